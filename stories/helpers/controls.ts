import type {ArgTypes} from '@storybook/web-components-vite';
import type {Attribute} from './manifest.js';
import {fieldsOf, propertiesOf, resolve, typesOf, type Field, type JsonSchema} from './schema.js';
import {inlineJson} from './snippet.js';

/** Arguments of a story: a value for each field of the data and each attribute. */
export type Args = Record<string, unknown>;

// Storybook writes arguments into the address, and only keeps names made of letters, digits and hyphens.
/** Returns the name of the argument for a field. */
export const keyOf = (path: readonly string[]): string => path.join('-');

const SEPARATOR = ' | ';
const HINTS: Partial<Record<Field['editor'], string>> = {
  lines: 'One per line.',
  rows: 'One per line',
};

const controlOf = ({editor, schema}: Field): {control: unknown; options?: readonly unknown[]} => {
  const {minimum: min, maximum: max} = schema;
  switch (editor) {
    case 'choice':
      return {control: {type: 'select'}, options: [undefined, ...(schema.enum ?? [])]};
    case 'flag':
      return {control: {type: 'boolean'}};
    case 'number':
      return {
        control: {
          type: min !== undefined && max !== undefined ? 'range' : 'number',
          ...(min === undefined ? {} : {min}),
          ...(max === undefined ? {} : {max}),
          step: schema.type === 'integer' ? 1 : 0.1,
        },
      };
    case 'data':
      return {control: {type: 'object'}};
    default:
      return {control: {type: 'text'}};
  }
};

const TYPES: Record<Field['editor'], string> = {
  text: 'text',
  choice: 'one of several words',
  flag: 'true or false',
  number: 'number',
  lines: 'list of text',
  rows: 'list',
  object: 'object',
  data: 'list of objects',
};

/** Returns the type of a field in one or two words. */
export const typeName = ({editor, schema}: Pick<Field, 'editor' | 'schema'>): string =>
  editor === 'number' && schema.type === 'integer' ? 'whole number' : schema.format ? 'address' : TYPES[editor];

/** Returns the example of a schema as an author would write it. */
export const exampleOf = ({examples}: JsonSchema): string | undefined =>
  examples?.[0] === undefined ? undefined : inlineJson(examples[0]);

/** The sentence in a description that names the default. */
const DEFAULT = /\s*The default is (.+?)\.(?=\s|$)/;

const describe = (field: Field): string => {
  const hint = HINTS[field.editor];
  const columns = field.columns ? `, as \`${Object.keys(field.columns).join(SEPARATOR)}\`.` : '';
  return [field.schema.description?.replace(DEFAULT, ''), hint && hint + columns].filter(Boolean).join(' ');
};

/** Returns the default of a field in words. */
const defaultOf = ({default: value, description = ''}: JsonSchema): string | undefined =>
  value === undefined ? DEFAULT.exec(description)?.[1] : inlineJson(value);

/** Returns the entry of the column “Default”. */
const inTable = (text: string | undefined): object => (text ? {defaultValue: {summary: text}} : {});

const attributeControl = ({options, isFlag, range}: Attribute): {control: unknown; options?: readonly unknown[]} => {
  if (isFlag) return {control: {type: 'boolean'}};
  if (range) return {control: {type: 'range', min: range[0], max: range[1], step: 1}};
  return options.length ? {control: {type: 'inline-radio'}, options} : {control: {type: 'text'}};
};

