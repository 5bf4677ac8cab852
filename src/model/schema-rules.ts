/** Schemas that add something to others: a change or a condition. */
import * as expected from './expected.js';
import {makeSchema} from './make-schema.js';
import type {Entries, ModelOf, ObjectOf, Path, Report, Schema} from './schema-types.js';

/**
 * Changes a value as a whole after it was read, or rejects it.
 *
 * @param change receives what was kept, and the value as it was written
 */
export const revise = <S extends Schema>(
  base: S,
  change: (whole: ModelOf<S>, path: Path, report: Report, written: unknown) => ModelOf<S> | undefined,
): S =>
  makeSchema(base, (it, path, report) => {
    const kept = base.read(it, path, report) as ModelOf<S> | undefined;
    return kept && change(kept, path, report, it);
  });

/**
 * Adds a condition on several fields. Unless it holds, the field `key` is dropped, or the whole object if it is empty.
 *
 * @param holds receives what was kept, and the value as it was written
 */
export const rule = <S extends Schema>(
  base: S,
  key: string,
  words: string,
  holds: (whole: ModelOf<S>, written: unknown) => boolean,
): S =>
  makeSchema({...base, rules: [...(base.rules ?? []), {key, expected: words}]}, (it, path, report) => {
    const kept = base.read(it, path, report) as Record<string, unknown> | undefined;
    if (!kept || holds(kept, it)) return kept;
    if (!key) return report(path, words, it);
    report([...path, key], words, kept[key]);
    delete kept[key];
    return kept;
  });

/** Requires at least one of some fields, or of all fields. */
export const anyOf = <S extends ObjectOf<Entries>>(base: S, ...some: (keyof S['entries'] & string)[]): S => {
  const names = some.length ? some : Object.keys(base.entries);
  return rule({...base, anyOf: names}, '', expected.anyOf(names), (whole) =>
    names.some((name) => Object.hasOwn(whole, name)),
  );
};
