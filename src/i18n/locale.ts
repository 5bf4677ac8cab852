import {en} from './en.js';
import {formatFor, type Format} from './format.js';
import type {Words} from './words.js';

/** What the widgets need to speak one language. */
export interface Locale {
  /** The canonical language tag; `en` when the page does not say. */
  readonly lang: string;
  readonly words: Words;
  readonly format: Format;
}

const dictionaries = new Map<string, Words>([['en', en]]);
const locales = new Map<string, Locale>();

/** Teaches the widgets a language. Widgets that are drawn afterwards, with this `lang` or a region of it, speak it. */
export const addWords = (lang: string, words: Words): void => {
  dictionaries.set(lang.toLowerCase(), words);
  locales.clear();
};

const canonical = (tag: string): string => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
};

const make = (tag: string): Locale => {
  const lang = canonical(tag);
  const parts = lang.toLowerCase().split('-');
  const words = parts.map((_, i) => dictionaries.get(parts.slice(0, parts.length - i).join('-'))).find(Boolean);
  return {lang, words: words ?? en, format: formatFor(lang)};
};

/** The locale of a language tag. A tag that is empty or malformed is English; a language without words has English words. */
export const localeOf = (tag: string): Locale => {
  const known = locales.get(tag);
  if (known) return known;
  const locale = make(tag);
  locales.set(tag, locale);
  return locale;
};
