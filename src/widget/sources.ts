import {fetchText} from '../input/file.js';
import {readJson} from '../input/json.js';
import type {Problem} from '../input/problem.js';
import type {Schema} from '../model/schema.js';
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
const NAMES = ['property', 'attribute', 'src', 'script', 'children'];

// Some server renderers write an object as `[object Object]`; the property follows when the page wakes up.
const isGiven = (value: unknown): boolean => !!value && value !== '[object Object]';

/** Editors may have put the script into a paragraph. */
const scriptText = (host: Element): string | null | undefined =>
  host.querySelector(':is(:scope, :scope > p) > script[type="application/json"]')?.textContent;

/** What marked children stand in: the widget; for one that stands in the place of a carrier, what is around it. */
const rootOf = (host: Element): Element =>
  (host.querySelector(':scope > slot') && (host.getRootNode() as Partial<ShadowRoot>).host) ?? host;

/**
 * What few pages need, from a file of its own.
 *
 * @returns it, or why it cannot come
 * @throws {Promise<void>} while it is on its way
 */
const onNeed = <T>(load: () => Promise<T>): (() => T | Error) => {
  let it: T | Error | undefined;
  return () => {
    if (it) return it;
    throw load().then(
      (module) => {
        it = module;
      },
      (error: Error) => {
        it = error;
      },
    );
  };
};
const children = onNeed(() => import('../input/children.js'));
const repair = onNeed(() => import('../input/repair.js'));

/** The data in marked children, as JSON. */
const markedText = (root: Element, shape: Schema): string | Error => {
  const reader = children();
  return reader instanceof Error ? reader : JSON.stringify(reader.readChildren(root, shape));
};

/** Where the data of a widget stands. */
export interface Sources {
  /** What is given now; nothing when that is what was given before. */
  read(): Given | undefined;
  /** Lets go of a file that is on its way; it is fetched anew when the data is read again. */
  stop(): void;
  /** Whether children are marked as data. */
  readonly hasMarks: boolean;
}

/**
 * The first counts of: the `data` property, the attribute of that name, the file that `src` names, the child script, the
 * marked children.
 *
 * @param shape the schema of the data
 * @param changed called when a file has come, or has not
 */
export const sourcesOf = (host: Host, shape: Schema, changed: () => void): Sources => {
  let last: unknown[] | undefined;
  let hasMarks = false;
  const file = remote(async (address, signal) => fetchText(new URL(address, host.baseURI), {signal}), changed);

  return {
    read() {
      const {data: property, src} = host;
      const attribute = host.getAttribute('data');
      file.open(isGiven(property) || isGiven(attribute) ? '' : src);
      const sources: unknown[] = [property, attribute, file.content ?? src, scriptText(host)];
      const root = rootOf(host);
      hasMarks = !!root.querySelector('[data-field]');
      if (hasMarks) sources.push(sources.some(isGiven) || markedText(root, shape));
      if (last?.length === sources.length && sources.every((source, i) => source === last![i])) return undefined;
      const given = NAMES.filter((_, i) => isGiven(sources[i]));
      const problems: Problem[] = [];
      const [name, other] = given;
      if (other)
        problems.push({path: '', expected: 'data in one place', found: `${given.join(' and ')}; ${name} counts`});
      const value = sources.find(isGiven);
      let read: unknown;
      try {
        if (value instanceof Error) throw value;
        read = typeof value === 'string' ? readJson(value) : value;
      } catch (error) {
        let found = (error as Error).message;
        const mender = typeof value === 'string' && repair();
        const mended = mender && 'repairJson' in mender && mender.repairJson(value as string, host);
        if (mended) {
          read = mended.value;
          found += `; repaired ${mended.changes.join(' and ')}, it is ${mended.text}`;
        }
        problems.push({path: '', expected: `JSON from ${name}`, found});
      }
      last = sources;
      return read instanceof Promise ? {problems: []} : {value: read, problems};
    },
    stop: file.stop,
    get hasMarks() {
      return hasMarks;
    },
  };
};
