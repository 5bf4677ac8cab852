import type {StarsWords} from '../words.js';

/** English messages of star ratings. */
export const stars: StarsWords = {
  ratings: {one: '{count} rating', other: '{count} ratings'},
};
