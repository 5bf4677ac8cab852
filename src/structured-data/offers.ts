import type {
  AggregateOfferLeaf,
  ItemAvailability,
  OfferItemCondition,
  OfferLeaf,
  UnitPriceSpecificationLeaf,
} from 'schema-dts';
import {isAmazon, type Offer} from '../model/offer.js';
import {node} from './node.js';
import type {Part, Scope} from './scope.js';
import {isoDate} from './text.js';

const AVAILABILITY: Readonly<Record<NonNullable<Offer['availability']>, ItemAvailability>> = {
  'in-stock': 'https://schema.org/InStock',
  limited: 'https://schema.org/LimitedAvailability',
  'pre-order': 'https://schema.org/PreOrder',
  'back-order': 'https://schema.org/BackOrder',
  'out-of-stock': 'https://schema.org/OutOfStock',
  discontinued: 'https://schema.org/Discontinued',
};

const CONDITION: Readonly<Record<NonNullable<Offer['condition']>, OfferItemCondition>> = {
  new: 'https://schema.org/NewCondition',
  used: 'https://schema.org/UsedCondition',
  refurbished: 'https://schema.org/RefurbishedCondition',
};

/** Offers, with the part and the path at which they are. */
export interface LocatedOffer {
  readonly offer: Offer;
  readonly part: Part;
  readonly path: string;
}

/** Returns the price as a number; undefined for a text such as “62 € with a spare sleeve”. */
const priceOf = (price: Offer['price']): number | undefined =>
  typeof price === 'string' && /^\d+(?:\.\d+)?$/.test(price.trim())
    ? Number(price)
    : typeof price === 'number'
      ? price
      : undefined;

/** Makes the node of the higher price that is shown beside a price. */
const higherPrice = (listPrice: Offer['listPrice'], priceCurrency: string): UnitPriceSpecificationLeaf | undefined => {
  const price = priceOf(listPrice);
  return price === undefined
    ? undefined
    : {
        '@type': 'UnitPriceSpecification',
        priceType: 'https://schema.org/StrikethroughPrice',
        price,
        priceCurrency,
      };
};

/** An offer in structured data: its price is complete. */
type PricedOffer = OfferLeaf & {readonly price: number; readonly priceCurrency: string};

const offerNode = ({offer, part, path}: LocatedOffer, scope: Scope): PricedOffer[] => {
  if (offer.price === undefined) return [];
  const {url, seller, priceCurrency, availability, condition} = offer;
  const price = priceOf(offer.price);
  const at = `${path}.price`;
  if (isAmazon(offer))
    scope.omit(part, at, 'A price at Amazon is valid for 24 hours, and search engines keep it longer.');
  else if (price === undefined) scope.omit(part, at, 'The price is a text. Write it as a number, with priceCurrency.');
  else if (offer.priceFrom) scope.omit(part, at, 'The price is the lowest of several, and search engines want one.');
  else if (priceCurrency === undefined) scope.omit(part, at, 'The price has no currency. Add priceCurrency.');
  else
    return [
      node<PricedOffer>({
        '@type': 'Offer',
        url: scope.resolve(url),
        price,
        priceCurrency,
        priceValidUntil: isoDate(offer.priceValidUntil),
        priceSpecification: higherPrice(offer.listPrice, priceCurrency),
        itemCondition: condition && CONDITION[condition],
        availability: availability && AVAILABILITY[availability],
        seller: seller === undefined ? undefined : {'@type': 'Organization', name: seller},
      }),
    ];
  return [];
};

/** Makes the nodes of the offers that have a complete price. */
export const offerNodes = (offers: readonly LocatedOffer[], scope: Scope): readonly PricedOffer[] => {
  const nodes = offers.flatMap((each) => offerNode(each, scope));
  const first = new Map(nodes.toReversed().map((each) => [JSON.stringify(each.url), each]));
  return nodes.filter((each) => first.get(JSON.stringify(each.url)) === each);
};

/** Sums up the offers of several shops; prices in different currencies cannot be compared. */
export const summaryOf = (
  offers: readonly PricedOffer[],
): PricedOffer | readonly PricedOffer[] | AggregateOfferLeaf | undefined => {
  const [first] = offers;
  if (!first || offers.length === 1) return first;
  const {priceCurrency} = first;
  if (offers.some((each) => each.priceCurrency !== priceCurrency)) return offers;
  const prices = offers.map(({price}) => price);
  return {
    '@type': 'AggregateOffer',
    lowPrice: Math.min(...prices),
    highPrice: Math.max(...prices),
    priceCurrency,
    offerCount: offers.length,
    offers,
  };
};
