import type {QuoteToolsWords} from '../words.js';

/** English messages of the controls with which readers sort and filter quotes. */
export const quoteTools: QuoteToolsWords = {
  sortBy: 'Sort by',
  asListed: 'As listed',
  newest: 'Newest',
  highest: 'Highest rating',
  lowest: 'Lowest rating',
  ofRating: 'Rating',
  ofTopic: 'Topic',
  any: 'All',
};
