/** Descriptions of what belongs in a place of the data, for messages to authors. Used as `import * as expected`. */

// Single values.
export const line = 'text';
export const text = 'text';
export const date = 'a date such as 2026-06-25';
export const url = 'a web address';
export const image = 'an image address';
export const number = 'a number';
export const count = 'a whole number from 1';
export const flag = 'true or false';
export const scalar = 'text, a number, true or false';
export const amount = 'a price';
export const currency = 'a currency code such as EUR';
export const region = 'a country code such as GB';
export const amazonTag = 'a tag such as a-21';
// Values with parts.
export const list = 'a list';
export const items = 'a list with at least one item';
export const object = 'an object';
export const readable = 'no error';
// Rules across fields.
export const rating = 'a number from worst (or 1) to best (or 5)';
export const rated = 'at least one rating';
export const price = 'a price with priceAsOf and priceCurrency whose priceValidUntil has not passed';
export const amazonPrice = 'an Amazon price of the last 24 hours from creators-api';
export const listPrice =
  'a number above price, with listPriceKind and priceCurrency, whose priceValidUntil has not passed';
export const coupon = 'a coupon whose validUntil has not passed';
export const note = 'a note whose noteAsOf is in the last 90 days';
export const selection = 'shown to be at most total';
export const card = 'the id of a review card on the page, such as #drift';
export const picks = 'items in top-picks, or reviews in the article';
export const disclosure = 'a disclosure-note before the first paid link; one was added';

/** Names the words or fields that are allowed. */
export const oneOf = (names: readonly string[]): string => `one of ${names.join(', ')}`;
/** Names the fields of which at least one is needed. */
export const anyOf = (names: readonly string[]): string => `at least one of ${names.join(', ')}`;
/** Gives the largest number of items. */
export const most = (items: number): string => `at most ${items} items; the others are left out`;
/** Gives the number of values in a row of a table. */
export const valuesFor = (columns: number): string => `${columns} values, one for each column (null if unknown)`;
