import {readDay} from './date.js';
import * as expected from './expected.js';
import {choice, either, optional, rule, shape, type InputOf, type ModelOf} from './schema.js';
import {amount, currency, line, text, url} from './values.js';

const DAY = 86_400_000;
/** A promise such as free returns is shown for this many days after `noteAsOf`. */
export const NOTE_DAYS = 90;

const offerFields = either(
  url,
  'url',
  shape({
    /** Where the offer leads. It is shown as a paid link. @example "https://kitchenworks.example/drift" */
    url: url,
    /** The shop. @example "Kitchenworks" */
    seller: optional(line),
    /** What the link says; “Check price at” and the shop when not said. @example "See it at Kitchenworks" */
    label: optional(line),
    /** The price: a number with `priceCurrency`, or text that is shown as written. Shown only with `priceAsOf`. @example 94 */
    price: optional(amount),
    /** The currency of the price, an ISO 4217 code. @example "EUR" */
    priceCurrency: optional(currency),
    /** When the price was seen. Amazon's rules allow a price for 24 hours. @example "2026-11-21" */
    priceAsOf: optional(line),
    /** Where the price comes from. A price at Amazon is shown only with `creators-api`. @example "the shop's page" */
    priceSource: optional(line),
    /** Whether it can be bought now. @example "in-stock" */
    availability: optional(choice('in-stock', 'limited', 'pre-order', 'back-order', 'out-of-stock', 'discontinued')),
    /** What the shop promises, in a few words. @example "Free returns" */
    note: optional(text),
    /** When that promise was seen. 90 days later it is no longer shown. @example "2026-11-21" */
    noteAsOf: optional(line),
  }),
);

/** Where a product can be bought: the address, or the address with shop, price, availability and note. */
export type OfferInput = InputOf<typeof offerFields>;
/** A checked offer. */
export type Offer = ModelOf<typeof offerFields>;

const isOfLast = (days: number, written: string): boolean =>
  Math.abs(Date.now() - (readDay(written)?.moment ?? 0)) < days * DAY;

/** Whether an offer is Amazon's, whose programme has rules of its own. */
export const isAmazon = ({url: address, seller = ''}: Offer): boolean =>
  /\bamazon\b/i.test(seller) || /^[^/]*\/\/[^/]*\b(amazon|amzn|a\.co)\b/i.test(address);

/** Amazon lets a price be shown only when its own interface gave it, within the last day; any other price must show its date. */
const mayShowPrice = (offer: Offer): boolean => {
  const {price, priceCurrency, priceAsOf, priceSource} = offer;
  if (price === undefined) return true;
  if (!priceAsOf || (typeof price === 'number' && !priceCurrency)) return false;
  return !isAmazon(offer) || (priceSource === 'creators-api' && isOfLast(1, priceAsOf));
};

export const offerShape = rule(
  rule(offerFields, 'price', expected.price, mayShowPrice),
  'note',
  expected.note,
  ({noteAsOf}) => !noteAsOf || isOfLast(NOTE_DAYS, noteAsOf),
);
