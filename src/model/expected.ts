/** What belongs in a place of the data, in words for authors. Pages whose data is right do without them. */
export const EXPECTED = {
  // Values.
  line: 'text',
  text: 'text',
  url: 'a web address',
  image: 'a picture address',
  number: 'a number',
  count: 'a whole number from 1',
  flag: 'true or false',
  scalar: 'text, number, true or false',
  amount: 'a price',
  currency: 'a currency code, as EUR',
  // Parts of a whole.
  list: 'a list',
  items: 'a list with at least one item',
  object: 'an object',
  field: 'at least one field',
  // Rules over several fields.
  rating: 'a number from worst (or 1) to best (or 5)',
  price: 'priceCurrency and priceAsOf, at Amazon of the last 24 hours from creators-api',
  note: 'a note seen in the last 90 days',
  selection: 'shown no larger than total',
  entries: 'entries or a feed',
  columns: 'at least one item',
  picks: 'items of top-picks, or reviews in the article',
  disclosure: 'a disclosure-note before the first paid link; one is put there',
} as const;

/** A name for what belongs in a place, the words one of which does, or how many values at most. */
export type Expected = keyof typeof EXPECTED | readonly string[] | number;

/** What belongs in a place, in words. */
export const inWords = (expected: Expected): string => {
  if (typeof expected === 'number') return `no more values than items, ${expected}`;
  return typeof expected === 'string' ? EXPECTED[expected] : `one of ${expected.join(', ')}`;
};
