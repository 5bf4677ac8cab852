import type {
  ChecklistWords,
  ComparisonWords,
  DisclosureWords,
  EntriesWords,
  GuideWords,
  PicksWords,
  QuoteWords,
  ReviewWords,
  SharedWords,
  StarsWords,
  VerdictWords,
} from './words.js';

/** English messages that several widgets use. */
export const en: SharedWords = {
  ranked: '{position}. {name}',
  outOf: '{value} out of {best}',
  bestFor: 'Best for',
  testimonials: 'What readers say',
  yes: 'Yes',
  no: 'No',
  published: 'Published {date}',
  updated: 'Updated {date}',
  checkPrice: 'Check price',
  checkPriceAt: 'Check price at {seller}',
  view: 'View',
  viewAt: 'View at {seller}',
  paidLink: 'Paid link',
  paidLinks: 'Paid links',
  linkFor: '{text}, {product}',
  paidLinkTo: '{text} (paid link)',
  newTab: '{text} (opens in a new tab)',
  priceAsOf: 'As of {date}; prices change',
  'in-stock': 'In stock',
  limited: 'Limited',
  'pre-order': 'Pre-order',
  'back-order': 'Back-order',
  'out-of-stock': 'Out of stock',
  discontinued: 'Discontinued',
};

/** English messages of review cards. */
export const review: ReviewWords = {
  pros: 'What I liked',
  cons: 'What I didn’t',
  specs: 'Details',
  criteria: 'How it scored',
  evidence: 'How I tested',
  whereToBuy: 'Where to buy',
  bought: 'Bought',
  provided: 'Provided free',
  loaned: 'On loan',
  researched: 'Researched only',
  tested: 'Tested {from} – {until}',
  testedFrom: 'Tested from {from}',
  testedUntil: 'Tested until {until}',
};

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
};

/** English messages of checklists. */
export const checklist: ChecklistWords = {
  checklist: 'Checklist',
  checked: '{done} of {count} checked',
  uncheckAll: 'Uncheck all',
  forget: 'Uncheck all, and forget',
  print: 'Print',
};

/** English messages of lists of articles. */
export const entries: EntriesWords = {
  latest: 'Latest entries',
  loading: 'Loading the latest entries …',
  none: 'Nothing here yet.',
  failed: 'The latest entries could not be loaded.',
};

/** English messages of disclosures. */
export const disclosure: DisclosureWords = {
  affiliate:
    'Some links on this page are affiliate links: when you buy through one, the author may earn a commission. The price stays the same for you.',
  amazon: 'As an Amazon Associate I earn from qualifying purchases.',
  gift: 'A maker or a shop gave the author a product on this page free of charge.',
  paid: 'The author was paid to write this page.',
  disclosurePolicy: 'More about how this blog is paid for',
};

/** English messages of star ratings. */
export const stars: StarsWords = {
  ratings: {one: '{count} rating', other: '{count} ratings'},
};

/** English messages of verdicts. */
export const verdict: VerdictWords = {
  verdict: 'Verdict',
  notFor: 'Skip it if',
};

/** English messages of ranked lists. */
export const picks: PicksWords = {
  topPicks: 'Top picks',
};

/** English messages of comparison tables. */
export const comparison: ComparisonWords = {
  comparison: 'Comparison',
  unknown: 'Not known',
  whereToBuy: 'Where to buy',
};

/** English messages of buying guides. */
export const guide: GuideWords = {
  contents: 'In this guide',
};
