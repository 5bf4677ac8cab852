/** Numbers equal link texts, so that links to different places have different texts. */
export const distinct = (texts: readonly string[]): string[] =>
  texts.map((text, i) => (texts.indexOf(text) < i ? `${text} (${i + 1})` : text));
