import type {VerdictWords} from '../words.js';

/** English messages of verdicts. */
export const verdict: VerdictWords = {
  verdict: 'Verdict',
  notFor: 'Skip it if',
};
