import {entryShape, type Entry} from '../model/entry.js';
import {list} from '../model/schema.js';
import {check} from './check.js';
import {readFeed} from './read-feed.js';
import {fetchText} from './fetch-text.js';
import type {Problem} from './problem.js';

/** Result of loading a feed. */
export interface LoadedFeed {
  /** Articles of the feed; missing if it could not be read. */
  readonly entries?: readonly Entry[] | undefined;
  readonly problems: readonly Problem[];
}

const problem = (found: string): Problem => ({path: 'feed', expected: 'articles in RSS, Atom or JSON Feed', found});

/**
 * Fetches a feed and reads its articles. Never throws: errors are reported as problems.
 *
 * @param address the address of the feed, absolute or relative to `base`
 * @param origin the origin of the page; no other origin is requested
 */
export const loadFeed = async (
  address: string,
  base: string,
  origin: string,
  signal: AbortSignal,
): Promise<LoadedFeed> => {
  try {
    const url = new URL(address, base);
    if (url.origin !== origin) throw new Error(`an address outside ${origin}`);
    const text = await fetchText(url, {signal, mode: 'same-origin'});
    const {model = [], problems} = check(list(entryShape), readFeed(text, url));
    return {
      entries: model,
      problems: model.length ? problems.map((each) => ({...each, path: `feed${each.path}`})) : [problem('no articles')],
    };
  } catch (error) {
    return {problems: [problem((error as Error).message)]};
  }
};
