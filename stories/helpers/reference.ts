import {exampleOf, typeName} from './controls.js';
import type {Declared} from './manifest.js';
import {propertiesOf, resolve, type JsonSchema, type Resolved} from './schema.js';

const FIELDS = ['Field', 'Description', 'Value', 'Required', 'Example'];

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;');
const code = (text: string): string => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Value of the field that tells one variant from the others. */
const nameOf = ({properties = {}}: JsonSchema): string =>
  String(Object.values(properties).find((each) => each.const !== undefined)?.const);

/** Describes the values of a field. An object with a title has a table of its own. */
const wordsOf = ({editor, schema, short}: Resolved, root: JsonSchema): string => {
  if (editor === 'choice') return `one of ${(schema.enum ?? []).map((word) => code(String(word))).join(', ')}`;
  if (editor === 'object') return `${schema.title ?? 'object'}${short ? `, or its ${code(short)} alone` : ''}`;
  if (schema.oneOf) return `one of ${schema.oneOf.map(nameOf).map(code).join(', ')}`;
  if (!schema.items) return typeName({editor, schema});
  const item = resolve(schema.items, root);
  return item.editor === 'object' && !item.schema.title ? 'list of objects' : `list: each ${wordsOf(item, root)}`;
};

/** A table of the fields of an object. */
export interface Table {
  readonly title: string;
  readonly description: string;
  readonly text: string;
}

/** Makes a table for a schema, then one for each object with a title in it. Fields of other objects are listed by path. */
export const tablesOf = (root: JsonSchema): Table[] => {
  const waiting = new Map<string, JsonSchema>();
  const rowsOf = (schema: JsonSchema, path: string): (readonly string[])[] =>
    propertiesOf(schema).flatMap(([name, each]) => {
      const resolved = resolve(each, root);
      const required = schema.required?.includes(name) ? 'yes' : '';
      const about = [cell(each.description ?? ''), wordsOf(resolved, root), required, code(exampleOf(each) ?? '')];
      const item = resolved.schema.items && resolve(resolved.schema.items, root);
      // Variants with a hyphen are elements, which have a reference of their own.
      const own = item?.schema.oneOf?.find((it) => !nameOf(it).includes('-'));
      const inner = own ?? [resolved, item].find((it) => it?.editor === 'object')?.schema;
      if (inner?.title) waiting.set(inner.title, inner);
      const below = inner && !inner.title ? rowsOf(inner, `${path}${name}${item ? '[]' : ''}.`) : [];
      return [[code(path + name), ...about], ...below];
    });
  const tables: Table[] = [{title: 'Fields of `data`', description: '', text: table(FIELDS, rowsOf(root, ''))}];
  // A Map also goes through what is added on the way.
  for (const [title, schema] of waiting)
    tables.push({title, description: root.$defs?.[title]?.description ?? '', text: table(FIELDS, rowsOf(schema, ''))});
  return tables;
};

const section = (title: string, head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length ? `\n\n### ${title}\n\n${table(head, rows)}` : '';

/** The reference of a widget in Markdown: fields, attributes, events, parts and tokens. */
export const reference = (root: JsonSchema, {tag, attributes, events, parts, tokens}: Declared): string =>
  [
    ...tablesOf(root).map(
      ({title, description, text}, i) => `\n\n${i ? '####' : '###'} ${title}\n\n${description}\n\n${text}`,
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
