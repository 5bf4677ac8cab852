import type {InferOutput} from 'valibot';
import {inWords} from '../model/expected.js';
import type {Schema} from '../model/schema.js';
import {describe, type Problem} from './problem.js';

/** What is left of the data, and what was wrong with it. */
export interface Checked<T> {
  /** The data that can be shown; absent when nothing is left. */
  readonly model?: T | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Checks data: keeps what fits the schema and drops what does not, at the smallest loss. An optional field goes alone, a
 * list loses the item, an object goes when a required field does.
 *
 * @param schema a schema of `model/`
 * @param input anything; nothing is thrown
 */
export const check = <S extends Schema>(schema: S, input: unknown): Checked<InferOutput<S>> => {
  const problems: Problem[] = [];
  const model = schema.read(input, '', (path, expected, found): undefined => {
    problems.push({path, expected: inWords(expected), found: describe(found)});
  }) as InferOutput<S> | undefined;
  return {model, problems};
};
