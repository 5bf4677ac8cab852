import {optional, shape, type InputOf, type ModelOf} from './schema.js';
import {count} from './values.js';
import {ratingShape} from './rating.js';

export const starRatingShape = shape({
  /** The rating. @example 4.5 */
  rating: ratingShape,
  /** How many ratings it is the mean of. @example 12 */
  count: optional(count),
});

/** A rating by itself. */
export type StarRatingInput = InputOf<typeof starRatingShape>;
/** A checked rating by itself. */
export type StarRating = ModelOf<typeof starRatingShape>;
