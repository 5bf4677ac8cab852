import {MARK} from '../i18n/english.js';

/** Values and texts, and elements, which have a language of their own. */
type Content = readonly unknown[];

/**
 * Checks for English words, in a page of another language, among the texts of content that stand in no element of their own.
 *
 * @param content texts, elements, and the indexes of values
 * @param parse returns the content of a template
 */
export const hasEnglish = (
  content: Content,
  values: readonly unknown[],
  parse: (strings: TemplateStringsArray) => Content,
): boolean => {
  const isEnglish = (value: unknown): boolean => {
    if (typeof value === 'string') return value.includes(MARK);
    if (Array.isArray(value)) return value.some(isEnglish);
    if (typeof value !== 'object' || value === null || !('strings' in value)) return false;
    const result = value as {strings: TemplateStringsArray; values: readonly unknown[]};
    return hasEnglish(parse(result.strings), result.values, parse);
  };
  return content.some((node) => typeof node === 'number' && isEnglish(values[node]));
};
