import type {EntryInput} from '../model/entry.js';
import {readJsonFeed} from './read-json-feed.js';
import {readXmlFeed} from './read-xml-feed.js';

/** Options for reading a feed. */
export interface FeedOptions {
  /** Name of the author whose articles are wanted, if the feed says which these are. */
  readonly author?: string | undefined;
  /** Addresses of the page that shows the articles, which is left out. */
  readonly pages?: readonly string[];
}

/** Reduces a name to its letters and digits, without case and diacritics. */
const lettersOf = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Splits what names several authors, or an address and an author. */
const namesIn = (authors: string): string[] => authors.split(/[,;&()]/).map(lettersOf);

/** Reduces the address of a page to what all of its forms have in common. */
const pageOf = (address = ''): string =>
  address
    .replaceAll(/^https?:|[?&](?:utm_\w+|\w+clid)=[^&#]*|\/(?:index\.\w+)?(?=$|[?#])|#.*/g, '')
    .replaceAll('?', '&')
    .toLowerCase();

/**
 * Reads the articles of a feed: RSS, Atom or JSON Feed. Addresses become absolute, titles become plain text, and dates lose
 * their time. An article without a title is called by its first words. Nothing else is checked.
 *
 * @param text the text of the feed
 * @param url the address of the feed
 * @throws {SyntaxError} if the feed is damaged
 * @throws {Error} if the text is not a feed, or none of its articles has words; the message says what it is instead
 */
export const readFeed = (
  text: string,
  url: URL | string,
  {author = '', pages = []}: FeedOptions = {},
): EntryInput[] => {
  const written = text.trim();
  if (!written) throw new Error('nothing');
  const all = (/^[{[]/.test(written) ? readJsonFeed : readXmlFeed)(written, `${url}`);
  const items = all.filter((item) => item !== undefined);
  if (all.length && !items.length) throw new Error('articles without words');
  const name = lettersOf(author);
  const own = items.filter(({authors}) => name && authors.flatMap(namesIn).includes(name));
  const here = pages.map(pageOf);
  return (own.length ? own : items)
    .map(({entry}) => entry)
    .filter((entry) => !entry.url || !here.includes(pageOf(entry.url)));
};
