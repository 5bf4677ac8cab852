import {exampleOf, typeName} from './controls.js';
import type {Declared} from './manifest.js';
import {propertiesOf, shapeOf, type JsonSchema, type Shape} from './schema.js';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;');
const code = (text: string): string => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** What tells one of several objects from the others. */
const nameOf = ({properties = {}}: JsonSchema): string =>
  String(Object.values(properties).find((each) => each.const !== undefined)?.const);

/** What a field holds. A shape with a name has a table of its own. */
const wordsOf = ({kind, schema, short}: Shape, root: JsonSchema): string => {
  if (kind === 'choice') return `one of ${(schema.enum ?? []).map((word) => code(String(word))).join(', ')}`;
  if (kind === 'object') return `${schema.title ?? 'object'}${short ? `, or its ${code(short)} alone` : ''}`;
  if (schema.oneOf) return `one of ${schema.oneOf.map(nameOf).map(code).join(', ')}`;
  if (!schema.items) return typeName({kind, schema});
  const item = shapeOf(schema.items, root);
  return item.kind === 'object' && !item.schema.title ? 'list of objects' : `list: each ${wordsOf(item, root)}`;
};

interface Table {
  readonly title: string;
  readonly description: string;
  readonly rows: readonly (readonly string[])[];
}

/** A table for a shape, and one for each shape with a name that it refers to. A field of an unnamed object has its path. */
const tablesOf = (root: JsonSchema): Table[] => {
  const waiting = new Map<string, JsonSchema>();
  const rowsOf = (schema: JsonSchema, path: string): (readonly string[])[] =>
    propertiesOf(schema).flatMap(([name, each]) => {
      const shape = shapeOf(each, root);
      const required = schema.required?.includes(name) ? 'yes' : '';
      const about = [cell(each.description ?? ''), wordsOf(shape, root), required, code(exampleOf(each) ?? '')];
      const item = shape.schema.items && shapeOf(shape.schema.items, root);
      // What has a hyphen is an element, and described there.
      const own = item?.schema.oneOf?.find((it) => !nameOf(it).includes('-'));
      const inner = own ?? [shape, item].find((it) => it?.kind === 'object')?.schema;
      if (inner?.title) waiting.set(inner.title, inner);
      const below = inner && !inner.title ? rowsOf(inner, `${path}${name}${item ? '[]' : ''}.`) : [];
      return [[code(path + name), ...about], ...below];
    });
  const tables: Table[] = [{title: 'Fields of `data`', description: '', rows: rowsOf(root, '')}];
  // A Map also goes through what is added on the way.
  for (const [title, schema] of waiting)
    tables.push({title, description: root.$defs?.[title]?.description ?? '', rows: rowsOf(schema, '')});
  return tables;
};

const FIELDS = ['Field', 'What it says', 'Type', 'Required', 'Example'];

const section = (title: string, head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length ? `\n\n### ${title}\n\n${table(head, rows)}` : '';

/** The reference of a widget in Markdown: fields, attributes, events, parts and tokens. */
export const reference = (root: JsonSchema, {tag, attributes, events, parts, tokens}: Declared): string =>
  [
    ...tablesOf(root).map(
      ({title, description, rows}, i) =>
        `\n\n${i ? '####' : '###'} ${title}\n\n${description}\n\n${table(FIELDS, rows)}`,
    ),
    section(
      'Attributes',
      ['Attribute', 'What it does', 'Type'],
      attributes.map(({name, description, type, options}) => [
        code(name),
        cell(description),
        options.length ? options.map(code).join(', ') : code(type),
      ]),
    ),
    section(
      'Events',
      ['Event', 'When'],
      events.map(({name, description}) => [code(name), cell(description)]),
    ),
    section(
      `Parts, for \`${tag}::part(…)\``,
      ['Part', 'What it is'],
      parts.map(({name, description}) => [code(name), cell(description)]),
    ),
    section(
      'Tokens',
      ['Custom property', 'What it is', 'When it is not set'],
      tokens.map(({name, description, default: value}) => [code(name), cell(description), cell(value)]),
    ),
  ].join('');
