import type {FaqWords} from '../words.js';

/** English messages of questions and answers. */
export const faq: FaqWords = {
  questions: 'Questions and answers',
};
