import type {InferInput, InferOutput} from 'valibot';
import {optional, shape} from './schema.js';
import {count} from './values.js';
import {ratingShape} from './rating.js';

export const starRatingShape = shape({
  /** The rating. @example 4.5 */
  rating: ratingShape,
  /** How many ratings it is the mean of. @example 12 */
  count: optional(count),
});

/** A rating by itself. */
export type StarRatingInput = InferInput<typeof starRatingShape>;
/** A checked rating by itself. */
export type StarRating = InferOutput<typeof starRatingShape>;
