import type {WidgetTag} from '../model/shapes.js';

/** Fields of an object of unknown data. */
export type Fields = Readonly<Record<string, unknown>>;

/** Data of a widget that was found in a text. */
export interface Imported {
  readonly tag: WidgetTag;
  readonly data: Fields;
  /** The kind of text that it comes from, such as “JSON-LD of schema.org”. */
  readonly from: string;
  /** Address of the file that has the data. */
  readonly file?: string;
  /** Attributes of the element, such as `heading-level`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Sentences about what could not be carried over. */
  readonly notes: readonly string[];
}

/** Checks for an object that is no list. */
export const isFields = (it: unknown): it is Fields => typeof it === 'object' && it !== null && !Array.isArray(it);
