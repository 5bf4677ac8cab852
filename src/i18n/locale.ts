import {en} from './en.js';
import {formatFor, type Format} from './format.js';
import type {WidgetWords, Words} from './words.js';

/** Words and formats of one language. */
export interface Locale {
  readonly words: Words;
  readonly format: Format;
  /** Returns the words of one type of widget, or the English ones that are passed in if the language has none. */
  own<K extends keyof WidgetWords>(name: K, english: WidgetWords[K]): WidgetWords[K];
}

const dictionaries = new Map<string, Words>([['en', en]]);
const locales = new Map<string, Locale>();

/**
 * Adds the words of a language. Widgets that render afterwards use them if their `lang` is this language or a region of it.
 *
 * @param lang a language tag in lower case, such as `de` or `pt-br`
 */
export const addWords = (lang: string, words: Words & WidgetWords): void => {
  dictionaries.set(lang, words);
  locales.clear();
};

/**
 * Returns the locale of a language tag. An empty or malformed tag gives English. A language without words has English words
 * and its own formats.
 */
export const localeOf = (tag: string): Locale => {
  let locale = locales.get(tag);
  if (!locale) {
    const lang = tag.toLowerCase();
    const words = dictionaries.get(lang) ?? dictionaries.get(lang.split('-')[0]!) ?? en;
    try {
      locale = {
        words,
        format: formatFor(tag),
        own: (name, english) => (words as Partial<WidgetWords>)[name] ?? english,
      };
    } catch {
      locale = localeOf('en');
    }
    locales.set(tag, locale);
  }
  return locale;
};
