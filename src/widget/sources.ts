import {fetchText} from '../input/file.js';
import {readJson} from '../input/json.js';
import type {Problem} from '../input/problem.js';
import {remote} from './remote.js';

/** What a widget was given: a value to check, or none, and then perhaps the reason. */
export interface Given {
  readonly value?: unknown;
  readonly problems: readonly Problem[];
}

interface Host extends Element {
  readonly data: unknown;
  readonly src: string;
}

// In the order in which they count.
const NAMES = ['property', 'attribute', 'src', 'script'];

// Some server renderers write an object as `[object Object]`; the property follows when the page wakes up.
const isGiven = (value: unknown): boolean => !!value && value !== '[object Object]';

/** Editors may have put the script into a paragraph. */
const scriptText = (host: Element): string | null | undefined =>
  host.querySelector(':is(:scope, :scope > p) > script[type="application/json"]')?.textContent;

/** Where the data of a widget stands. */
export interface Sources {
  /** What is given now; nothing when that is what was given before. */
  read(): Given | undefined;
  /** Lets go of a file that is on its way; it is fetched anew when the data is read again. */
  stop(): void;
}

/**
 * The first counts of: the `data` property, the attribute of that name, the file that `src` names, the child script.
 *
 * @param changed called when a file has come, or has not
 */
export const sourcesOf = (host: Host, changed: () => void): Sources => {
  let last: unknown[] | undefined;
  const file = remote(async (address, signal) => fetchText(new URL(address, host.baseURI), {signal}), changed);

  return {
    read() {
      const {data: property, src} = host;
      const attribute = host.getAttribute('data');
      file.open(isGiven(property) || isGiven(attribute) ? '' : src);
      const sources = [property, attribute, file.content ?? src, scriptText(host)];
      if (last && sources.every((source, i) => source === last![i])) return undefined;
      last = sources;

      const given = NAMES.filter((_, i) => isGiven(sources[i]));
      const problems: Problem[] = [];
      const [name, other] = given;
      if (other)
        problems.push({path: '', expected: 'data in one place', found: `${given.join(' and ')}; ${name} counts`});
      const value = sources.find(isGiven);
      if (value instanceof Promise) return {problems: []};
      try {
        if (value instanceof Error) throw value;
        return {value: typeof value === 'string' ? readJson(value) : value, problems};
      } catch (error) {
        problems.push({path: '', expected: `JSON from ${name}`, found: (error as Error).message});
        return {problems};
      }
    },
    stop: file.stop,
  };
};
