import {entryShape, type Entry, type EntryInput} from '../model/entry.js';
import {list} from '../model/schema.js';
import {check} from './check.js';
import {WRONG_ENCODING} from './read-data.js';
import {decode} from './feed-text.js';
import {isXml} from './parse-feed.js';
import {readFeed, type FeedOptions} from './read-feed.js';
import {fetchText} from './fetch-text.js';
import type {Problem} from './problem.js';

/** Result of loading a feed. */
export interface LoadedFeed {
  /** Articles of the feed; missing if it could not be read. */
  readonly entries?: readonly Entry[] | undefined;
  readonly problems: readonly Problem[];
}

/** A feed that was damaged and can be read now. */
export interface RepairedFeed {
  readonly text: string;
  /** Descriptions of what of it was lost. */
  readonly lost: readonly string[];
}

/** Options for loading a feed. */
export interface LoadOptions extends FeedOptions {
  /** Origin of the page; no other origin is requested. */
  readonly origin: string;
  readonly signal: AbortSignal;
  /** Repairs a damaged feed; returns undefined if it cannot. It is given what tells XML, and what decodes entities of HTML. */
  readonly repair: (
    text: string,
    isWellFormed: typeof isXml,
    decodeEntity: typeof decode,
  ) => Promise<RepairedFeed | undefined>;
}

const problem = (found: string): Problem => ({path: 'feed', expected: 'articles in RSS, Atom or JSON Feed', found});

/** Reads a feed; one that is damaged is repaired, and what was lost is added to a list. */
const readOrRepair = async (text: string, url: URL, options: LoadOptions, lost: string[]): Promise<EntryInput[]> => {
  try {
    return readFeed(text, url, options);
  } catch (error) {
    const repaired = error instanceof SyntaxError && (await options.repair(text, isXml, decode));
    if (!repaired) throw error;
    lost.push(...repaired.lost);
    return readFeed(repaired.text, url, options);
  }
};

/**
 * Fetches a feed and reads its articles. Never throws: errors are reported as problems.
 *
 * @param address the address of the feed, absolute or relative to `base`
 */
export const loadFeed = async (address: string, base: string, options: LoadOptions): Promise<LoadedFeed> => {
  const {origin, signal} = options;
  const found: string[] = [];
  try {
    const url = new URL(address, base);
    if (url.origin !== origin) throw new Error(`an address outside ${origin}`);
    const text = await fetchText(url, {signal, mode: 'same-origin'});
    const articles = await readOrRepair(text, url, options, found);
    const {model = [], problems} = check(list(entryShape), articles);
    if (!model.length) found.push('no articles');
    if (JSON.stringify(model).includes('\uFFFD')) found.push(WRONG_ENCODING);
    return {
      entries: model,
      problems: [...found.map(problem), ...problems.map((each) => ({...each, path: `feed${each.path}`}))],
    };
  } catch (error) {
    return {problems: [problem((error as Error).message)]};
  }
};
