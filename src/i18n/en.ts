import type {Words} from './words.js';

/** English. */
export const en: Words = {
  ranked: (position, name) => `${position}. ${name}`,
  outOf: (value, best) => `${value} out of ${best}`,
  average: (value, best, count) => `${value} out of ${best}, mean of ${count} ratings on this page`,

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
    bought: 'Bought at full price',
    provided: 'Sent free of charge',
    loaned: 'On loan',
    researched: 'Not tried, only researched',
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

  verified: (method, date) => (date ? `Verified on ${date}: ${method}` : `Verified: ${method}`),
  edited: 'Shortened or corrected',
  selection: (shown, total, basis) => (basis ? `${shown} of ${total} quotes, ${basis}` : `${shown} of ${total} quotes`),
  policy: 'How quotes are collected',
  quoteOf: (name) => (name ? `Quote from ${name}` : 'Quote'),

  checklist: 'Checklist',
  checked: (done, total) => `${done} of ${total} checked`,
  uncheckAll: 'Uncheck all',
  forget: 'Uncheck all, and forget',
  print: 'Print',

  entries: 'Latest entries',
};
