// Documents in which every field of a schema is there once.
import {partsOf, unwrapped} from '../../src/model/schema-parts.js';
import {kindOf, type Kind, type Schema} from '../../src/model/schema.js';
import type {Widget} from '../../src/widget/widget.js';

/** What stands in a field, told by its kind and its path. */
export type Fill = (kind: Kind | 'choice', path: string, schema: Schema) => unknown;

/** A document with every field of a schema, also those of objects in lists; of the forms of a field the longest. */
export const documentOf = (optional: Schema, fill: Fill, path = ''): unknown => {
  const schema = unwrapped(optional);
  const {entries, item, key, options} = partsOf(schema);
  if (item) {
    const {key: name, entries: kinds} = partsOf(item);
    if (name && kinds)
      return Object.entries(kinds).map(([kind, block], i) => ({
        [name]: kind,
        ...(documentOf(block, fill, `${path}[${i}]`) as object),
      }));
    return [documentOf(item, fill, `${path}[0]`)];
  }
  if (typeof options?.[1] === 'object') return documentOf(options[1], fill, path);
  if (entries && !key)
    return Object.fromEntries(
      Object.entries(entries).map(([name, it]) => [name, documentOf(it, fill, path ? `${path}.${name}` : name)]),
    );
  return fill(options ? 'choice' : kindOf(schema)!, path, schema);
};

/** The schema of a widget's data. */
export const shapeOf = (tag: string): Schema => (customElements.get(tag) as unknown as typeof Widget).shape;

const NUMBERS: Readonly<Partial<Record<Kind, unknown>>> = {number: 4, count: 2, flag: true};
const LIMITS: Readonly<Record<string, number>> = {best: 5, worst: 1, shown: 2, total: 3};
const choiceOf = (schema: Schema): string => (schema as unknown as {options: string[]}).options[0]!;

/** Fields that are right, but for the texts and the addresses. */
export const filled =
  (text: (kind: Kind, path: string) => string, address: (kind: Kind, path: string) => string): Fill =>
  (kind, path, schema) => {
    if (kind === 'choice') return choiceOf(schema);
    if (kind === 'url' || kind === 'image') return address(kind, path);
    return NUMBERS[kind] === undefined ? text(kind, path) : (LIMITS[path.split('.').at(-1)!] ?? NUMBERS[kind]);
  };
