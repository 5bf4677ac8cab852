import {readDay} from './date.js';
import * as expected from './expected.js';
import type {Settings} from './settings.js';
import {choice, either, list, optional, rule, shape, type InputOf, type ModelOf} from './schema.js';
import {amount, currency, date, line, region, text, url} from './values.js';

const DAY = 86_400_000;
/** Number of days after `noteAsOf` for which a note is shown. */
export const NOTE_DAYS = 90;

const offerFields = either(
  url,
  'url',
  shape({
    /** Address of the offer, shown as a paid link; or a place on this page, such as `#where-to-buy`. @example "https://kitchenworks.example/drift" */
    url: url,
    /** Name of the shop. @example "Kitchenworks" */
    seller: optional(line),
    /** Text of the link. The default is “Check price at” and the shop, as far as the address names it. @example "See it at Kitchenworks" */
    label: optional(line),
    /** Price: a number with `priceCurrency`, or text. Text with more than a number is shown as written. It needs `priceAsOf`. @example 94 */
    price: optional(amount),
    /** Currency of the price, as an ISO 4217 code. @example "EUR" */
    priceCurrency: optional(currency),
    /** Date on which the price was seen. A price at Amazon is shown for 24 hours. @example "2026-11-21" */
    priceAsOf: optional(date),
    /** Source of the price. A price at Amazon is shown only with `creators-api`. @example "the shop's page" */
    priceSource: optional(line),
    /** Availability at the shop. @example "in-stock" */
    availability: optional(choice('in-stock', 'limited', 'pre-order', 'back-order', 'out-of-stock', 'discontinued')),
    /** Countries to which the shop delivers, as ISO 3166 codes. Readers see the shops of their country first. @example ["GB", "IE"] */
    regions: optional(list(region)),
    /** Short promise of the shop. @example "Free returns" */
    note: optional(text),
    /** Date on which the promise was seen. It is hidden 90 days later. @example "2026-11-21" */
    noteAsOf: optional(date),
  }),
);

/** An offer of a shop: its address, or an object with shop, price, availability and note. */
export type OfferInput = InputOf<typeof offerFields>;
/** A checked offer. */
export type Offer = ModelOf<typeof offerFields>;

const isOfLast = (days: number, written: string): boolean =>
  Math.abs(Date.now() - (readDay(written)?.moment ?? 0)) < days * DAY;

/** Tells whether an offer is at Amazon, whose programme has rules of its own. */
export const isAmazon = ({url: address, seller = ''}: Offer): boolean =>
  /\bamazon\b/i.test(seller) || /^[^/]*\/\/[^/]*\b(amazon|amzn|a\.co)\b/i.test(address);

/** Tells whether an offer leads to a shop, not to a place on the same page. */
export const isPaid = ({url: address}: Offer): boolean => !/^\s*#/.test(address);

/** Tells whether the product can be bought from an offer. */
export const isAvailable = (offer: Offer | undefined): boolean =>
  !!offer && offer.availability !== 'out-of-stock' && offer.availability !== 'discontinued';

/** Matches an address at Amazon, with the end of the marketplace's name. */
const MARKETPLACE = /^https?:\/\/(?:[\w-]+\.)*amazon\.([a-z.]+)(?=[/:?#]|$)/i;

/** Adds the author's tag for a marketplace of Amazon to an address that has none. */
export const withTag = (address: string, {amazonTags}: Settings): string => {
  const tag = amazonTags?.[MARKETPLACE.exec(address)?.[1]?.toLowerCase() ?? ''];
  if (!tag || /[?&]tag=/i.test(address)) return address;
  const [before = '', ...anchor] = address.split(/(?=#)/);
  return [before, before.includes('?') ? '&' : '?', 'tag=', tag, ...anchor].join('');
};

/** Amazon allows prices only from its own API and for a day; any other price needs its date. */
const mayShowPrice = (offer: Offer): boolean => {
  const {price, priceCurrency, priceAsOf, priceSource} = offer;
  if (price === undefined) return true;
  if (!priceAsOf || (typeof price === 'number' && !priceCurrency)) return false;
  return !isAmazon(offer) || (priceSource === 'creators-api' && isOfLast(1, priceAsOf));
};

/** Schema of an offer. */
export const offerShape = rule(
  rule(offerFields, 'price', expected.price, mayShowPrice),
  'note',
  expected.note,
  ({noteAsOf}) => !noteAsOf || isOfLast(NOTE_DAYS, noteAsOf),
);
