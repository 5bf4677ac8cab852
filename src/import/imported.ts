import type {WidgetTag} from '../model/shapes.js';

/** Fields of an object of unknown data. */
export type Fields = Readonly<Record<string, unknown>>;

/** Data of a widget that was found in a text. */
export interface Imported {
  readonly tag: WidgetTag;
  readonly data: Fields;
  /** The kind of text that it comes from, such as “JSON-LD”. */
  readonly from: string;
  /** Address of the file that has the data. */
  readonly file?: string;
  /** Attributes of the element, such as `heading-level`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Sentences about what could not be carried over. */
  readonly notes: readonly string[];
}

/** The widgets that were found in a text. */
export interface ImportResult {
  readonly found: readonly Imported[];
  /** Sentences about what was found, but could not be carried over as a widget. */
  readonly notes: readonly string[];
}

/** Checks for an object that is no list. */
export const isFields = (it: unknown): it is Fields => typeof it === 'object' && it !== null && !Array.isArray(it);

/** Returns a list of objects: of a list, of one object, or of nothing. */
export const objectsIn = (it: unknown): Fields[] => (Array.isArray(it) ? (it as unknown[]) : [it]).filter(isFields);

/** Copies an object without fields that have no value. Lists and objects without anything in them have none. */
export const filled = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined &&
        value !== '' &&
        value !== null &&
        !(Array.isArray(value) && !value.length) &&
        !(isFields(value) && !Object.keys(value).length),
    ),
  );

/** Reads a number, also out of a text with a comma. */
export const numberIn = (it: unknown): number | undefined => {
  if (typeof it === 'number') return Number.isFinite(it) ? it : undefined;
  const text = typeof it === 'string' ? it.trim().replace(',', '.') : '';
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
};

/** Writes a rating in its short form if its scale is the usual one. */
export const ratingOf = (value: number, best = 5, worst = 1): unknown => {
  const rounded = Math.round(value * 100) / 100;
  return best === 5 && worst === 1
    ? rounded
    : filled({value: rounded, best: best === 5 ? undefined : best, worst: worst === 1 ? undefined : worst});
};

/** Returns the mean of ratings of several criteria. */
export const meanOf = (values: readonly number[]): number | undefined =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;
