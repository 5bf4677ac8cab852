import {readJson} from '../input/json.js';
import type {Problem} from '../input/problem.js';

/** What a widget was given: a value to check, or the reason why there is none. Neither, when nothing was given. */
export interface Given {
  readonly value?: unknown;
  readonly problems: readonly Problem[];
}

/** Where the data of a widget can stand. The first that is given counts. */
export interface Sources {
  /** The `data` property: an object, or JSON as text. */
  readonly property?: unknown;
  /** The text of the `data` attribute. */
  readonly attribute?: string | null | undefined;
  /** The text of the file that `src` names; a promise while it is on its way, an error when it did not come. */
  readonly src?: string | Promise<unknown> | Error | undefined;
  /** The text of the child `<script type="application/json">`. */
  readonly script?: string | null | undefined;
}

const about = (expected: string, found: string): Problem => ({path: '', expected, found});

// Some server renderers write an object as `[object Object]`; the property follows when the page wakes up.
const NOT_GIVEN = new Set<unknown>([undefined, null, '', '[object Object]']);

const read = (name: string, given: unknown): Given => {
  if (given instanceof Promise) return {problems: []};
  if (given instanceof Error) return {problems: [about('a JSON file at the address in src', given.message)]};
  if (typeof given !== 'string') return {value: given, problems: []};
  try {
    return {value: readJson(given), problems: []};
  } catch (error) {
    return {problems: [about(`JSON in the ${name}`, `text that does not parse: ${(error as Error).message}`)]};
  }
};

/** Reads the first source that is given. With several, the author is told which one counts. */
export const readSources = (sources: Sources): Given => {
  const given = Object.entries(sources).filter(([, value]) => !NOT_GIVEN.has(value));
  const [first] = given;
  if (!first) return {problems: []};
  const result = read(...first);
  if (given.length < 2) return result;
  const names = given.map(([name]) => name).join(' and ');
  return {...result, problems: [...result.problems, about('data in one place', `it in ${names}: the ${first[0]} counts`)]};
};

/** The child script with the data. Editors may have put it into a paragraph. */
export const scriptChild = (host: Element): Element | null =>
  host.querySelector(':scope > script[type="application/json"], :scope > p > script[type="application/json"]');
