/**
 * The schemas of the model: valibot schemas in what they say and in their types, with a reader of our own.
 *
 * Valibot asks whether a value fits. A page must show what fits of a value that does not: so each schema reads a value,
 * keeps what is good, and reports the rest. Readers of the page download none of valibot.
 */
import type * as v from 'valibot';
import type {Expected} from './expected.js';

/** Told of each value that does not fit: where it is, what belongs there, what stands there. */
export type Report = (path: string, expected: Expected, found: unknown) => undefined;

export interface Reader {
  /** The value as the model has it; `undefined` when there is none, or it does not fit, which is then reported. */
  read(value: unknown, path: string, report: Report): unknown;
}

/** A schema of ours, for input `I` and model `O`. */
export type Schema<I = unknown, O = I> = v.GenericSchema<I, O> & Reader;

export type Entries = Readonly<Record<string, Schema>>;
export type Optional<S extends Schema> = v.OptionalSchema<S, undefined> & Reader;
export type ObjectOf<E extends Entries> = v.ObjectSchema<E, undefined> & Reader;
export type ListOf<S extends Schema> = v.ArraySchema<S, undefined> & Reader;
export type PlacesOf<S extends Schema> = Schema<(v.InferInput<S> | null)[], (v.InferOutput<S> | null)[]>;
/** What the entries of a `variant` are, each with its name in a field of its own. */
type Variants<K extends string, E extends Entries, D extends 'input' | 'output'> = {
  [N in keyof E & string]: {[_ in K]: N} & (D extends 'input' ? v.InferInput<E[N]> : v.InferOutput<E[N]>);
}[keyof E & string];

const isObject = (it: unknown): it is Record<string, unknown> =>
  typeof it === 'object' && it !== null && !Array.isArray(it);

const schema = <S>(parts: object, read: Reader['read']): S => ({...parts, read}) as S;

/** The kind of a schema, also where it may be missing; nothing for one with parts. */
export const kindOf = (it: Schema): Kind | undefined => {
  const {wrapped, is} = it as {readonly wrapped?: Schema; readonly is?: Kind};
  return wrapped ? kindOf(wrapped) : is;
};

/** The path of a field of what is at a path. */
export const field = (path: string, key: string): string => (path ? `${path}.${key}` : key);

/** What a single value is, for those who write it down and read it. */
export type Kind = 'line' | 'text' | 'url' | 'image' | 'number' | 'count' | 'flag' | 'scalar' | 'amount';

/** A value that is one thing, without parts. */
export const value = <T>(is: Kind, check: (value: unknown) => boolean, expected: Expected = is): Schema<T> =>
  schema({is, check}, (it, path, report) => (check(it) ? it : report(path, expected, it)));

/** One word of a few. */
export const choice = <const W extends string>(...options: W[]): Schema<W> =>
  schema({options}, (it, path, report) => (options.includes(it as W) ? it : report(path, options, it)));

/** A field that may be missing, and goes alone when it does not fit. An object of which nothing is left is as good as none. */
export const optional = <S extends Schema>(wrapped: S): Optional<S> =>
  schema({wrapped}, (it, path, report) => {
    const read = it === undefined ? it : wrapped.read(it, path, report);
    return isObject(read) && !Object.keys(read).length ? undefined : read;
  });

/** A list. An item that does not fit goes alone; a list without items is as good as none. */
export const list = <S extends Schema>(item: S): ListOf<S> =>
  schema({item}, (it, path, report) => {
    if (!Array.isArray(it)) return report(path, 'list', it);
    const kept = it.map((each, i) => item.read(each, `${path}[${i}]`, report)).filter((each) => each !== undefined);
    return kept.length ? kept : undefined;
  });

/** A list whose items keep their places: `null` stands for one that is not known, or does not fit. */
export const places = <S extends Schema>(item: S): PlacesOf<S> =>
  schema({item, hasPlaces: true}, (it, path, report) =>
    Array.isArray(it)
      ? it.map((each, i) => (each === null ? each : (item.read(each, `${path}[${i}]`, report) ?? null)))
      : report(path, 'list', it),
  );

/** A list that must have items. */
export const filledList = <S extends Schema>(item: S): ListOf<S> => {
  const any = list(item);
  return {
    ...any,
    read: (it, path, report) =>
      Array.isArray(it) && !it.length ? report(path, 'items', it) : any.read(it, path, report),
  };
};

/** An object with named fields. It falls when a field that is not optional does; a field that it does not know is reported. */
export const shape = <const E extends Entries>(entries: E): ObjectOf<E> =>
  schema({entries}, (it, path, report) => {
    if (!isObject(it)) return report(path, 'object', it);
    const kept: Record<string, unknown> = {};
    let isWhole = true;
    for (const key in entries) {
      const read = entries[key]!.read(it[key], field(path, key), report);
      if (read !== undefined) kept[key] = read;
      else isWhole &&= 'wrapped' in entries[key]!;
    }
    for (const key in it)
      if (!Object.hasOwn(entries, key) && key !== '$schema') report(field(path, key), Object.keys(entries), it[key]);
    return isWhole ? kept : undefined;
  });

/** One of several shapes, told apart by a field that names it. */
export const variant = <const K extends string, const E extends Entries>(
  key: K,
  entries: E,
): Schema<Variants<K, E, 'input'>, Variants<K, E, 'output'>> =>
  schema({key, entries}, (it, path, report) => {
    if (!isObject(it)) return report(path, 'object', it);
    const {[key]: name, ...rest} = it;
    if (typeof name !== 'string' || !Object.hasOwn(entries, name))
      return report(field(path, key), Object.keys(entries), name);
    const read = entries[name]!.read(rest, path, report) as object | undefined;
    return read && {[key]: name, ...read};
  });

/** A schema whose value, once read, is put right as a whole. */
export const revise = <S extends Schema>(
  base: S,
  change: (whole: v.InferOutput<S>, path: string, report: Report) => v.InferOutput<S> | undefined,
): S => ({
  ...base,
  read(it, path, report) {
    const kept = base.read(it, path, report) as v.InferOutput<S> | undefined;
    return kept && change(kept, path, report);
  },
});

/** A shape that can also be written as the value of one of its fields: `"Lena"` for `{"name": "Lena"}`. */
export const either = <S extends Schema, L extends Schema>(
  plain: S,
  key: keyof v.InferOutput<L> & string,
  long: L,
): Schema<v.InferInput<S> | v.InferInput<L>, v.InferOutput<L>> =>
  schema({options: [plain, long]}, (it, path, report) => {
    if (typeof it === 'object' && it) return long.read(it, path, report);
    const read = plain.read(it, path, report);
    return read === undefined ? read : {[key]: read};
  });

/** A schema with a rule over the whole value: where it does not hold, the field that it names goes, or with none, all. */
export const rule = <S extends Schema>(
  base: S,
  key: string,
  expected: Expected,
  holds: (whole: v.InferOutput<S>) => boolean,
): S => ({
  ...base,
  read(it, path, report) {
    const kept = base.read(it, path, report) as Record<string, unknown> | undefined;
    if (!kept || holds(kept)) return kept;
    if (!key) return report(path, expected, it);
    report(field(path, key), expected, kept[key]);
    delete kept[key];
    return kept;
  },
});

/** A shape of which each field may be missing, but not all. */
export const filled = <S extends Schema>(base: S): S =>
  rule(base, '', 'field', (it) => Object.keys(it as object).length > 0);
