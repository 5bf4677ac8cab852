import * as v from 'valibot';
import {readDay} from './date.js';
import {amount, choice, currency, either, optional, rule, shape, text, url} from './field.js';

const HOUR = 3_600_000;
const MAX_AMAZON_AGE = 24 * HOUR;
/** A claim such as free returns is shown for this many days after `noteAsOf`. */
export const NOTE_DAYS = 90;

export const AVAILABILITY = ['in-stock', 'limited', 'pre-order', 'back-order', 'out-of-stock', 'discontinued'] as const;

const age = (written: string | undefined): number => Date.now() - (readDay(written ?? '')?.moment ?? -Infinity);
const isFresh = (written: string | undefined, limit: number): boolean => Math.abs(age(written)) < limit;

const AMAZON = /(^|\.)(amazon(\.[a-z]{2,3}){1,2}|amzn\.[a-z]+|a\.co)$/;
const isAmazon = (offer: {url: string; seller?: string | undefined}): boolean =>
  /\bamazon\b/i.test(offer.seller ?? '') || AMAZON.test(new URL(offer.url, 'https://example.com').hostname);

export const offerShape = v.pipe(
  either(
    url,
    'url',
    shape({
      /** Where the offer leads. It is shown as a paid link. @example "https://kitchenworks.example/drift" */
      url: url,
      /** The shop. @example "Kitchenworks" */
      seller: optional(text),
      /** What the link says; “Check price at” and the shop when not said. @example "See it at Kitchenworks" */
      label: optional(text),
      /** The price: a number with `priceCurrency`, or text that is shown as written. Shown only with `priceAsOf`. @example 94 */
      price: optional(amount),
      /** The currency of the price, an ISO 4217 code. @example "EUR" */
      priceCurrency: optional(currency),
      /** When the price was seen. Amazon's rules allow a price for 24 hours. @example "2026-11-21" */
      priceAsOf: optional(text),
      /** Where the price comes from. A price at Amazon is shown only with `creators-api`. @example "author" */
      priceSource: optional(choice('author', 'shop', 'creators-api')),
      /** Whether it can be bought now. @example "in-stock" */
      availability: optional(choice(...AVAILABILITY)),
      /** What the shop promises, in a few words. @example "Free returns" */
      note: optional(text),
      /** When that promise was seen. 90 days later it is no longer shown. @example "2026-11-21" */
      noteAsOf: optional(text),
    }),
  ),
  rule('price', ({price, priceCurrency}) => typeof price !== 'number' || !!priceCurrency, 'a price with its priceCurrency'),
  rule('price', ({price, priceAsOf}) => price === undefined || !!priceAsOf, 'a price with the date on which it was seen, as priceAsOf'),
  rule(
    'price',
    (offer) =>
      offer.price === undefined ||
      !isAmazon(offer) ||
      (offer.priceSource === 'creators-api' && isFresh(offer.priceAsOf, MAX_AMAZON_AGE)),
    'no price at Amazon, unless it has priceSource creators-api and a priceAsOf of the last 24 hours',
  ),
  rule(
    'note',
    ({note, noteAsOf}) => note === undefined || noteAsOf === undefined || isFresh(noteAsOf, NOTE_DAYS * 24 * HOUR),
    `a note that was seen in the last ${NOTE_DAYS} days, by noteAsOf`,
  ),
);

/** Where a product can be bought: the address, or the address with shop, price, availability and note. */
export type OfferInput = v.InferInput<typeof offerShape>;
/** A checked offer. */
export type Offer = v.InferOutput<typeof offerShape>;
