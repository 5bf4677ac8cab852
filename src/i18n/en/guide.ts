import type {GuideWords} from '../words.js';

/** English messages of buying guides. */
export const guide: GuideWords = {
  contents: 'In this guide',
};
