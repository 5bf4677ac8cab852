import {en} from './en.js';
import {inEnglish} from './english.js';
import {formatFor, type Format} from './format.js';
import {languageTag} from '../model/language-tag.js';
import {readableBy} from './script-of.js';
import type {Labels, Message, SharedWords, Words} from './words.js';

/** Values of a message by their names. Numbers are formatted; `count` is the number that decides the plural form. */
export type Values = Readonly<Record<string, string | number>>;

/** Words and formats of one language. */
export interface Locale {
  /** Messages that several widgets use. */
  readonly words: SharedWords;
  readonly format: Format;
  /** True if the page is in a language that these words are not in. */
  readonly isForeign: boolean;
  /** Returns some messages in this language, or the English ones that are passed in for those that it does not have. */
  own<W extends Partial<Words>>(english: W): W;
  /**
   * Writes a message with its values.
   *
   * @param mark marks the text of a number, such as `4,5`, by the name of the number
   */
  say(message: Message, values: Values, mark?: (name: string, text: string) => string): string;
  /** Returns the locale of another language with the labels of this one. */
  in(language: string): Locale;
}

interface Dictionary {
  readonly tag: string;
  readonly words: Partial<Words>;
}

const dictionaries = new Map<string, Dictionary>();
/** The locales by their labels and their languages. */
let locales = new WeakMap<Labels, Map<string, Locale>>();
const NO_LABELS: Labels = {};

/**
 * Adds the words of a language. Widgets that render afterwards use them if their `lang` is this language, or one whose readers
 * read it: a region of it, or for `pt-BR` and `zh-Hans` the language without region.
 *
 * @param lang a language tag, such as `de` or `pt-BR`
 */
export const addWords = (lang: string, words: Words): void => {
  const tag = languageTag(lang);
  dictionaries.set(tag.toLowerCase(), {tag, words});
  locales = new WeakMap();
};

addWords('en', {} as Words);

/** Returns the language that has words and that readers of a language read best: English if none. */
const nearestLanguage = (tag: string): Dictionary => {
  let key = tag.toLowerCase();
  while (key && !dictionaries.has(key)) key = key.replace(/-?[^-]*$/, '');
  return dictionaries.get(key || (tag && readableBy(tag, [...dictionaries.keys()])) || 'en')!;
};

/** Returns the language of the words that pages in a language get: English if none are nearer. */
export const languageOfWords = (written: string): string => nearestLanguage(languageTag(written)).tag;

/** Returns the languages that have words. */
export const knownLanguages = (): string[] => [...dictionaries.values()].map(({tag}) => tag);

const splitMessages = new Map<string, readonly string[]>();

/** Splits a message at the names of its values, which stand at odd places. */
const partsOf = (message: string): readonly string[] => {
  let parts = splitMessages.get(message);
  if (!parts) splitMessages.set(message, (parts = message.split(/\{(\w+)\}/)));
  return parts;
};

const createLocale = (
  language: string,
  words: Partial<Words>,
  format: Format,
  labels: Labels,
  isForeign: boolean,
): Locale => {
  const groups = new Map<object, object>();
  let plurals: Intl.PluralRules | undefined;
  const own: Locale['own'] = (english) => {
    let group = groups.get(english);
    if (!group) groups.set(english, (group = {...(isForeign ? inEnglish(english) : english), ...words, ...labels}));
    return group as typeof english;
  };
  return {
    words: own(en),
    format,
    isForeign,
    own,
    say(message, values, mark = (_, text) => text) {
      const {count} = values;
      const form =
        typeof message === 'string'
          ? message
          : (message[(plurals ??= new Intl.PluralRules(language)).select(count as number)] ?? message.other);
      let text = '';
      const parts = partsOf(form);
      for (let i = 0; i < parts.length; i++) {
        const part = parts[i]!;
        const value = i % 2 ? (values[part] ?? `{${part}}`) : part;
        text += typeof value === 'number' ? mark(part, format.number(value)) : value;
      }
      // Some forms say the number in a word of their own.
      return count === undefined || form.includes('{count}') ? text : mark('count', text);
    },
    in: (other) => localeOf(other, labels),
  };
};

/**
 * Returns the locale of a language. An empty or malformed tag gives English. A language without words has English words and its
 * own formats; one that `Intl` does not know has the formats of the language of its words, not the browser's.
 *
 * @param labels messages that replace those of the language
 */
export const localeOf = (written: string, labels: Labels = NO_LABELS): Locale => {
  let own = locales.get(labels);
  if (!own) locales.set(labels, (own = new Map()));
  let locale = own.get(written);
  if (!locale) {
    const language = languageTag(written);
    try {
      // Throws if the tag is malformed. Asking `Intl` for the languages that it knows takes longer than five cards.
      Intl.getCanonicalLocales(language);
      const {tag, words} = nearestLanguage(language);
      const isForeign = tag === 'en' && !/^(?:en\b|$)/i.test(language);
      locale = createLocale(tag, words, formatFor(language, tag), labels, isForeign);
    } catch {
      locale = localeOf('en', labels);
    }
    own.set(written, locale);
  }
  return locale;
};
