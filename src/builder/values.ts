/** Reads and changes the data of a form, which is never mutated. */
import type {Path, Schema} from '../model/schema.js';

/** An object of the data. */
export type Fields = Readonly<Record<string, unknown>>;

/** Tells objects from lists and single values. */
export const isFields = (it: unknown): it is Fields => typeof it === 'object' && it !== null && !Array.isArray(it);

const identities = new WeakMap<object, number>();
let last = 0;

/** Returns a number that an object keeps when it changes, so that an item of a list is known again in another place. */
export const identityOf = (it: unknown, place: number): number | string => {
  if (!isFields(it)) return `at ${place}`;
  if (!identities.has(it)) identities.set(it, ++last);
  return identities.get(it)!;
};

/** Creates the next state of an object. */
const next = (before: unknown, after: Fields): Fields => {
  if (isFields(before)) identities.set(after, identityOf(before, 0) as number);
  return after;
};

/** Returns the value at a path. */
export const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((it, key) => (it as Fields | undefined | null)?.[key], root);

/** Copies data with another value at a path. `undefined` removes the field. */
export const withValue = (root: unknown, [key, ...rest]: Path, value: unknown): unknown => {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const items = Array.isArray(root) ? [...(root as unknown[])] : [];
    items[key] = withValue(items[key], rest, value);
    return Array.from(items, (item) => item ?? null);
  }
  const before = isFields(root) ? root : {};
  const {[key]: own, ...others} = before;
  const changed = withValue(own, rest, value);
  if (changed === undefined) return next(root, others);
  return next(root, own === undefined ? {...others, [key]: changed} : {...before, [key]: changed});
};

const moved = (items: readonly unknown[], from: number, to: number): unknown[] => {
  const rest = items.filter((_, i) => i !== from);
  return [...rest.slice(0, to), items[from], ...rest.slice(to)];
};

/** Changes the columns of a table together with the values of its rows. */
const withColumns = (root: unknown, path: Path, change: (items: readonly unknown[]) => unknown[]): unknown => {
  const around = path.slice(0, -1);
  const table = valueAt(root, around);
  const rows = isFields(table) && path.at(-1) === 'items' ? table['rows'] : undefined;
  const changed = withValue(root, path, change((valueAt(root, path) ?? []) as unknown[]));
  if (!Array.isArray(rows)) return changed;
  const columns = ((valueAt(root, path) ?? []) as unknown[]).length;
  const changedRows = rows.map((row: unknown) => {
    if (!isFields(row)) return row;
    const values = Array.isArray(row['values']) ? (row['values'] as unknown[]) : [];
    const all = Array.from({length: columns}, (_, i): unknown => values[i] ?? null);
    return next(row, {...row, values: change(all)});
  });
  return withValue(changed, [...around, 'rows'], changedRows);
};

/** Copies data with an item of a list in another place. */
export const withMoved = (root: unknown, list: Path, from: number, to: number): unknown =>
  withColumns(root, list, (items) => moved(items, from, to));

/** Copies data without an item of a list. */
export const withoutItem = (root: unknown, list: Path, index: number): unknown => {
  const left = withColumns(root, list, (items) => items.filter((_, i) => i !== index));
  return (valueAt(left, list) as unknown[]).length ? left : withValue(left, list, undefined);
};

/** Returns the schema of a variant of an object, or the schema itself if it has no variants. */
export const chosen = (schema: Schema, value: unknown): Schema | undefined => {
  if (!schema.variants) return schema;
  const name = isFields(value) ? value[schema.key!] : undefined;
  return typeof name === 'string' && Object.hasOwn(schema.variants, name) ? schema.variants[name] : undefined;
};

/** Copies data with long forms in the place of short ones: `"Lena"` → `{"name": "Lena"}`. */
export const expand = (schema: Schema, value: unknown): unknown => {
  if (value === undefined || value === null) return value;
  if (schema.item) {
    const items: unknown = schema.isOneOrMore && !Array.isArray(value) ? [value] : value;
    return Array.isArray(items) ? items.map((item) => expand(schema.item!, item)) : items;
  }
  const {entries} = chosen(schema, value) ?? {};
  if (!entries) return value;
  const long = schema.short && !isFields(value) ? {[schema.key!]: value} : value;
  if (!isFields(long)) return value;
  const fields = Object.entries(long).filter(([name]) => name !== '$schema');
  return Object.fromEntries(
    fields.map(([name, each]) => [name, Object.hasOwn(entries, name) ? expand(entries[name]!, each) : each]),
  );
};

/** Reads a number as people write it, also with a comma; undefined for other text. */
export const readNumber = (text: string): number | undefined => {
  const plain = text.trim().replace(',', '.');
  return /^[-+]?\d+(?:\.\d*)?$/.test(plain) ? Number(plain) : undefined;
};

/** Reads what was typed. It becomes a number only here: while it is typed, `4.` is on the way to `4.5`. */
const readTyped = (schema: Schema | undefined, text: string): unknown => {
  if (!text.trim()) return undefined;
  const number = /^(?:number|count|amount|scalar)$/.test(schema?.type ?? '') ? readNumber(text) : undefined;
  // Some facts only look like numbers, such as 007.
  const isExact = schema?.type !== 'scalar' || String(number) === text.trim().replace(',', '.');
  return number !== undefined && isExact ? number : text;
};

/** Copies an item that was left empty, of which only the place is kept. */
const emptied = (item: unknown): unknown => (isFields(item) ? {} : '');

/**
 * Copies data in short forms and without what was left empty; undefined if nothing is left.
 *
 * @param keepsItems keeps the places of items that were left empty, so that paths stay the same
 */
export const tidy = (schema: Schema | undefined, value: unknown, keepsItems = false): unknown => {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return readTyped(schema, value);
  if (Array.isArray(value)) {
    const items = value.map(
      (item) => tidy(schema?.item, item, keepsItems) ?? (keepsItems && !schema?.hasPlaces ? emptied(item) : undefined),
    );
    if (keepsItems && !schema?.hasPlaces) return items;
    const kept = schema?.hasPlaces ? items.map((item) => item ?? null) : items.filter((item) => item !== undefined);
    if (schema?.isOneOrMore && kept.length === 1) return kept[0];
    return kept.some((item) => item !== null) ? kept : undefined;
  }
  if (!isFields(value)) return value;
  const {entries} = (schema && chosen(schema, value)) ?? {};
  const fields = Object.entries(value).flatMap(([name, each]): [string, unknown][] => {
    const kept = tidy(entries?.[name], each, keepsItems);
    return kept === undefined ? [] : [[name, kept]];
  });
  // The name of a variant alone says nothing.
  const own = fields.filter(([name]) => !schema?.variants || name !== schema.key);
  if (!own.length) return keepsItems && fields.length ? Object.fromEntries(fields) : undefined;
  const [[name, only] = []] = fields;
  return fields.length === 1 && schema?.short && name === schema.key ? only : Object.fromEntries(fields);
};

/** Writes keys as a path: `['offers', 0, 'url']` → `offers[0].url`. */
export const pathText = (keys: Path): string =>
  keys.reduce<string>((path, key) => (typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${key}` : key), '');

/** Reads a path: `offers[0].url` → `['offers', 0, 'url']`. */
export const pathKeys = (path: string): Path =>
  [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) => (index ? Number(index) : name!));
