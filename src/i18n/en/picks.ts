import type {PicksWords} from '../words.js';

/** English messages of ranked lists. */
export const picks: PicksWords = {
  topPicks: 'Top picks',
};
