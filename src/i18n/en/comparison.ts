import type {ComparisonWords} from '../words.js';

/** English messages of comparison tables. */
export const comparison: ComparisonWords = {
  comparison: 'Comparison',
  unknown: 'Not known',
  whereToBuy: 'Where to buy',
  onlyDifferences: 'Only differences',
  rowsShown: {one: '{shown} of {count} row', other: '{shown} of {count} rows'},
  winner: 'Winner',
  wins: {one: 'Wins {count} row', other: 'Wins {count} rows'},
};
