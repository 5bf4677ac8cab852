/** Checks for a number, `true` or `false` in the syntax of JSON. */
export const isLiteral = (text: string): boolean =>
  /^(?:true|false|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?)$/i.test(text);
