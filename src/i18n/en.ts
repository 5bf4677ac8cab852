import type {
  ChecklistWords,
  ComparisonWords,
  DisclosureWords,
  EntriesWords,
  FaqWords,
  GuideWords,
  PicksWords,
  QuoteToolsWords,
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
  by: 'by {names}',
  bestFor: 'Best for',
  testimonials: 'What readers say',
  yes: 'Yes',
  no: 'No',
  published: 'Published {date}',
  updated: 'Updated {date}',
  testedBy: 'Tested by {names}',
  reviewedBy: 'Reviewed by {names}',
  playVideo: 'Play the video',
  pictures: 'Pictures',
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
  deliversTo: 'Delivers to {countries}',
  otherCountries: 'Other countries',
  priceFrom: 'from {price}',
  regular: 'Regular price: {price}',
  'lowest-30-days': 'Lowest price in 30 days: {price}',
  until: 'Until {date}',
  new: 'New',
  used: 'Used',
  refurbished: 'Refurbished',
  coupon: 'Coupon code',
  copy: 'Copy',
  copied: 'Copied',
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
  onlyDifferences: 'Only differences',
  rowsShown: {one: '{shown} of {count} row', other: '{shown} of {count} rows'},
  winner: 'Winner',
  wins: {one: 'Wins {count} row', other: 'Wins {count} rows'},
};

/** English messages of buying guides. */
export const guide: GuideWords = {
  contents: 'In this guide',
};

/** English messages of questions and answers. */
export const faq: FaqWords = {
  questions: 'Questions and answers',
};
