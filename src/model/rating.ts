import * as expected from './expected.js';
import {either, optional, rule, shape, type InputOf, type ModelOf} from './schema.js';
import {number, text} from './values.js';

export const BEST = 5;
export const WORST = 1;

export const ratingShape = rule(
  either(
    number,
    'value',
    shape({
      /** The rating, from `worst` to `best`. @example 4.5 */
      value: number,
      /** The best that can be given; 5 when not said. @example 10 */
      best: optional(number),
      /** The worst that can be given; 1 when not said. @example 0 */
      worst: optional(number),
      /** What the rating stands on, in a few words. @example "Mean of four criteria" */
      explanation: optional(text),
    }),
  ),
  '',
  expected.rating,
  ({value, best = BEST, worst = WORST}) => worst < best && worst <= value && value <= best,
);

/** A rating: a number from 1 to 5, or a value with its own best and worst. */
export type RatingInput = InputOf<typeof ratingShape>;
/** A checked rating. */
export type Rating = ModelOf<typeof ratingShape>;

/**
 * The mean of ratings, when there are at least two and all are of one scale; else nothing.
 * Source: Google's structured data rules ask for ratings collected on the page itself, with their count.
 */
export const meanRating = (ratings: readonly Rating[]): (Rating & {count: number}) | undefined => {
  const [first] = ratings;
  if (!first || ratings.length < 2) return undefined;
  const {best = BEST, worst = WORST} = first;
  if (ratings.some((rating) => (rating.best ?? BEST) !== best || (rating.worst ?? WORST) !== worst)) return undefined;
  const sum = ratings.reduce((total, {value}) => total + value, 0);
  return {value: Math.round((sum / ratings.length) * 10) / 10, best, worst, count: ratings.length};
};
