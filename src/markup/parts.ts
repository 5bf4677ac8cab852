/** What a schema of the model is made of. */
import {kindOf, type Entries, type Schema} from '../model/schema.js';

export interface Parts {
  readonly entries?: Entries;
  readonly item?: Schema;
  /** The field that names a variant. */
  readonly key?: string;
  readonly options?: readonly string[] | readonly [plain: Schema, long: Schema];
}

/** A schema without what says that it may be missing. */
export const unwrapped = (schema: Schema): Schema => (schema as {readonly wrapped?: Schema}).wrapped ?? schema;

export const partsOf = (schema: Schema): Parts => unwrapped(schema) as Parts;

/** The fields of an object, also of one that can be written in short; nothing for other schemas. */
export const fieldsOf = (schema: Schema): Entries | undefined => {
  const {entries, options} = partsOf(schema);
  return typeof options?.[1] === 'object' ? partsOf(options[1]).entries : entries;
};

/** The fields that an object must have. */
export const requiredOf = (entries: Entries): string[] =>
  Object.keys(entries).filter((key) => !('wrapped' in entries[key]!));

/** Whether an object is more than a line: it has a text or a list of its own. */
export const isLarge = (entries: Entries): boolean =>
  Object.values(entries).some((it) => kindOf(it) === 'text' || !!partsOf(it).item);
