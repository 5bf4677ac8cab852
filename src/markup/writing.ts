import type {Locale} from '../i18n/locale.js';
import {slug} from '../model/slug.js';
import {element, escape} from './html.js';
import {line} from './fields.js';

/** What HTML is written for. */
export interface Writing {
  /** The language of the words around the data. */
  readonly locale: Locale;
  /** The level of a widget's heading. */
  readonly level: number;
  /** The anchors that are taken. */
  readonly anchors: Set<string>;
}

const tagOf = (level: number): string => `h${Math.min(Math.max(level, 1), 6)}`;

/** A heading that says a field. */
export const heading = (level: number, key: string, text: string, id?: string): string =>
  line(key, text, tagOf(level), {id});

/** A heading of several elements. */
export const headingOf = (level: number, content: string, id?: string): string => element(tagOf(level), {id}, content);

/** A heading in the words of the widgets. */
export const wordsAsHeading = (level: number, words: string): string => headingOf(level, escape(words));

/** The anchor of what has a name, where no other has it. */
export const anchorFor = (name: string, {anchors}: Writing): string | undefined => {
  const anchor = slug(name);
  if (!anchor || anchors.has(anchor)) return undefined;
  anchors.add(anchor);
  return anchor;
};
