import {exampleOf, typeName} from './controls.js';
import type {Declared} from './manifest.js';
import {propertiesOf, shapeOf, type JsonSchema, type Shape} from './schema.js';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;');
const code = (text: string): string => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const wordsOf = ({kind, schema, short}: Shape, root: JsonSchema): string => {
  if (kind === 'choice') return `one of ${(schema.enum ?? []).map((word) => code(String(word))).join(', ')}`;
  if (kind === 'object') return short ? `object, or its ${code(short)} alone` : 'object';
  if (schema.items) {
    const item = shapeOf(schema.items, root);
    return item.kind === 'text' ? 'list of text' : `list of ${wordsOf(item, root).replace(/^object/, 'objects')}`;
  }
  return typeName({kind, schema});
};

interface Row {
  readonly path: string;
  readonly row: readonly string[];
}

const rowsOf = (schema: JsonSchema, root: JsonSchema, path: string, depth: number): Row[] =>
  propertiesOf(schema).flatMap(([name, each]) => {
    const shape = shapeOf(each, root);
    const here = path ? `${path}.${name}` : name;
    const required = schema.required?.includes(name) ? 'yes' : '';
    // What a field means stands beside it, what it is made of in the schema that it refers to.
    const row = [code(here), cell(each.description ?? ''), wordsOf(shape, root), required, code(exampleOf(each) ?? '')];
    const item = shape.schema.items && shapeOf(shape.schema.items, root);
    const inner = shape.kind === 'object' ? shape.schema : item?.kind === 'object' ? item.schema : undefined;
    const below = inner && depth < 3 ? rowsOf(inner, root, item ? `${here}[]` : here, depth + 1) : [];
    return [{path: here, row}, ...below];
  });

const HEAD = ['Field', 'What it says', 'Type', 'Required', 'Example'];

/** The fields of a widget's data as a table in Markdown; a field of an object stands below it, with its path. */
export const fieldsTable = (root: JsonSchema): string =>
  table(
    HEAD,
    rowsOf(root, root, '', 0).map(({row}) => row),
  );

const section = (title: string, head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length ? `\n\n### ${title}\n\n${table(head, rows)}` : '';

/** The reference of a widget in Markdown: fields, attributes, events, parts and tokens. */
export const reference = (root: JsonSchema, {tag, attributes, events, parts, tokens}: Declared): string =>
  [
    `### Fields of \`data\`\n\n${fieldsTable(root)}`,
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
