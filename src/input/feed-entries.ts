import {entryShape, type Entry} from '../model/entry.js';
import {list} from '../model/schema.js';
import {check} from './check.js';
import {readFeed} from './feed.js';
import {fetchText} from './file.js';
import type {Problem} from './problem.js';

/** What has come of a feed. */
export interface Taken {
  /** Its articles; missing when it could not be read. */
  readonly entries?: readonly Entry[] | undefined;
  readonly problems: readonly Problem[];
}

const problem = (found: string): Problem => ({path: 'feed', expected: 'articles in RSS, Atom or JSON Feed', found});

/**
 * Takes the articles of a feed. Throws nothing: what does not work is a problem.
 *
 * @param address of the feed, absolute or relative to `base`
 * @param origin the page's own: nothing is asked for elsewhere
 */
export const takeFeed = async (address: string, base: string, origin: string, signal: AbortSignal): Promise<Taken> => {
  try {
    const url = new URL(address, base);
    if (url.origin !== origin) throw new Error(`an address that is not of ${origin}`);
    const text = await fetchText(url, {signal, mode: 'same-origin'});
    const {model = [], problems} = check(list(entryShape), readFeed(text, url));
    return {
      entries: model,
      problems: model.length ? problems.map((each) => ({...each, path: `feed${each.path}`})) : [problem('none')],
    };
  } catch (error) {
    return {problems: [problem((error as Error).message)]};
  }
};
