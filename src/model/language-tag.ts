/** Reads a language as themes and servers write it: `de_DE`, `en_US.UTF-8`. */
export const languageTag = (written: string): string =>
  written
    .trim()
    .replace(/[.@].*/, '')
    .replaceAll('_', '-');

/** Returns the tag of a language in its usual form; undefined if it is none. */
export const validLanguage = (written = ''): string | undefined => {
  try {
    return Intl.getCanonicalLocales(languageTag(written))[0];
  } catch {
    return undefined; // The only error is that of a malformed tag.
  }
};
