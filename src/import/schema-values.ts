/** Reads single values of schema.org as the fields of widgets. */
import {filled, isFields, numberIn, objectsIn, ratingOf, type Fields} from './imported.js';
import {typesOf} from './nodes.js';
import {lineOf, plainText} from './plain-text.js';

/** Tells what could not be carried over. */
type Say = (note: string) => void;

const firstOf = (it: unknown): unknown => (Array.isArray(it) ? it[0] : it);

/** Reads an address. */
export const addressOf = (it: unknown): string | undefined => {
  const first = firstOf(it);
  const address = isFields(first) ? (first['url'] ?? first['@id']) : first;
  return typeof address === 'string' && address.trim() ? address.trim() : undefined;
};

/** Reads a rating with its scale. Nothing is guessed: without a value there is no rating. */
export const ratingIn = (it: unknown, say: Say): unknown => {
  const [rating] = objectsIn(it);
  const written = rating ? rating['ratingValue'] : firstOf(it);
  const percent = typeof written === 'string' ? numberIn(written.replace(/\s*%\s*$/, '')) : undefined;
  const isPercent = percent !== undefined && numberIn(written) === undefined;
  const value = isPercent ? percent : numberIn(written);
  if (value === undefined) return undefined;
  const best = numberIn(rating?.['bestRating']) ?? (isPercent ? 100 : 5);
  const worst = numberIn(rating?.['worstRating']) ?? (value < 1 || best === 100 ? 0 : 1);
  const isGiven = value > 0 || numberIn(rating?.['worstRating']) === 0;
  if (isGiven && worst <= value && value <= best && worst < best) return ratingOf(value, best, worst);
  say(`The rating ${value} of ${best} is left out: ${isGiven ? 'it is outside of its scale' : 'nobody has given it'}.`);
  return undefined;
};

/** Reads an image. */
export const imageOf = (it: unknown): unknown => {
  const first = firstOf(it);
  if (!isFields(first)) return addressOf(first);
  const url = addressOf(first['url'] ?? first['contentUrl']);
  const image = filled({
    url,
    alt: lineOf(first['caption']),
    width: sizeOf(first['width']),
    height: sizeOf(first['height']),
  });
  return url && Object.keys(image).length === 1 ? url : url && image;
};

const sizeOf = (it: unknown): number | undefined => {
  const size = numberIn(isFields(it) ? it['value'] : typeof it === 'string' ? it.replace(/px$/, '') : it);
  return size && Number.isInteger(size) && size > 0 ? size : undefined;
};

/** Reads a person or an organization. */
export const personOf = (it: unknown): unknown => {
  const first = firstOf(it);
  if (!isFields(first)) return lineOf(first) || undefined;
  const name = lineOf(first['name']);
  const person = filled({
    name,
    url: addressOf(first['url']),
    image: imageOf(first['image']),
    jobTitle: lineOf(first['jobTitle']),
  });
  return name ? (Object.keys(person).length === 1 ? name : person) : undefined;
};

/** Reads several people or organizations: the only one, or a list. */
export const peopleOf = (it: unknown): unknown => {
  const people = (Array.isArray(it) ? (it as unknown[]) : [it]).map(personOf).filter((person) => person !== undefined);
  return people.length > 1 ? people : people[0];
};

