import {en} from './en.js';
import {formatFor, type Format} from './format.js';
import type {WidgetWords, Words} from './words.js';

/** What the widgets need to speak one language. */
export interface Locale {
  readonly words: Words;
  readonly format: Format;
  /** The words of one kind of widget, given in English. */
  own<K extends keyof WidgetWords>(kind: K, english: WidgetWords[K]): WidgetWords[K];
}

const dictionaries = new Map<string, Words>([['en', en]]);
const locales = new Map<string, Locale>();

/**
 * Teaches the widgets a language. Widgets that are drawn afterwards, with this `lang` or a region of it, speak it.
 *
 * @param lang a language tag in lower case, such as `de` or `pt-br`
 */
export const addWords = (lang: string, words: Words & WidgetWords): void => {
  dictionaries.set(lang, words);
  locales.clear();
};

/** The locale of a language tag. A tag that is empty or malformed is English; a language without words has English words. */
export const localeOf = (tag: string): Locale => {
  let locale = locales.get(tag);
  if (!locale) {
    const lang = tag.toLowerCase();
    const words = dictionaries.get(lang) ?? dictionaries.get(lang.split('-')[0]!) ?? en;
    try {
      locale = {
        words,
        format: formatFor(tag),
        own: (kind, english) => (words as Partial<WidgetWords>)[kind] ?? english,
      };
    } catch {
      locale = localeOf('en');
    }
    locales.set(tag, locale);
  }
  return locale;
};
