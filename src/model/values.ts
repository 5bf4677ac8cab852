/** The values that the shapes are made of. */
import {hasScheme, isAddress} from './address.js';
import {value, type Schema} from './schema.js';

const isText = (it: unknown): it is string => typeof it === 'string' && !!it.trim();
const isNumber = (it: unknown): it is number => Number.isFinite(it);

/** Words on one line, such as a name or a heading, shown as they are. Never empty. */
export const line: Schema<string> = value('line', isText);

/** Text with the marks of `inline.ts`. Where it may be long, blank lines part paragraphs. Never empty. */
export const text: Schema<string> = value('text', isText);

/** A web, mail or telephone address, or one relative to the page. */
export const url: Schema<string> = value('url', isAddress);

/** The web address of a picture, absolute or relative to the page. */
export const imageUrl: Schema<string> = value('image', (it) => hasScheme(it, /^https?:$/));

/** A finite number. */
export const number: Schema<number> = value('number', isNumber);

/** A whole number from 1. */
export const count: Schema<number> = value('count', (it) => Number.isInteger(it) && (it as number) > 0);

/** True or false. */
export const flag: Schema<boolean> = value('flag', (it) => typeof it === 'boolean');

/** Text, a number, or true and false. */
export const scalar: Schema<string | number | boolean> = value(
  'scalar',
  (it) => isText(it) || isNumber(it) || typeof it === 'boolean',
);

/** A price: a number from 0, or text that is shown as written. */
export const amount: Schema<string | number> = value('amount', (it) => isText(it) || (isNumber(it) && it >= 0));

/** An ISO 4217 code. */
export const currency: Schema<string> = value('line', (it) => isText(it) && /^[A-Z]{3}$/.test(it), 'currency');
