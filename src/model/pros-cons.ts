import {anyOf, list, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {line, text} from './values.js';

/** Schema of advantages and disadvantages. */
export const prosConsShape = anyOf(
  shape({
    /** Title above both lists. @example "Grinding by hand" */
    title: optional(line),
    /** Advantages. @example ["Wakes nobody"] */
    pros: optional(list(text)),
    /** Disadvantages. @example ["A minute of work for every cup"] */
    cons: optional(list(text)),
  }),
  'pros',
  'cons',
);

/** Advantages and disadvantages. */
export type ProsConsInput = InputOf<typeof prosConsShape>;
/** Checked advantages and disadvantages. */
export type ProsCons = ModelOf<typeof prosConsShape>;