/** Reads who made a book, a film or another work, and how it was published. */
export const workOf = (item: Fields): Fields => {
  const {author, director, creator, publisher, bookFormat} = item;
  const [house] = objectsIn(publisher);
  const pages = numberIn(item['numberOfPages']);
  return {
    by: peopleOf(director ?? author ?? creator),
    publisher: lineOf(house ? house['name'] : firstOf(publisher)),
    published: dateOf(item['datePublished']),
    edition: lineOf(item['bookEdition'] ?? item['softwareVersion']),
    format: lineOf(bookFormat)
      .replace(/^https?:\/\/schema\.org\//, '')
      .replace(/Format$/, ''),
    pages: pages && Number.isInteger(pages) && pages > 0 ? pages : undefined,
  };
};

/** Reads the name of a brand. */
export const brandOf = (it: unknown): string => {
  const first = firstOf(it);
  return lineOf(isFields(first) ? first['name'] : first);
};

/** Reads a date without its time. */
export const dateOf = (it: unknown): string => lineOf(firstOf(it)).replace(/^(\d{4}-\d\d-\d\d)[T ].*$/, '$1');

const TYPES: Readonly<Record<string, string>> = {
  VideoGame: 'Game',
  Restaurant: 'LocalBusiness',
  MobileApplication: 'SoftwareApplication',
  WebApplication: 'SoftwareApplication',
};
const KNOWN = /^(?:Book|Course|Event|Game|LocalBusiness|Movie|Recipe|SoftwareApplication)$/;

/** Reads the type of what is reviewed. Product is the default. */
export const itemTypeOf = (types: readonly string[]): string | undefined =>
  types.map((type) => TYPES[type] ?? type).find((type) => KNOWN.test(type));

/** Reads the numbers that identify a product. */
export const identifiersOf = (item: Fields): Fields =>
  filled({
    gtin: ['gtin', 'gtin13', 'gtin12', 'gtin14', 'gtin8'].map((name) => lineOf(item[name])).find(Boolean),
    isbn: lineOf(item['isbn']),
    mpn: lineOf(item['mpn']),
    sku: lineOf(item['sku']),
  });

/** Reads the texts of advantages or disadvantages: a list of items, or of texts. */
export const notesOf = (it: unknown): string[] => {
  const list = isFields(it) && it['itemListElement'] !== undefined ? it['itemListElement'] : it;
  return (Array.isArray(list) ? (list as unknown[]) : [list])
    .map((each) =>
      plainText(isFields(each) ? (each['name'] ?? (isFields(each['item']) ? each['item']['name'] : '')) : each),
    )
    .filter(Boolean);
};

const AVAILABILITY: Readonly<Record<string, string>> = {
  InStock: 'in-stock',
  OnlineOnly: 'in-stock',
  InStoreOnly: 'in-stock',
  LimitedAvailability: 'limited',
  PreOrder: 'pre-order',
  PreSale: 'pre-order',
  BackOrder: 'back-order',
  OutOfStock: 'out-of-stock',
  SoldOut: 'out-of-stock',
  Discontinued: 'discontinued',
};

const CONDITION: Readonly<Record<string, string>> = {
  NewCondition: 'new',
  UsedCondition: 'used',
  DamagedCondition: 'used',
  RefurbishedCondition: 'refurbished',
};

/** Returns a word of schema.org without its address. */
const wordOf = (it: unknown): string => lineOf(it).replace(/^.*\//, '');

/** Tells about a price that has no date: when somebody saw it is not known. */
export const tellPrice = (price: string, say: Say): void => {
  if (price) say(`The price ${price} is left out: there is no date on which it was seen.`);
};

/** Reads offers. Those without an address lead nowhere. */
export const offersOf = (it: unknown, say: Say): Fields[] =>
  objectsIn(it).flatMap((offer) => {
    if (typesOf(offer).includes('AggregateOffer') && offer['offers'] !== undefined)
      return offersOf(offer['offers'], say);
    const price = lineOf(offer['price'] ?? offer['lowPrice']);
    tellPrice([price, lineOf(offer['priceCurrency'])].filter((each) => price && each).join(' '), say);
    const url = addressOf(offer['url']);
    if (!url) {
      say('An offer without an address is left out.');
      return [];
    }
    const [seller] = objectsIn(offer['seller']);
    const availability = AVAILABILITY[wordOf(offer['availability'])];
    const condition = CONDITION[wordOf(offer['itemCondition'])];
    return [filled({url, seller: lineOf(seller?.['name']), condition, availability})];
  });
