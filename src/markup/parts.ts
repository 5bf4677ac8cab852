import {kindOf, type Entries, type Schema} from '../model/schema.js';
import {partsOf} from '../model/schema-parts.js';

/** The fields of an object, also of one that can be written in short; nothing for other schemas. */
export const fieldsOf = (schema: Schema): Entries | undefined => {
  const {entries, options} = partsOf(schema);
  return typeof options?.[1] === 'object' ? partsOf(options[1]).entries : entries;
};

/** Whether an object is more than a line: it has a text or a list of its own. */
export const isLarge = (entries: Entries): boolean =>
  Object.values(entries).some((it) => kindOf(it) === 'text' || !!partsOf(it).item);
