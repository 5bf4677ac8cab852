import * as expected from './expected.js';
import {either, optional, rule, shape, type InputOf, type ModelOf} from './schema.js';
import {number, text} from './values.js';

/** Best rating by default. */
export const BEST = 5;
/** Worst rating by default. */
export const WORST = 1;

/** Tells whether a rating was given: shops and plugins write 0 of 0 ratings where there is none. */
export const isGiven = ({value}: {readonly value: number}, written: unknown): boolean =>
  value !== 0 || String((written as {readonly count?: unknown}).count) !== '0';

/** Schema of a rating. */
export const ratingShape = rule(
  either(
    number,
    'value',
    shape({
      /** Rating, from `worst` to `best`. @example 4.5 */
      value: number,
      /** Best possible rating. The default is 5. @example 10 */
      best: optional(number),
      /** Worst possible rating. The default is 1. @example 0 */
      worst: optional(number),
      /** Short explanation of the rating. @example "Mean of four criteria" */
      explanation: optional(text),
    }),
  ),
  '',
  expected.rating,
  // A scale longer than the largest number could not be drawn.
  ({value, best = BEST, worst = WORST}, written) =>
    worst < best && best - worst < Infinity && worst <= value && value <= best && isGiven({value}, written),
);

/** A rating: a number from 1 to 5, or an object with its own best and worst. */
export type RatingInput = InputOf<typeof ratingShape>;
/** A checked rating. */
export type Rating = ModelOf<typeof ratingShape>;
