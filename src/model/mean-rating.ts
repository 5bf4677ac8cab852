import {BEST, WORST, type Rating} from './rating.js';

/**
 * Computes the mean of at least two ratings on the same scale; `undefined` for others.
 *
 * Google's rules for structured data require that the ratings are on the page itself, with their count.
 */
export const meanRating = (ratings: readonly Rating[]): (Rating & {count: number}) | undefined => {
  const [first] = ratings;
  if (!first || ratings.length < 2) return undefined;
  const {best = BEST, worst = WORST} = first;
  if (ratings.some((rating) => (rating.best ?? BEST) !== best || (rating.worst ?? WORST) !== worst)) return undefined;
  const sum = ratings.reduce((total, {value}) => total + value, 0);
  return {value: Math.round((sum / ratings.length) * 10) / 10, best, worst, count: ratings.length};
};