/** Returns a control for each field of a schema, grouped by object, and one for each attribute. */
export const argTypesOf = (schema: JsonSchema, attributes: readonly Attribute[]): ArgTypes => {
  const fields = fieldsOf(schema).map((field) => {
    const [top = '', ...inside] = field.path;
    return [
      keyOf(field.path),
      {
        name: inside.length ? inside.join('.') : top,
        description: describe(field),
        type: {name: 'string', required: field.isRequired},
        table: {
          category: inside.length ? top : 'Data',
          type: {summary: typeName(field)},
          ...inTable(defaultOf(field.schema)),
        },
        ...controlOf(field),
      },
    ];
  });
  const looks = attributes.map((attribute) => [
    attribute.name,
    {
      name: attribute.name,
      description: attribute.description,
      // Storybook sorts arguments without a type first.
      type: {name: attribute.isFlag ? 'boolean' : 'string', required: false},
      table: {category: 'Attributes', type: {summary: attribute.type}, ...inTable(attribute.default)},
      ...attributeControl(attribute),
    },
  ]);
  return Object.fromEntries([...fields, ...looks]) as ArgTypes;
};

type Columns = NonNullable<Field['columns']>;

const toLine = (item: unknown, columns: Columns): string => {
  if (typeof item !== 'object' || !item) return String(item);
  const cells = Object.keys(columns).map((column) => (item as Record<string, string | undefined>)[column] ?? '');
  return cells.join(SEPARATOR).replace(/( \| )+$/, '');
};

/** Converts a cell to a number or a boolean if its column allows it. */
const fromCell = (cell: string, schema: JsonSchema): unknown => {
  const types = typesOf(schema);
  if (types.includes('number') && Number.isFinite(Number(cell))) return Number(cell);
  return types.includes('boolean') && /^(?:true|false)$/.test(cell) ? cell === 'true' : cell;
};

const fromLine = (line: string, columns: Columns, isShort: boolean): unknown => {
  const cells = line.trim().split(/\s+\|\s+/);
  if (isShort && cells.length === 1) return line.trim();
  return Object.fromEntries(
    Object.entries(columns).flatMap(([column, schema], i) => (cells[i] ? [[column, fromCell(cells[i], schema)]] : [])),
  );
};

const isLine = (line: string): boolean => line.trim() !== '';
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  Number.isNaN(value) ||
  (Array.isArray(value) && !value.length);

/** Converts data to the arguments of a story. */
export const argsOf = (root: JsonSchema, document: object): Args => {
  const args: Args = {};
  const walk = (schema: JsonSchema, value: unknown, path: readonly string[]): void => {
    if (value === undefined) return;
    const {editor, schema: own, short, columns} = resolve(schema, root);
    if (editor === 'object') {
      const whole = (typeof value === 'object' ? value : {[short ?? '']: value}) as Args;
      for (const [name, each] of propertiesOf(own)) walk(each, whole[name], [...path, name]);
    } else if (editor === 'lines') args[keyOf(path)] = (value as string[]).join('\n');
    else if (editor === 'rows')
      args[keyOf(path)] = (value as unknown[]).map((item) => toLine(item, columns ?? {})).join('\n');
    else args[keyOf(path)] = value;
  };
  walk(root, document, []);
  return args;
};

/** Converts the arguments of a story to data, without empty fields and in short forms. */
export const documentOf = (root: JsonSchema, args: Args): object => {
  const build = (schema: JsonSchema, path: readonly string[]): unknown => {
    const {editor, schema: own, short, columns} = resolve(schema, root);
    const value = args[keyOf(path)];
    if (editor === 'object') {
      const parts = propertiesOf(own).flatMap(([name, each]) => {
        const part = build(each, [...path, name]);
        return part === undefined ? [] : [[name, part] as const];
      });
      if (!parts.length) return undefined;
      return parts.length === 1 && parts[0]![0] === short ? parts[0]![1] : Object.fromEntries(parts);
    }
    if (isEmpty(value)) return undefined;
    if (editor !== 'lines' && editor !== 'rows') return value;
    const lines = String(value).split('\n').filter(isLine);
    if (!lines.length) return undefined;
    if (editor === 'lines') return lines;
    const isShort = own.items !== undefined && resolve(own.items, root).short !== undefined;
    return lines.map((line) => fromLine(line, columns ?? {}, isShort));
  };
  return build(root, []) ?? {};
};
