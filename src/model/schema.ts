/**
 * Schemas of the data. They do not only accept or reject: `read` keeps what can be shown and reports the rest. Their
 * other properties say what they are made of, so that anything else, such as a JSON Schema, can be derived from them.
 */
import * as expected from './expected.js';
import {isObject, makeSchema} from './make-schema.js';
import type {
  Entries,
  InputOf,
  ListOf,
  ModelOf,
  ObjectOf,
  OneOrMoreOf,
  Optional,
  PlacesOf,
  Schema,
  ValueType,
  VariantOf,
} from './schema-types.js';

export {anyOf, revise, rule} from './schema-rules.js';
export type {CardOf, Entries, InputOf, ModelOf, Path, Report, Schema, ValueType} from './schema-types.js';

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
  makeSchema({type}, (it, path, report) => {
    const mended = mend && typeof it === 'string' ? mend(it) : it;
    if (!check(mended)) return report(path, words, it);
    if (mend && mended !== (it as string).trim()) report(path, mended as string, it);
    return mended;
  });

/** One of a few words. */
export const choice = <const W extends string>(...words: W[]): Schema<W> =>
  makeSchema({words}, (it, path, report) => (words.includes(it as W) ? it : report(path, expected.oneOf(words), it)));

/** Checks for a value as content management systems write it for a field that was not filled in. */
const isEmpty = (it: unknown): boolean => it == null || it === '' || (Array.isArray(it) && !it.length);

/**
 * Makes a field optional. If it is invalid, only the field is dropped. `null`, an empty text, an empty list, and an object
 * without any other value count as missing.
 */
export const optional = <S extends Schema>(base: S): Optional<S> => {
  const isObjectSchema = !!(base.isOneOrMore ? base.item : base)?.entries;
  return makeSchema({...base, isOptional: true}, (it, path, report) => {
    if (isEmpty(it) || (isObjectSchema && isObject(it) && Object.values(it).every(isEmpty))) return undefined;
    const read = base.read(it, path, report);
    return isObjectSchema && read && !Object.keys(read).length ? undefined : read;
  });
};

/** A list. Invalid items are dropped; a list without items counts as missing. */
export const list = <S extends Schema>(item: S): ListOf<S> =>
  makeSchema({item}, (it, path, report) => {
    if (!Array.isArray(it)) return report(path, expected.list, it);
    // An array that grows item by item would keep room for twelve more.
    const read = it.map((each, i) => item.read(each, [...path, i], report));
    const kept = read.includes(undefined) ? read.filter((each) => each !== undefined) : read;
    return kept.length ? kept : undefined;
  });

/** A list that is cut off after some items. */
export const atMost = <S extends Schema>(maxItems: number, item: S): ListOf<S> => {
  const any = list(item);
  return makeSchema({...any, maxItems}, (it, path, report) => {
    if (!Array.isArray(it) || it.length <= maxItems) return any.read(it, path, report);
    report(path, expected.most(maxItems), it.length);
    return any.read(it.slice(0, maxItems), path, report);
  });
};

/** A list that can also be written as its only item: `"Lena"` for `["Lena"]`. */
export const oneOrMore = <S extends Schema>(item: S): OneOrMoreOf<S> => {
  const any = list(item);
  return makeSchema({...any, isOneOrMore: true}, (it, path, report) => {
    if (Array.isArray(it)) return any.read(it, path, report);
    const only = item.read(it, path, report);
    return only === undefined ? only : [only];
  });
};

/** A list whose items keep their places: an unknown or invalid one is `null`. */
export const places = <S extends Schema>(item: S): PlacesOf<S> =>
  makeSchema({item, hasPlaces: true}, (it, path, report) =>
    Array.isArray(it)
      ? it.map((each, i) => (each === null ? each : (item.read(each, [...path, i], report) ?? null)))
      : report(path, expected.list, it),
  );

/** Requires an item that is not `null`. That the items of a list are invalid is reported for each. */
const filled = <S extends Schema>(any: S): S =>
  makeSchema({...any, minItems: 1}, (it, path, report) => {
    const kept = any.read(it, path, report) as unknown[] | undefined;
    const isEmpty = kept ? !kept.some((each) => each !== null) : Array.isArray(it) && !it.length;
    return isEmpty ? report(path, expected.items, it) : kept;
  });

/** A list that must have items. */
export const filledList = <S extends Schema>(item: S): ListOf<S> => filled(list(item));

/** Like `places`, with at least one item that is not `null`. */
export const filledPlaces = <S extends Schema>(item: S): PlacesOf<S> => filled(places(item));

/** An object with named fields. It is rejected when a required field is missing or invalid; unknown fields are reported. */
export const shape = <const E extends Entries>(entries: E): ObjectOf<E> => {
  const names = Object.keys(entries);
  const required = names.filter((name) => !entries[name]!.isOptional);
  return makeSchema({entries}, (it, path, report) => {
    if (!isObject(it)) return report(path, expected.object, it);
    const kept: Record<string, unknown> = {};
    let isComplete = true;
    for (const name of names) {
      let read: unknown;
      try {
        const given = it[name];
        // Most fields of most objects are missing.
        if (given === undefined && !required.includes(name)) continue;
        read = entries[name]!.read(given, [...path, name], report);
      } catch (error) {
        report([...path, name], expected.readable, String(error));
      }
      if (read !== undefined) kept[name] = read;
      else isComplete &&= !required.includes(name);
    }
    for (const name of Object.keys(it))
      if (!Object.hasOwn(entries, name) && name !== '$schema')
        report([...path, name], expected.oneOf(names), it[name], names);
    return isComplete ? kept : undefined;
  });
};

/** An object with any fields. */
export const anyObject: Schema<object> = makeSchema({}, (it, path, report) =>
  isObject(it) ? it : report(path, expected.object, it),
);

/** One of several objects, which says in its field `key` which one it is. */
export const variant = <const K extends string, const E extends Entries>(key: K, variants: E): VariantOf<K, E> =>
  makeSchema({key, variants}, (it, path, report) => {
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
  makeSchema({...long, short, key}, (it, path, report) => {
    if (typeof it === 'object' && it) return long.read(it, path, report);
    const read = short.read(it, path, report);
    return read === undefined ? read : {[key]: read};
  });
