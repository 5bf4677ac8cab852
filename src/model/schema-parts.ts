/** What a schema is made of, for those who read data from elsewhere and write it down. */
import type {Entries, Schema} from './schema.js';

export interface Parts {
  readonly entries?: Entries;
  readonly item?: Schema;
  /** Whether the items of a list keep their places. */
  readonly hasPlaces?: boolean;
  /** The field that names a variant. */
  readonly key?: string;
  readonly options?: readonly string[] | readonly [plain: Schema, long: Schema];
}

/** A schema without what says that it may be missing. */
export const unwrapped = (schema: Schema): Schema => {
  const {wrapped} = schema as {readonly wrapped?: Schema};
  return wrapped ? unwrapped(wrapped) : schema;
};

export const partsOf = (schema: Schema): Parts => unwrapped(schema) as Parts;

export const isRequired = (schema: Schema): boolean => !('wrapped' in schema);

/** The fields that an object must have. */
export const requiredOf = (entries: Entries): string[] =>
  Object.keys(entries).filter((key) => isRequired(entries[key]!));
