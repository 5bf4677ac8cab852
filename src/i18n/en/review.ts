import type {ReviewWords} from '../words.js';

/** English messages of review cards. */
export const review: ReviewWords = {
  pros: 'What I liked',
  cons: 'What I didn’t',
  specs: 'Details',
  criteria: 'How it scored',
  evidence: 'How I tested',
  whereToBuy: 'Where to buy',
  publisher: 'Publisher',
  publicationDate: 'Published',
  edition: 'Edition',
  format: 'Format',
  pages: 'Pages',
  bought: 'Bought',
  provided: 'Provided free',
  loaned: 'On loan',
  researched: 'Researched only',
  tested: 'Tested {from} – {until}',
  testedFrom: 'Tested from {from}',
  testedUntil: 'Tested until {until}',
};
