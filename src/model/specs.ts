import {specShape} from './review.js';
import {filledList, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {line} from './values.js';

/** Schema of the facts about a product. */
export const specsShape = shape({
  /** Facts about the product. @example [{"name": "Capacity", "value": 0.9, "unit": "L"}] */
  specs: filledList(specShape),
  /** Title of the list. @example "The sieve that I used" */
  title: optional(line),
});

/** Facts about a product. */
export type SpecsInput = InputOf<typeof specsShape>;
/** Checked facts about a product. */
export type Specs = ModelOf<typeof specsShape>;
