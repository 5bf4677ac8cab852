/** Schemas of single values. */
import {hasScheme, isAddress, mendAddress} from './address.js';
import {isNoDate} from './date.js';
import * as expected from './expected.js';
import {value, type Schema} from './schema.js';

const isText = (it: unknown): it is string => typeof it === 'string' && !!it.trim();
const isNumber = (it: unknown): it is number => Number.isFinite(it);

/** Text on one line, such as a name or a heading, shown as it is. Never empty. */
export const line: Schema<string> = value('line', expected.line, isText);

/** Name of a person. One that begins as an object does is JSON that could not be read. */
export const personName: Schema<string> = value('line', expected.line, (it) => isText(it) && !/^\s*\{/.test(it));

/** A date, as `readDay` reads it, or in words of the author's own. */
export const date: Schema<string> = value('line', expected.date, (it) => isText(it) && !isNoDate(it));

/** The name of somebody in a network. Of an address, it is the last part. */
export const handle: Schema<string> = value('line', expected.line, isText, (written) =>
  written.trim().replace(/^https?:.*?([^/?#]+)\/*(?:[?#].*)?$/i, '$1'),
);

/** Text with the formatting that `inline.ts` reads. Blank lines separate paragraphs. Never empty. */
export const text: Schema<string> = value('text', expected.text, isText);

/** A web, mail or telephone address, or one relative to the page. */
export const url: Schema<string> = value('url', expected.url, isAddress, mendAddress);

/** The address of a web page, absolute or relative to the page. */
export const pageUrl: Schema<string> = value('page', expected.url, (it) => hasScheme(it, /^https?:$/), mendAddress);

/** The web address of an image, absolute or relative to the page. */
export const imageUrl: Schema<string> = value('image', expected.image, (it) => hasScheme(it, /^https?:$/), mendAddress);

/** A finite number. */
export const number: Schema<number> = value('number', expected.number, isNumber);

/** A whole number from 1. */
export const count: Schema<number> = value('count', expected.count, (it) => Number.isInteger(it) && (it as number) > 0);

/** True or false. */
export const flag: Schema<boolean> = value('flag', expected.flag, (it) => typeof it === 'boolean');

/** Text, a number, true or false. */
export const scalar: Schema<string | number | boolean> = value(
  'scalar',
  expected.scalar,
  (it) => isText(it) || isNumber(it) || typeof it === 'boolean',
);

/** A price: a number from 0, or text that is shown as written. */
export const amount: Schema<string | number> = value(
  'amount',
  expected.amount,
  (it) => isText(it) || (isNumber(it) && it >= 0),
);

/** An ISO 4217 currency code. */
export const currency: Schema<string> = value(
  'currency',
  expected.currency,
  (it) => isText(it) && /^[A-Z]{3}$/.test(it),
);

/** An ISO 3166 code of a country. */
export const region: Schema<string> = value(
  'region',
  expected.region,
  (it) => typeof it === 'string' && /^[A-Z]{2}$/.test(it),
  (text) => text.trim().toUpperCase().replace(/^UK$/, 'GB'),
);
