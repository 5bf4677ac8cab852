import type {WidgetWords, Words} from './words.js';

/** English. */
export const en: Words = {
  ranked: (position, name) => `${position}. ${name}`,
  outOf: (value, best) => `${value} out of ${best}`,

  pros: 'What I liked',
  cons: 'What I didn’t',
  bestFor: 'Best for',
  specs: 'Details',
  criteria: 'How it scored',
  testimonials: 'What readers say',
  evidence: 'How I tested',
  brand: 'Brand',
  yes: 'Yes',
  no: 'No',

  obtained: {
    bought: 'Bought',
    provided: 'Provided free',
    loaned: 'On loan',
    researched: 'Researched only',
  },
  tested: (from = '', until = '') => `Tested ${from} – ${until}`,
  published: (date) => `Published ${date}`,
  updated: (date) => `Updated ${date}`,

  checkPrice: (seller) => (seller ? `Check price at ${seller}` : 'Check price'),
  paidLink: 'Paid link',
  paidLinkTo: (text, product) => `${text}, ${product} (paid link)`,
  price: (price, date) => `${price} on ${date}; prices change`,
  availability: {
    'in-stock': 'In stock',
    limited: 'Limited',
    'pre-order': 'Pre-order',
    'back-order': 'Back-order',
    'out-of-stock': 'Out of stock',
    discontinued: 'Discontinued',
  },

  verified: (method) => `Verified: ${method}`,
  edited: 'Edited',
  quote: 'Quote',
};

export const quotes: WidgetWords['quotes'] = {
  mean: (count) => `Mean of ${count} ratings on this page`,
  selection: (shown, total) => `${shown} of ${total} quotes`,
  policy: 'How quotes are collected',
};

export const checklist: WidgetWords['checklist'] = {
  title: 'Checklist',
  checked: (done, total) => `${done} of ${total} checked`,
  uncheckAll: 'Uncheck all',
  forget: 'Uncheck all, and forget',
  print: 'Print',
};

export const profile: WidgetWords['profile'] = {
  entries: 'Latest entries',
};
