/** The part of JSON Schema that the published schemas use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

/** Control by which a field is edited. `lines` and `rows` are lists as text, one item to a line; `data` is JSON. */
export type Editor = 'text' | 'choice' | 'flag' | 'number' | 'lines' | 'rows' | 'object' | 'data';

/** A schema whose reference and alternatives are resolved, with the control for it. */
export interface Resolved {
  readonly editor: Editor;
  readonly schema: JsonSchema;
  /** Name of the field whose value alone can stand for the object. */
  readonly short?: string | undefined;
  /** Columns of a list that is edited as rows. */
  readonly columns?: Readonly<Record<string, JsonSchema>> | undefined;
}

/** Types that a value can have. */
export const typesOf = ({type}: JsonSchema): readonly string[] => (typeof type === 'string' ? [type] : (type ?? []));

/** Follows a reference, and keeps the keywords beside it. */
const follow = (schema: JsonSchema, root: JsonSchema): JsonSchema => {
  if (!schema.$ref) return schema;
  const {$ref, ...beside} = schema;
  const target = $ref === '#' ? root : root.$defs?.[$ref.replace('#/$defs/', '')];
  return target ? {...follow(target, root), ...beside} : beside;
};

const isObject = ({properties}: JsonSchema): boolean => properties !== undefined;
const isText = (schema: JsonSchema, root: JsonSchema): boolean => resolve(schema, root).editor === 'text';

/** Resolves a schema and chooses its control. */
export const resolve = (unresolved: JsonSchema, root: JsonSchema): Resolved => {
  const schema = follow(unresolved, root);
  // `anyOf` beside properties states a rule, not alternatives.
  if (isObject(schema)) return {editor: 'object', schema};
  if (schema.oneOf) {
    const oneOf = schema.oneOf.map((option) => follow(option, root));
    return {editor: 'data', schema: {...schema, oneOf}};
  }
  if (schema.const !== undefined) return {editor: 'choice', schema: {...schema, enum: [schema.const]}};
  const options = schema.anyOf?.map((option) => follow(option, root)).filter(({type}) => type !== 'null');
  const long = options?.find(isObject);
  if (long) {
    const [only, ...others] = long.required ?? [];
    const short = others.length || options?.every(isObject) ? undefined : only;
    return {editor: 'object', schema: {...schema, ...long}, short};
  }
  if (schema.enum) return {editor: 'choice', schema};
  if (schema.items) {
    const {editor, schema: item} = resolve(schema.items, root);
    if (editor === 'text') return {editor: 'lines', schema};
    const columns = propertiesOf(item);
    // A line has no paragraphs.
    const isCell = (each: JsonSchema): boolean => isText(each, root) && !/ paragraphs\./.test(each.description ?? '');
    const areFew = columns.length > 0 && columns.length <= 3 && columns.every(([, each]) => isCell(each));
    return areFew ? {editor: 'rows', schema, columns: Object.fromEntries(columns)} : {editor: 'data', schema};
  }
  const types = typesOf(schema);
  if (types.includes('string') || options?.some((option) => typesOf(option).includes('string')))
    return {editor: 'text', schema};
  if (types.includes('boolean')) return {editor: 'flag', schema};
  if (types.includes('number') || types.includes('integer')) return {editor: 'number', schema};
  return {editor: 'data', schema};
};

/** Fields of an object, without `$schema`, which is for text editors. */
export const propertiesOf = ({properties = {}}: JsonSchema): [string, JsonSchema][] =>
  Object.entries(properties).filter(([name]) => !name.startsWith('$'));

/** A field with its own control, at any depth of a document. */
export interface Field extends Resolved {
  /** Names of the fields on the way to it. */
  readonly path: readonly string[];
  /** True if nothing is shown without it. */
  readonly isRequired: boolean;
}

/** Fields of a document, in the order of the schema. */
export const fieldsOf = (root: JsonSchema): Field[] => {
  const walk = (schema: JsonSchema, path: readonly string[], isRequired: boolean): Field[] => {
    const resolved = resolve(schema, root);
    if (resolved.editor !== 'object') return [{...resolved, path, isRequired}];
    const required = resolved.schema.required ?? [];
    return propertiesOf(resolved.schema).flatMap(([name, each]) =>
      walk(each, [...path, name], isRequired && required.includes(name)),
    );
  };
  return walk(root, [], true);
};
