/** Returns a language and its script, such as `zh-Hans` for `zh-CN`; an empty text for a malformed tag. */
export const scriptOf = (tag: string): string => {
  try {
    const {language, script} = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return ''; // The only error is that of a malformed tag.
  }
};

/** Finds the first of some languages that people read who read another one: in the same language and script. */
export const readableBy = (tag: string, languages: readonly string[]): string | undefined => {
  const script = scriptOf(tag);
  return script ? languages.find((language) => scriptOf(language) === script) : undefined;
};
