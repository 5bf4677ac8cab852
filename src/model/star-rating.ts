import {borrower} from './borrow.js';
import * as expected from './expected.js';
import {optional, rule, shape, type InputOf, type ModelOf} from './schema.js';
import {count, line} from './values.js';
import {isGiven, ratingShape} from './rating.js';

/** Schema of a rating that is shown by itself. */
export const starRatingShape = rule(
  borrower(
    shape({
      /** Id of the review card from which the rating is taken if it is not written here. @example "#northfold-drift-0-9-l" */
      of: optional(line),
      /** Rating to show. @example 4.5 */
      rating: ratingShape,
      /** Number of ratings of which it is the mean. @example 12 */
      count: optional(count),
    }),
    'rating',
  ),
  '',
  expected.rated,
  ({rating}, written) => isGiven(rating, written),
);

/** A rating that is shown by itself. */
export type StarRatingInput = InputOf<typeof starRatingShape>;
/** A checked rating that is shown by itself. */
export type StarRating = ModelOf<typeof starRatingShape>;
