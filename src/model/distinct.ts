/** Texts for links that lead to different places: those that are equal are told apart by a number. */
export const distinct = (texts: readonly string[]): string[] =>
  texts.map((text, i) => (texts.indexOf(text) < i ? `${text} (${i + 1})` : text));
