/** The keys that lead to a value: `['offers', 0, 'url']`. */
export type Path = readonly (string | number)[];

/** Finds the data of a review card by the id that links to it have. */
export type CardOf = (id: string) => object | undefined;

/**
 * Receives each value that does not fit: its path, a description of what belongs there, and the value found. For an
 * unknown field it also receives the names of the known ones.
 */
export interface Report {
  (path: Path, expected: string, found: unknown, known?: readonly string[]): undefined;
  /** Finds the review cards from which data with `of` takes fields. */
  readonly cardOf?: CardOf;
}

/** Type of a single value, which decides how it is read from HTML and described. */
export type ValueType =
  | 'line'
  | 'text'
  | 'url'
  | 'page'
  | 'image'
  | 'number'
  | 'count'
  | 'flag'
  | 'scalar'
  | 'amount'
  | 'currency'
  | 'region';

/** Condition on several fields: the field `key`, or the whole object if it is empty, is dropped unless it holds. */
export interface Rule {
  readonly key: string;
  readonly expected: string;
}

/** Describes a schema: a single value has a `type`, a choice `words`, a list an `item`, an object `entries`. */
export interface Parts {
  readonly isOptional?: true;
  readonly type?: ValueType;
  readonly words?: readonly string[];
  readonly item?: Schema;
  /** The smallest number of items of a list. */
  readonly minItems?: number;
  /** True if an item alone can stand for the list. */
  readonly isOneOrMore?: true;
  /** The largest number of items of a list; others are left out. */
  readonly maxItems?: number;
  /** True if `null` replaces the items of a list that are unknown or invalid. */
  readonly hasPlaces?: true;
  readonly entries?: Entries;
  /** The required fields that an object with `of` takes from a review card. */
  readonly lent?: readonly string[];
  /** The fields of which an object must have at least one. */
  readonly anyOf?: readonly string[];
  readonly rules?: readonly Rule[];
  /** The possible objects, by the name that each has in its field `key`. */
  readonly variants?: Entries;
  /** The value that can stand for the whole object, as its field `key`. */
  readonly short?: Schema;
  readonly key?: string;
}

/** [Standard Schema](https://standardschema.dev) interface, with which other libraries validate data by any schema. */
export interface Standard<Input, Model> {
  readonly version: 1;
  readonly vendor: 'candor-widgets';
  readonly types?: {readonly input: Input; readonly output: Model} | undefined;
  validate(
    value: unknown,
  ):
    | {readonly value: Model; readonly issues?: undefined}
    | {readonly issues: readonly {readonly message: string; readonly path: Path}[]};
}

/** A schema of data that authors write as `Input` and widgets read as `Model`. */
export interface Schema<Input = unknown, Model = Input> extends Parts {
  readonly '~standard': Standard<Input, Model>;
  /** Returns what can be used of a value, or `undefined`, and reports the rest. */
  read(value: unknown, path: Path, report: Report): Model | undefined;
}

/** The data of a schema as an author writes it. */
export type InputOf<S extends Schema> = NonNullable<S['~standard']['types']>['input'];
/** The data of a schema once read. */
export type ModelOf<S extends Schema> = NonNullable<S['~standard']['types']>['output'];

/** Schemas by the names of fields or variants. */
export interface Entries {
  readonly [name: string]: Schema;
}
/** The schema of a field that can be missing. */
export type Optional<S extends Schema> = S & {readonly isOptional: true};

type Data<S extends Schema, Side> = Side extends 'input' ? InputOf<S> : ModelOf<S>;
type Fields<E extends Entries, Side> = {
  [K in keyof E as E[K] extends {isOptional: true} ? never : K]: Data<E[K], Side>;
} & {[K in keyof E as E[K] extends {isOptional: true} ? K : never]?: Data<E[K], Side> | undefined};
type Flat<T> = {[K in keyof T]: T[K]};
type Variants<K extends string, E extends Entries, Side> = {
  [N in keyof E & string]: Flat<{[_ in K]: N} & Data<E[N], Side>>;
}[keyof E & string];

/** The schema of an object. */
export type ObjectOf<E extends Entries> = Schema<Flat<Fields<E, 'input'>>, Flat<Fields<E, 'output'>>> & {
  readonly entries: E;
};
/** The schema of one of several objects. */
export type VariantOf<K extends string, E extends Entries> = Schema<Variants<K, E, 'input'>, Variants<K, E, 'output'>>;
/** The schema of an object that may take some of its fields from a review card. */
export type BorrowerOf<S extends ObjectOf<Entries>, K extends string> = Schema<
  InputOf<S> | (Omit<InputOf<S>, K> & {[_ in K & keyof InputOf<S>]?: InputOf<S>[_]} & {of: string}),
  ModelOf<S>
> & {readonly entries: S['entries']};
/** The schema of a list. */
export type ListOf<S extends Schema> = Schema<InputOf<S>[], ModelOf<S>[]>;
/** The schema of a list that can be written as its only item. */
export type OneOrMoreOf<S extends Schema> = Schema<InputOf<S> | InputOf<S>[], ModelOf<S>[]>;
/** The schema of a list whose items keep their places. */
export type PlacesOf<S extends Schema> = Schema<(InputOf<S> | null)[], (ModelOf<S> | null)[]>;
