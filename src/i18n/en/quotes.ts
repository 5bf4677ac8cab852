import type {QuoteWords} from '../words.js';

/** English messages of quotes and lists of quotes. */
export const quotes: QuoteWords = {
  mean: {one: 'Mean of {count} rating on this page', other: 'Mean of {count} ratings on this page'},
  selection: {one: '{shown} of {count} quote', other: '{shown} of {count} quotes'},
  quotesPolicy: 'How quotes are collected',
  verified: 'Verified: {method}',
  edited: 'Edited',
  readAll: 'Read all',
  readLess: 'Show less',
  quote: 'Quote',
  showAll: {one: 'Show {count} quote', other: 'Show all {count} quotes'},
  reply: 'Reply',
  replyFrom: 'Reply from {name}',
  picture: 'Picture {number}',
  starCount: {one: '{count} star', other: '{count} stars'},
};
