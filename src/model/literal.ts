/** Whether a text is a number, or true or false, as JSON writes them. */
export const isLiteral = (text: string): boolean =>
  /^(?:true|false|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?)$/i.test(text);
