import {readJson} from './read-json.js';
import type {Schema} from '../model/schema.js';
import type {Problem} from './problem.js';

/** Data out of damaged JSON, a description of each change, and the text as it should be. */
export interface Repaired {
  readonly value: unknown;
  readonly changes: readonly string[];
  readonly text: string;
}

/** The data that was read, to be checked; without a value, there is none, and the problems say why. */
export interface DataRead {
  readonly value?: unknown;
  readonly problems: readonly Problem[];
  /** Repair of the text, if it was damaged. */
  readonly repaired?: Repaired | undefined;
}

// In order of precedence.
const NAMES = ['property', 'attribute', 'src', 'script', 'children'] as const;

/** Checks for data in a source. Some server renderers write an object as `[object Object]`; they set the property later. */
export const hasData = (value: unknown): boolean => !!value && value !== '[object Object]';

/** Finds the child script with data. Editors may have put it into a paragraph. */
export const dataScriptIn = (host: Element): Element | null =>
  host.querySelector(':is(:scope, :scope > p) > script[type="application/json"]');

/** Chooses the first source that has data, and reports others that have some too. */
export const chooseSource = (
  sources: readonly unknown[],
): {readonly name: string; readonly value: unknown; readonly problems: Problem[]} => {
  const given = NAMES.filter((_, i) => hasData(sources[i]));
  const [name = '', other] = given;
  const problems: Problem[] = [];
  // A page may come with the data in its markup, and have code that gives it anew: frameworks do so.
  if (other && name !== 'property')
    problems.push({path: '', expected: 'data in one place', found: `${given.join(' and ')}; ${name} counts`});
  return {name, value: sources.find(hasData), problems};
};

/** Describes the character that stands where a text could not be decoded. */
export const WRONG_ENCODING = 'U+FFFD, a sign of a wrong encoding';

/** Describes a source that cannot be read. */
export const unreadable = (name: string, found: string): Problem => ({path: '', expected: `JSON from ${name}`, found});

/** Finds data where none is read: an object that a template wrote as text, or fields as attributes. */
export const findMisplaced = (host: Element, schema: Schema): Problem[] => {
  // Any element has a language.
  const names = Object.keys(schema.entries!).filter((name) => name !== 'lang' && host.hasAttribute(name));
  const found = host.getAttribute('data') ?? names.join(', ');
  return found ? [unreadable('attribute', found)] : [];
};

/**
 * Reads the first source that has data.
 *
 * @param sources the property, the attribute, the file, the child script and the marked children, in this order: a value, or
 * JSON as text
 * @param repair repairs text that is not JSON; gives nothing, or the reason, where it cannot
 */
export const readData = (
  sources: readonly unknown[],
  repair: (text: string) => Repaired | string | undefined,
): DataRead => {
  const {name, value, problems} = chooseSource(sources);
  if (typeof value !== 'string') return {value, problems};
  if (name === 'src' && value.includes('\uFFFD')) problems.push(unreadable(name, WRONG_ENCODING));
  try {
    return {value: readJson(value), problems};
  } catch (error) {
    const result = repair(value);
    const repaired = typeof result === 'object' ? result : undefined;
    const outcome = repaired ? `repaired ${repaired.changes.join(' and ')}, it is ${repaired.text}` : result;
    const {message} = error as Error;
    problems.push(unreadable(name, outcome ? `${message}; ${outcome as string}` : message));
    return {value: repaired?.value, problems, repaired};
  }
};
