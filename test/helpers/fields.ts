// Makes data that has every field of a schema once.
import type {Schema, ValueType} from '../../src/model/schema.js';
import type {Widget} from '../../src/widget/widget.js';

/** Returns the value of a field from its type and its path. */
export type Fill = (type: ValueType | 'choice', path: string, schema: Schema) => unknown;

/** Makes data with every field of a schema, at any depth, and without short forms. */
export const documentOf = (schema: Schema, fill: Fill, path = ''): unknown => {
  const {type, item, entries} = schema;
  if (item?.variants)
    return Object.entries(item.variants).map(([name, block], i) => ({
      [item.key!]: name,
      ...(documentOf(block, fill, `${path}[${i}]`) as object),
    }));
  if (item) return [documentOf(item, fill, `${path}[0]`)];
  if (entries)
    return Object.fromEntries(
      Object.entries(entries).map(([name, it]) => [name, documentOf(it, fill, path ? `${path}.${name}` : name)]),
    );
  return fill(type ?? 'choice', path, schema);
};

/** Returns the schema of a widget. */
export const shapeOf = (tag: string): Schema => (customElements.get(tag) as unknown as typeof Widget).shape;

const NUMBERS: Readonly<Partial<Record<ValueType, unknown>>> = {number: 4, count: 2, flag: true};
const LIMITS: Readonly<Record<string, number>> = {best: 5, worst: 1, shown: 2, total: 3};

/** Returns valid values of fields, with some texts and addresses of its own. */
export const filled =
  (text: (type: ValueType, path: string) => string, address: (type: ValueType, path: string) => string): Fill =>
  (type, path, {words}) => {
    if (type === 'choice') return words![0];
    if (type === 'url' || type === 'page' || type === 'image') return address(type, path);
    return NUMBERS[type] === undefined ? text(type, path) : (LIMITS[path.split('.').at(-1)!] ?? NUMBERS[type]);
  };
