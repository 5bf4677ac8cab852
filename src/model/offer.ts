import {couponShape} from './coupon.js';
import {endOf, readDay} from './date.js';
import * as expected from './expected.js';
import {readPrice} from './price.js';
import type {Settings} from './settings.js';
import {choice, either, list, optional, revise, rule, shape, type InputOf, type ModelOf} from './schema.js';
import {amount, currency, date, flag, line, region, text, url} from './values.js';

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
    /** True if the price is the lowest of several, such as those of sizes. It is shown as “from”. @example true */
    priceFrom: optional(flag),
    /** Last day of the price, which is hidden afterwards. @example "2026-11-30" */
    priceValidUntil: optional(date),
    /** Higher price, shown struck through beside the price. It needs `listPriceKind`. @example 149 */
    listPrice: optional(amount),
    /** Kind of the higher price: the regular one of the shop, or its lowest in the 30 days before. @example "regular" */
    listPriceKind: optional(choice('regular', 'lowest-30-days')),
    /** Condition of the product. @example "refurbished" */
    condition: optional(choice('new', 'used', 'refurbished')),
    /** Coupon of the shop, which readers can copy. @example {"code": "SLOW10", "text": "10 % off orders over 50 €"} */
    coupon: optional(couponShape),
    /** Availability at the shop. @example "in-stock" */
    availability: optional(choice('in-stock', 'limited', 'pre-order', 'back-order', 'out-of-stock', 'discontinued')),
    /** Countries to which the shop delivers, as ISO 3166 codes, or EU. Readers see the shops of their country first. @example ["GB", "IE"] */
    regions: optional(list(region)),
    /** Short promise of the shop. @example "Free returns" */
    note: optional(text),
    /** Date on which the promise was seen. It is hidden 90 days later. @example "2026-11-21" */
    noteAsOf: optional(date),
  }),
);

/** An offer of a shop: its address, or an object with shop, price, coupon, availability and note. */
export type OfferInput = InputOf<typeof offerFields>;
/** A checked offer. */
export type Offer = ModelOf<typeof offerFields>;

const isOfLast = (days: number, written: string): boolean =>
  Math.abs(Date.now() - (readDay(written)?.moment ?? 0)) < days * DAY;

const isBefore = (written: string | undefined): boolean => !written || Date.now() < endOf(written);

/** Tells whether an offer is at Amazon, whose programme has rules of its own. */
export const isAmazon = ({url: address, seller = ''}: Offer): boolean =>
  /\bamazon\b/i.test(seller) || /^[^/]*\/\/[^/]*\b(amazon|amzn|a\.co)\b/i.test(address);

/** Tells whether an offer leads to a shop, not to a place on the same page. */
export const isPaid = ({url: address}: Offer): boolean => !/^\s*#/.test(address);

/** Tells whether the product can be bought from an offer. */
export const isAvailable = (offer: Offer | undefined): boolean =>
  !!offer && offer.availability !== 'out-of-stock' && offer.availability !== 'discontinued';

/** Matches an address of a marketplace of Amazon, with the end of its name. Other sites of Amazon know no tags. */
const MARKETPLACE = /^(?:https?:)?\/\/(?:(?:www|smile|m)\.)?amazon\.([a-z.]+)(?=[/:?#]|$)/i;

/** Tells whether an address is at Amazon and names nobody who earns. In old addresses, the tag is the last part of the path. */
export const lacksTag = (address: string): boolean =>
  MARKETPLACE.test(address) && !/^[^#]*(?:[?&]tag=[^&#]|\/[\w-]+-2\d(?![^?#]))/i.test(address);

/** Adds the author's tag for a marketplace of Amazon to an address that has none. */
export const withTag = (address: string, {amazonTags}: Settings): string => {
  const tag = amazonTags?.[MARKETPLACE.exec(address)?.[1]?.toLowerCase() ?? ''];
  if (!tag || !lacksTag(address)) return address;
  const [before = '', ...anchor] = address.split(/(?=#)/);
  return [before, before.includes('?') ? '&' : '?', 'tag=', tag, ...anchor].join('');
};

/** A price needs its date, and a number its currency. An end that nobody can read does not count. */
const isPriceCurrent = ({price, priceCurrency, priceAsOf, priceValidUntil}: Offer): boolean => {
  if (price === undefined) return true;
  const isOver = Date.now() >= endOf(priceValidUntil ?? '');
  return !isOver && !!priceAsOf && (typeof price !== 'number' || !!priceCurrency);
};

/** Amazon allows prices only from its own API, and for a day. */
const isAllowedByAmazon = (offer: Offer): boolean =>
  offer.price === undefined ||
  !isAmazon(offer) ||
  (offer.priceSource === 'creators-api' && isOfLast(1, offer.priceAsOf!));

const numberOf = (price: string | number = Number.NaN): number =>
  typeof price === 'string' ? readPrice(price) : price;

/** A price can only be compared with a higher one of the same currency, for as long as it is valid. */
const mayShowListPrice = ({price, priceCurrency, priceValidUntil, listPrice, listPriceKind}: Offer): boolean =>
  listPrice === undefined ||
  (!!listPriceKind && !!priceCurrency && numberOf(price) < numberOf(listPrice) && isBefore(priceValidUntil));

/** An offer with a price that may be shown. A higher price beside another one is dropped with it, and told once. */
const pricedShape = revise(
  rule(rule(offerFields, 'price', expected.price, isPriceCurrent), 'price', expected.amazonPrice, isAllowedByAmazon),
  (offer, _path, _report, written) => {
    if (offer.price !== undefined || (written as {readonly price?: unknown}).price == null) return offer;
    const {listPrice: _, ...rest} = offer;
    return rest;
  },
);

/** Schema of an offer. */
export const offerShape = rule(
  rule(
    rule(pricedShape, 'listPrice', expected.listPrice, mayShowListPrice),
    'note',
    expected.note,
    ({note, noteAsOf}) => !note || !noteAsOf || isOfLast(NOTE_DAYS, noteAsOf),
  ),
  'coupon',
  expected.coupon,
  ({coupon}) => isBefore(coupon?.validUntil),
);
