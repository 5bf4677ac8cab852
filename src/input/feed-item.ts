import type {EntryInput} from '../model/entry.js';
import {dayOf} from './feed-date.js';
import {firstWords, oneLine} from './feed-text.js';

/** An article of a feed, with the names of its authors. */
export interface FeedItem {
  readonly entry: EntryInput;
  readonly authors: readonly string[];
}

type Draft = {[K in keyof EntryInput]: string | undefined} & {
  /** Text of the article. One without a title is called by its first words. */
  readonly text: string | undefined;
};

/** Resolves an address in a feed. One that is escaped twice is unescaped, and an invalid one kept as it is. */
export const resolve = (address: string | null | undefined, base: string): string | undefined => {
  const written = address?.trim().replaceAll('&amp;', '&');
  if (!written) return undefined;
  try {
    return new URL(written, base).href;
  } catch {
    return written;
  }
};

/** Returns the article without its empty fields, or undefined if there is nothing to call it by. */
export const toItem = (
  {title = '', text = '', date = '', ...fields}: Draft,
  authors: readonly string[],
): FeedItem | undefined => {
  const all = {title: oneLine(title) || firstWords(oneLine(text)), ...fields, date: dayOf(oneLine(date))};
  const present = Object.entries(all).filter(([, value]) => value);
  return all.title ? {entry: Object.fromEntries(present) as unknown as EntryInput, authors} : undefined;
};
