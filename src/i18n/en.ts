import type {WidgetWords, Words} from './words.js';

/** English words that several widgets use. */
export const en: Words = {
  ranked: (position, name) => `${position}. ${name}`,
  outOf: (value, best) => `${value} out of ${best}`,

  bestFor: 'Best for',
  testimonials: 'What readers say',
  yes: 'Yes',
  no: 'No',

  published: (date) => `Published ${date}`,
  updated: (date) => `Updated ${date}`,

  checkPrice: (seller) => (seller ? `Check price at ${seller}` : 'Check price'),
  view: (seller) => (seller ? `View at ${seller}` : 'View'),
  paidLink: 'Paid link',
  paidLinks: 'Paid links',
  paidLinkTo: (text, product) => `${text}${product ? `, ${product}` : ''} (paid link)`,
  priceAsOf: (date) => `As of ${date}; prices change`,
  availability: {
    'in-stock': 'In stock',
    limited: 'Limited',
    'pre-order': 'Pre-order',
    'back-order': 'Back-order',
    'out-of-stock': 'Out of stock',
    discontinued: 'Discontinued',
  },
};

/** English words of review cards. */
export const review: WidgetWords['review'] = {
  pros: 'What I liked',
  cons: 'What I didn’t',
  specs: 'Details',
  criteria: 'How it scored',
  evidence: 'How I tested',
  offers: 'Where to buy',
  obtained: {
    bought: 'Bought',
    provided: 'Provided free',
    loaned: 'On loan',
    researched: 'Researched only',
  },
  tested: (from, until) =>
    from && until ? `Tested ${from} – ${until}` : from ? `Tested from ${from}` : `Tested until ${until}`,
};

/** English words of quotes and lists of quotes. */
export const quotes: WidgetWords['quotes'] = {
  mean: (count) => `Mean of ${count} ratings on this page`,
  selection: (shown, total) => `${shown} of ${total} quotes`,
  policy: 'How quotes are collected',
  verified: (method) => `Verified: ${method}`,
  edited: 'Edited',
  readAll: 'Read all',
  readLess: 'Show less',
  quote: 'Quote',
};

/** English words of checklists. */
export const checklist: WidgetWords['checklist'] = {
  title: 'Checklist',
  checked: (done, total) => `${done} of ${total} checked`,
  uncheckAll: 'Uncheck all',
  forget: 'Uncheck all, and forget',
  print: 'Print',
};

/** English words of lists of articles. */
export const entries: WidgetWords['entries'] = {
  title: 'Latest entries',
  loading: 'Loading the latest entries …',
  none: 'Nothing here yet.',
  failed: 'The latest entries could not be loaded.',
};

/** English words of disclosures. */
export const disclosure: WidgetWords['disclosure'] = {
  kinds: {
    affiliate:
      'Some links on this page are affiliate links: when you buy through one, the author may earn a commission. The price stays the same for you.',
    amazon: 'As an Amazon Associate I earn from qualifying purchases.',
    gift: 'A maker or a shop gave the author a product on this page free of charge.',
    paid: 'The author was paid to write this page.',
  },
  policy: 'More about how this blog is paid for',
};

/** English words of star ratings. */
export const stars: WidgetWords['stars'] = {
  ratings: (count, value) => (value === 1 ? `${count} rating` : `${count} ratings`),
};

/** English words of verdicts. */
export const verdict: WidgetWords['verdict'] = {
  title: 'Verdict',
  notFor: 'Skip it if',
};

/** English words of ranked lists. */
export const picks: WidgetWords['picks'] = {
  title: 'Top picks',
};

/** English words of comparison tables. */
export const comparison: WidgetWords['comparison'] = {
  title: 'Comparison',
  unknown: 'Not known',
  offers: 'Where to buy',
};

/** English words of buying guides. */
export const guide: WidgetWords['guide'] = {
  contents: 'In this guide',
};
