/** The little of JSON Schema that the published schemas of the widgets use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
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

/** How a field is edited: in a box, by choosing, by switching, as lines of text, as lines of columns, or as an object. */
export type Kind = 'text' | 'choice' | 'flag' | 'number' | 'lines' | 'rows' | 'object' | 'data';

/** A schema with its references followed, and with what may stand instead of its long form. */
export interface Shape {
  readonly kind: Kind;
  readonly schema: JsonSchema;
  /** The field whose value alone may stand for the whole object. */
  readonly short?: string | undefined;
  /** The columns of a list that is edited as lines. */
  readonly columns?: Readonly<Record<string, JsonSchema>> | undefined;
}

/** The types that a value may have. */
export const typesOf = ({type}: JsonSchema): readonly string[] => (typeof type === 'string' ? [type] : (type ?? []));

/** Follows a reference, and keeps what is said beside it. */
const follow = (schema: JsonSchema, root: JsonSchema): JsonSchema => {
  if (!schema.$ref) return schema;
  const {$ref, ...beside} = schema;
  const target = $ref === '#' ? root : root.$defs?.[$ref.replace('#/$defs/', '')];
  return target ? {...follow(target, root), ...beside} : beside;
};

const isObject = ({properties}: JsonSchema): boolean => properties !== undefined;
const isText = (schema: JsonSchema, root: JsonSchema): boolean => shapeOf(schema, root).kind === 'text';

/** What a field is, for an editor and for a table. */
export const shapeOf = (given: JsonSchema, root: JsonSchema): Shape => {
  const schema = follow(given, root);
  // What else an object must have, beside its fields, is no form of it.
  if (isObject(schema)) return {kind: 'object', schema};
  if (schema.oneOf) {
    const oneOf = schema.oneOf.map((option) => follow(option, root));
    return {kind: 'data', schema: {...schema, oneOf}};
  }
  if (schema.const !== undefined) return {kind: 'choice', schema: {...schema, enum: [schema.const]}};
  const options = schema.anyOf?.map((option) => follow(option, root)).filter(({type}) => type !== 'null');
  const long = options?.find(isObject);
  if (long) {
    const [only, ...others] = long.required ?? [];
    const short = others.length || options?.every(isObject) ? undefined : only;
    return {kind: 'object', schema: {...schema, ...long}, short};
  }
  if (schema.enum) return {kind: 'choice', schema};
  if (schema.items) {
    const {kind, schema: item} = shapeOf(schema.items, root);
    if (kind === 'text') return {kind: 'lines', schema};
    const columns = propertiesOf(item);
    const areFew = columns.length > 0 && columns.length <= 3 && columns.every(([, each]) => isText(each, root));
    return areFew ? {kind: 'rows', schema, columns: Object.fromEntries(columns)} : {kind: 'data', schema};
  }
  const types = typesOf(schema);
  if (types.includes('string') || options?.some((option) => typesOf(option).includes('string')))
    return {kind: 'text', schema};
  if (types.includes('boolean')) return {kind: 'flag', schema};
  if (types.includes('number') || types.includes('integer')) return {kind: 'number', schema};
  return {kind: 'data', schema};
};

/** The fields of an object. `$schema` is for editors of files, and shows nothing. */
export const propertiesOf = ({properties = {}}: JsonSchema): [string, JsonSchema][] =>
  Object.entries(properties).filter(([name]) => !name.startsWith('$'));

/** A field of a document, however deep, that is edited by itself. */
export interface Field extends Shape {
  /** The names that lead to it. */
  readonly path: readonly string[];
  /** Whether a document without it shows nothing. */
  readonly isRequired: boolean;
}

/** The fields of a document, in the order of the schema. */
export const fieldsOf = (root: JsonSchema): Field[] => {
  const walk = (schema: JsonSchema, path: readonly string[], isRequired: boolean): Field[] => {
    const shape = shapeOf(schema, root);
    if (shape.kind !== 'object') return [{...shape, path, isRequired}];
    const required = shape.schema.required ?? [];
    return propertiesOf(shape.schema).flatMap(([name, each]) =>
      walk(each, [...path, name], isRequired && required.includes(name)),
    );
  };
  return walk(root, [], true);
};
