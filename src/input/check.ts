import {field, type CardOf, type ModelOf, type Path, type Report, type Schema} from '../model/schema.js';
import {describe, type Problem} from './problem.js';

/** The usable part of some data, and the problems with the rest. */
export interface Checked<T> {
  /** The data that can be shown; missing when nothing can. */
  readonly model?: T | undefined;
  readonly problems: readonly Problem[];
}

/** Writes keys as a path: `['offers', 0, 'url']` → `offers[0].url`. */
const joinPath = (keys: Path): string =>
  keys.reduce<string>((path, key) => (typeof key === 'number' ? `${path}[${key}]` : field(path, key)), '');

/**
 * Checks data and keeps as much of it as possible: an invalid optional field or list item is dropped by itself, an object
 * is dropped when a required field is missing or invalid.
 *
 * @param schema a schema of this package, such as `reviewShape`
 * @param input any value; nothing is thrown
 * @param cardOf finds the review cards of the page, from which data with `of` takes fields
 */
export const check = <S extends Schema>(
  schema: S,
  input: unknown,
  cardOf: CardOf = () => undefined,
): Checked<ModelOf<S>> => {
  const problems: Problem[] = [];
  const note = (keys: Path, expected: string, found: unknown, known?: readonly string[]): undefined => {
    const path = joinPath(keys);
    const message = known && `Unknown field "${path.slice(0, 100)}". Use ${expected}, or remove it.`;
    problems.push({path, expected, found: describe(found), ...(message && {message})});
  };
  const report: Report = Object.assign(note, {cardOf});
  const model = schema.read(input, [], report);
  return {model, problems};
};
