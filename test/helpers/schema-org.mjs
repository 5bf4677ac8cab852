// The vocabulary of schema.org, read from the types of schema-dts, and a check of nodes against it.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const source = readFileSync(fileURLToPath(import.meta.resolve('schema-dts')).replace(/\.js$/, '.d.ts'), 'utf8');

/** Properties of each type, with the types that their values may have. */
const properties = new Map();
const parents = new Map();
for (const [, name, bases, body] of source.matchAll(
  /^(?:export )?interface (\w+?)Base(?: extends ([^{]+?))? \{\n([^]*?)^\}/gm,
)) {
  parents.set(
    name,
    [...(bases ?? '').matchAll(/(\w+?)Base\b/g)].map(([, base]) => base),
  );
  properties.set(
    name,
    new Map(
      [...body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<([^]+?), "\1">;/gm)].map(([, property, range]) => [
        property,
        range.split('|').map((each) => each.trim()),
      ]),
    ),
  );
}
/** Base of a type without properties of its own: its leaf extends the base of its parent. */
for (const [, name, base] of source.matchAll(/^export interface (\w+?)Leaf extends (\w+?)Base \{/gm))
  if (!properties.has(name)) {
    properties.set(name, new Map());
    parents.set(name, [base]);
  }
const enumerations = new Map(
  [...source.matchAll(/^export type (\w+) = ([^;]*"https:\/\/schema\.org\/[^;]*);/gm)].map(([, name, values]) => [
    name,
    [...values.matchAll(/"([^"]+)"/g)].map(([, value]) => value),
  ]),
);

/** Lists a type and all types that it is one of. */
export const lineOf = (type) => [type, ...(parents.get(type) ?? []).flatMap(lineOf)];

const rangeOf = (type, property) =>
  lineOf(type)
    .map((each) => properties.get(each)?.get(property))
    .find((range) => range);

const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/;
const LITERALS = {
  Text: (value) => typeof value === 'string',
  URL: (value) => typeof value === 'string' && (URL.canParse(value) || !/\s/.test(value)),
  Duration: (value) => typeof value === 'string' && /^P(?:T\d|\d)/.test(value),
  // A month or a year is a date in ISO 8601.
  Date: (value) =>
    typeof value === 'string' && /^[1-9]\d{3}(?:-\d\d)?$|T|-\d\d-/.test(value) && !Number.isNaN(Date.parse(value)),
  DateTime: (value) => typeof value === 'string' && DATE.test(value) && !Number.isNaN(Date.parse(value)),
  Number: (value) => typeof value === 'number' && Number.isFinite(value),
  Integer: (value) => Number.isInteger(value),
  Boolean: (value) => typeof value === 'boolean',
};

const isObject = (it) => typeof it === 'object' && it !== null;

/** Finds what is wrong with a node in the vocabulary of schema.org. */
export const vocabularyProblems = (it, nodes, path = '') => {
  const type = String(it['@type']);
  if (!properties.has(type)) return [`${path}: unknown type ${type}`];
  return Object.entries(it).flatMap(([name, value]) => {
    const at = `${path}/${type}.${name}`;
    if (name === '@type') return [];
    if (name === '@id') return typeof value === 'string' && value ? [] : [`${at}: no id`];
    const range = rangeOf(type, name);
    if (!range) return [`${at}: unknown property`];
    if (Array.isArray(value) && !value.length) return [`${at}: empty list`];
    return [value].flat().flatMap((each) => {
      if (each === null || each === undefined || each === '') return [`${at}: empty value`];
      if (!isObject(each)) {
        const isAllowed = range.some((one) => LITERALS[one]?.(each) ?? enumerations.get(one)?.includes(each));
        return isAllowed ? [] : [`${at}: ${JSON.stringify(each)} is none of ${range.join(', ')}`];
      }
      const isReference = Object.keys(each).join() === '@id';
      const target = isReference ? nodes.get(String(each['@id'])) : each;
      if (!target) return [`${at}: no node ${String(each['@id'])}`];
      const line = lineOf(String(target['@type']));
      if (!range.some((one) => line.includes(one))) return [`${at}: ${line[0]} is none of ${range.join(', ')}`];
      return isReference ? [] : vocabularyProblems(each, nodes, at);
    });
  });
};
