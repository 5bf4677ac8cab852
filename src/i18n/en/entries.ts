import type {EntriesWords} from '../words.js';

/** English messages of lists of articles. */
export const entries: EntriesWords = {
  latest: 'Latest entries',
  loading: 'Loading the latest entries …',
  none: 'Nothing here yet.',
  failed: 'The latest entries could not be loaded.',
};
