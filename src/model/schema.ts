/**
 * Schemas of the data. They do not only accept or reject: `read` keeps what can be shown and reports the rest. Their
 * other properties say what they are made of, so that anything else, such as a JSON Schema, can be derived from them.
 */
import * as expected from './expected.js';
import {standard} from './standard.js';
import type {
  Entries,
  InputOf,
  ListOf,
  ModelOf,
  ObjectOf,
  Optional,
  Parts,
  Path,
  PlacesOf,
  Report,
  Schema,
  ValueType,
  VariantOf,
} from './schema-types.js';

export type {Entries, InputOf, ModelOf, Path, Report, Schema, ValueType} from './schema-types.js';

const isObject = (it: unknown): it is Record<string, unknown> =>
  typeof it === 'object' && it !== null && !Array.isArray(it);

const schema = <S>(parts: Parts, read: Schema['read']): S =>
  Object.assign(Object.create(standard) as object, parts, {read}) as S;

/** Joins a path and a key: `offers[0]` + `url` → `offers[0].url`. */
export const field = (path: string, key: string): string => (path ? `${path}.${key}` : key);

/**
 * A single value.
 *
 * @param mend mends what can mean only one thing; the value that is meant is reported as the one that was expected
 */
export const value = <T>(
  type: ValueType,
  words: string,
  check: (value: unknown) => boolean,
  mend?: (text: string) => string,
): Schema<T> =>
  schema({type}, (it, path, report) => {
    const mended = mend && typeof it === 'string' ? mend(it) : it;
    if (!check(mended)) return report(path, words, it);
    if (mend && mended !== (it as string).trim()) report(path, mended as string, it);
    return mended;
  });

/** One of a few words. */
export const choice = <const W extends string>(...words: W[]): Schema<W> =>
  schema({words}, (it, path, report) => (words.includes(it as W) ? it : report(path, expected.oneOf(words), it)));

/** Checks for a value as content management systems write it for a field that was not filled in. */
const isEmpty = (it: unknown): boolean => it == null || it === '' || (Array.isArray(it) && !it.length);

/**
 * Makes a field optional. If it is invalid, only the field is dropped. `null`, an empty text, an empty list, and an object
 * without any other value count as missing.
 */
export const optional = <S extends Schema>(base: S): Optional<S> =>
  schema({...base, isOptional: true}, (it, path, report) => {
    const isObjectSchema = !!base.entries;
    if (isEmpty(it) || (isObjectSchema && isObject(it) && Object.values(it).every(isEmpty))) return undefined;
    const read = base.read(it, path, report);
    return isObjectSchema && read && !Object.keys(read).length ? undefined : read;
  });

/** A list. Invalid items are dropped; a list without items counts as missing. */
export const list = <S extends Schema>(item: S): ListOf<S> =>
  schema({item}, (it, path, report) => {
    if (!Array.isArray(it)) return report(path, expected.list, it);
    const kept = Array.from(it, (each: unknown, i) => item.read(each, [...path, i], report)).filter(
      (each) => each !== undefined,
    );
    return kept.length ? kept : undefined;
  });

/** A list that must have items. */
export const filledList = <S extends Schema>(item: S): ListOf<S> => {
  const any = list(item);
  return schema({...any, minItems: 1}, (it, path, report) =>
    Array.isArray(it) && !it.length ? report(path, expected.items, it) : any.read(it, path, report),
  );
};

/** A list whose items keep their places: an unknown or invalid one is `null`. */
export const places = <S extends Schema>(item: S): PlacesOf<S> =>
  schema({item, hasPlaces: true}, (it, path, report) =>
    Array.isArray(it)
      ? it.map((each, i) => (each === null ? each : (item.read(each, [...path, i], report) ?? null)))
      : report(path, expected.list, it),
  );

/** Like `places`, with at least one item that is not `null`. */
export const filledPlaces = <S extends Schema>(item: S): PlacesOf<S> => {
  const any = places(item);
  return schema({...any, minItems: 1}, (it, path, report) => {
    const kept = any.read(it, path, report);
    return kept && !kept.some((each) => each !== null) ? report(path, expected.items, it) : kept;
  });
};

/** An object with named fields. It is rejected when a required field is missing or invalid; unknown fields are reported. */
export const shape = <const E extends Entries>(entries: E): ObjectOf<E> => {
  const names = Object.keys(entries);
  return schema({entries}, (it, path, report) => {
    if (!isObject(it)) return report(path, expected.object, it);
    const kept: Record<string, unknown> = {};
    let isComplete = true;
    for (const name of names) {
      if (it[name] === undefined && entries[name]!.isOptional) continue;
      const read = entries[name]!.read(it[name], [...path, name], report);
      if (read !== undefined) kept[name] = read;
      else isComplete &&= !!entries[name]!.isOptional;
    }
    for (const name of Object.keys(it))
      if (!names.includes(name) && name !== '$schema') report([...path, name], expected.oneOf(names), it[name], names);
    return isComplete ? kept : undefined;
  });
};

/** One of several objects, which says in its field `key` which one it is. */
export const variant = <const K extends string, const E extends Entries>(key: K, variants: E): VariantOf<K, E> =>
  schema({key, variants}, (it, path, report) => {
    if (!isObject(it)) return report(path, expected.object, it);
    const {[key]: name, ...rest} = it;
    if (typeof name !== 'string' || !Object.hasOwn(variants, name))
      return report([...path, key], expected.oneOf(Object.keys(variants)), name);
    const read = variants[name]!.read(rest, path, report) as object | undefined;
    return read && {[key]: name, ...read};
  });

/** An object that can also be written as the value of one of its fields: `"Lena"` for `{"name": "Lena"}`. */
export const either = <S extends Schema, K extends string, L extends ObjectOf<Entries>>(
  short: S,
  key: K & keyof ModelOf<L>,
  long: L,
): Schema<InputOf<S> | InputOf<L>, ModelOf<L>> =>
  schema({...long, short, key}, (it, path, report) => {
    if (typeof it === 'object' && it) return long.read(it, path, report);
    const read = short.read(it, path, report);
    return read === undefined ? read : {[key]: read};
  });

/**
 * Changes a value as a whole after it was read, or rejects it.
 *
 * @param change receives what was kept, and the value as it was written
 */
export const revise = <S extends Schema>(
  base: S,
  change: (whole: ModelOf<S>, path: Path, report: Report, written: unknown) => ModelOf<S> | undefined,
): S =>
  schema(base, (it, path, report) => {
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
  schema({...base, rules: [...(base.rules ?? []), {key, expected: words}]}, (it, path, report) => {
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
