import {exampleOf, typeName} from './controls.js';
import type {Declared} from './manifest.js';
import {propertiesOf, resolve, type JsonSchema, type Resolved} from './schema.js';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;');
const code = (text: string): string => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Value of the field that tells one variant from the others. */
const nameOf = ({properties = {}}: JsonSchema): string =>
  String(Object.values(properties).find((each) => each.const !== undefined)?.const);

/** Describes the values of a field. An object with a title has a table of its own. */
const valuesOf = ({editor, schema, short}: Resolved, root: JsonSchema): string => {
  if (editor === 'choice') return `one of ${(schema.enum ?? []).map((word) => code(String(word))).join(', ')}`;
  if (editor === 'object') return `${schema.title ?? 'object'}${short ? `, or its ${code(short)} alone` : ''}`;
  if (schema.oneOf) return `one of ${schema.oneOf.map(nameOf).map(code).join(', ')}`;
  if (!schema.items) return typeName({editor, schema});
  const item = resolve(schema.items, root);
  return item.editor === 'object' && !item.schema.title ? 'list of objects' : `list: each ${valuesOf(item, root)}`;
};

/** A table of the fields of an object. */
interface Table {
  readonly title: string;
  readonly description: string;
  readonly text: string;
}

/** Makes a table for a schema, then one for each object with a title in it. Fields of other objects are listed by path. */
const tablesOf = (root: JsonSchema): [own: Table, ...inner: Table[]] => {
  const waiting = new Map<string, JsonSchema>();
  const rowsOf = (schema: JsonSchema, path: string): (readonly string[])[] =>
    propertiesOf(schema).flatMap(([name, each]) => {
      const resolved = resolve(each, root);
      const required = schema.required?.includes(name) ? 'yes' : '';
      const about = [cell(each.description ?? ''), valuesOf(resolved, root), required, code(exampleOf(each) ?? '')];
      const item = resolved.schema.items && resolve(resolved.schema.items, root);
      // Variants with a hyphen are elements, which have a reference of their own.
      const own = item?.schema.oneOf?.find((it) => !nameOf(it).includes('-'));
      const inner = own ?? [resolved, item].find((it) => it?.editor === 'object')?.schema;
      if (inner?.title) waiting.set(inner.title, inner);
      const below = inner && !inner.title ? rowsOf(inner, `${path}${name}${item ? '[]' : ''}.`) : [];
      return [[code(path + name), ...about], ...below];
    });
  const tableOf = (title: string, description: string, schema: JsonSchema): Table => ({
    title,
    description,
    text: table(['Field', 'Description', 'Value', 'Required', 'Example'], rowsOf(schema, '')),
  });
  const tables: [Table, ...Table[]] = [tableOf('Fields of `data`', '', root)];
  // A Map also goes through what is added on the way.
  for (const [title, schema] of waiting) tables.push(tableOf(title, root.$defs?.[title]?.description ?? '', schema));
  return tables;
};

const join = (...parts: readonly string[]): string => parts.filter(Boolean).join('\n\n');
const section = (heading: string, head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length ? join(heading, table(head, rows)) : '';
const fields = ({title, description, text}: Table, level: string): string =>
  join(`${level} ${title}`, description, text);

const attributes = (list: Declared['attributes']): string =>
  section(
    '### Attributes',
    ['Attribute', 'Description', 'Type'],
    list.map(({name, description, type, options}) => [
      code(name),
      cell(description),
      options.length ? options.map(code).join(', ') : code(type),
    ]),
  );
const events = (list: Declared['events']): string =>
  section(
    '### Events',
    ['Event', 'Description'],
    list.map(({name, description}) => [code(name), cell(description)]),
  );
const parts = ({tag, parts: list}: Declared): string =>
  section(
    `### Parts, for \`${tag}::part(…)\``,
    ['Part', 'Description'],
    list.map(({name, description}) => [code(name), cell(description)]),
  );
const tokens = (list: Declared['tokens']): string =>
  section(
    '### Custom properties',
    ['Custom property', 'Description', 'Default'],
    list.map(({name, description, default: value}) => [code(name), cell(description), cell(value)]),
  );

/** Writes the reference of one widget in Markdown, for its page in Storybook. */
export const reference = (root: JsonSchema, declared: Declared): string => {
  const [own, ...inner] = tablesOf(root);
  return join(
    fields(own, '###'),
    ...inner.map((each) => fields(each, '####')),
    attributes(declared.attributes),
    events(declared.events),
    parts(declared),
  );
};

/** A widget and everything that its reference is made from. */
export interface Documented {
  readonly schema: JsonSchema;
  readonly declared: Declared;
  /** Markup that shows the widget with its required fields. */
  readonly example: string;
}

/**
 * Writes the reference of all widgets as one Markdown document. It says once what all of them have: their common attributes,
 * events and custom properties, and the objects that the data of several widgets holds.
 */
export const referenceDocument = (widgets: readonly Documented[]): string => {
  const [{declared: first}] = widgets as [Documented];
  const isCommon = ({name}: {readonly name: string}): boolean =>
    widgets.every(({declared}) => [...declared.attributes, ...declared.events].some((each) => each.name === name));
  const isOwn = (each: {readonly name: string}): boolean => !isCommon(each);
  const objects = new Map(widgets.flatMap(({schema}) => tablesOf(schema).slice(1)).map((each) => [each.title, each]));
  return `${join(
    '# Reference of the widgets',
    'Written by the build from the source. Storybook shows the same, with examples that can be changed.',
    '## All widgets',
    attributes(first.attributes.filter(isCommon)),
    events(first.events.filter(isCommon)),
    tokens(first.tokens),
    ...widgets.flatMap(({schema, declared, example}) => [
      `## \`<${declared.tag}>\``,
      declared.description,
      `\`\`\`html\n${example}\n\`\`\``,
      fields(tablesOf(schema)[0], '###'),
      attributes(declared.attributes.filter(isOwn)),
      events(declared.events.filter(isOwn)),
      parts(declared),
    ]),
    '## Objects in the data',
    ...[...objects.values()].toSorted((a, b) => (a.title < b.title ? -1 : 1)).map((each) => fields(each, '###')),
  )}\n`;
};
