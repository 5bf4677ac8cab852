/**
 * Checks for a number, `true` or `false` as JSON writes them. Text with more digits than its number has, such as `4.50`,
 * is none.
 */
export const isLiteral = (text: string): boolean =>
  /^(?:true|false|-0)$/i.test(text) || (Number.isFinite(Number(text)) && `${Number(text)}` === text);
