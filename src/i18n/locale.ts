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

/** Reads a language as themes and servers write it: `de_DE`, `en_US.UTF-8`. */
export const languageTag = (written: string): string =>
  written
    .trim()
    .replace(/[.@].*/, '')
    .replaceAll('_', '-');

/**
 * Adds the words of a language. Widgets that render afterwards use them if their `lang` is this language or a region of it.
 *
 * @param lang a language tag, such as `de` or `pt-BR`
 */
export const addWords = (lang: string, words: Words & WidgetWords): void => {
  dictionaries.set(languageTag(lang).toLowerCase(), words);
  locales.clear();
};

/**
 * Returns the locale of a language. An empty or malformed tag gives English. A language without words has English words and its
 * own formats; one that `Intl` does not know has the formats of the language of its words, not the browser's.
 */
export const localeOf = (written: string): Locale => {
  let locale = locales.get(written);
  if (!locale) {
    const tag = languageTag(written);
    let key = tag.toLowerCase();
    while (key && !dictionaries.has(key)) key = key.replace(/-?[^-]*$/, '');
    const words = dictionaries.get(key) ?? en;
    try {
      const [known = 'en'] = Intl.DateTimeFormat.supportedLocalesOf([tag, key || 'en']);
      locale = {
        words,
        format: formatFor(known),
        own: (name, english) => (words as Partial<WidgetWords>)[name] ?? english,
      };
    } catch {
      locale = localeOf('en');
    }
    locales.set(written, locale);
  }
  return locale;
};
