/** Makes widgets of objects of schema.org, as plugins for reviews and search engines write them. */
import type {Fields, Imported} from './imported.js';
import {filled, isFields, objectsIn} from './imported.js';
import {typesOf, type Nodes} from './nodes.js';
import {lineOf, plainText} from './plain-text.js';
import {
  addressOf,
  brandOf,
  dateOf,
  identifiersOf,
  imageOf,
  itemTypeOf,
  notesOf,
  offersOf,
  personOf,
  ratingIn,
  workOf,
} from './schema-values.js';

const isA = (node: Fields, pattern: RegExp): boolean => typesOf(node).some((type) => pattern.test(type));

const REVIEW = /Review$/;
const REVIEWED =
  /^(?:Product|ProductGroup|Vehicle|Car|Book|Course|Event|Game|VideoGame|LocalBusiness|Restaurant|Movie|Recipe|SoftwareApplication|MobileApplication|WebApplication)$/;
const RATED = /^(?:Organization|Service|WebSite|Brand|Store|Hotel|CreativeWork\w*)$/;

/** Reads a review by a reader. One without words is no testimonial. */
const testimonialOf = (review: Fields, say: (note: string) => void): Fields[] => {
  const quote = plainText(review['reviewBody'] ?? review['description']);
  const author = personOf(review['author']);
  if (!quote) {
    const name = lineOf(isFields(author) ? author['name'] : author);
    say(`A review${name && ` by ${name}`} has no words, so it is no testimonial.`);
    return [];
  }
  return [
    filled({quote, author, rating: ratingIn(review['reviewRating'], say), date: dateOf(review['datePublished'])}),
  ];
};

/** Reads the parts of a card that are about the product. */
const productFields = (item: Fields, say: (note: string) => void): Fields => ({
  name: lineOf(item['name']),
  image: imageOf(item['image']),
  brand: brandOf(item['brand']),
  ...(itemTypeOf(typesOf(item)) && workOf(item)),
  itemType: itemTypeOf(typesOf(item)),
  identifiers: identifiersOf(item),
  offers: offersOf(item['offers'], say),
});

/** Reads the parts of a card that are the review. */
const reviewFields = (review: Fields, say: (note: string) => void): Fields => ({
  rating: ratingIn(review['reviewRating'], say),
  summary: plainText(review['description']),
  body: plainText(review['reviewBody']),
  pros: notesOf(review['positiveNotes']),
  cons: notesOf(review['negativeNotes']),
  author: personOf(review['author']),
  datePublished: dateOf(review['datePublished']),
  dateModified: dateOf(review['dateModified']),
});

/** Collects sentences. */
const collector = (): {readonly notes: string[]; readonly say: (note: string) => void} => {
  const notes: string[] = [];
  return {notes, say: (note) => void (notes.includes(note) || notes.push(note))};
};

/** Tells that the mean of other people's ratings is no rating of the author's. */
const tellMean = (item: Fields, say: (note: string) => void): void => {
  const mean = isFields(item['aggregateRating']) ? item['aggregateRating'] : undefined;
  const value = mean && lineOf(mean['ratingValue']);
  if (value) say(`The mean ${value} of other people’s ratings is left out: a card shows the rating of its author.`);
};

const cardOf = (item: Fields, reviews: readonly Fields[], from: string): Imported | undefined => {
  const {notes, say} = collector();
  const [review, second] = reviews;
  const isOwn = review && !second;
  const product = productFields(item, say);
  tellMean(item, say);
  const own = isOwn ? reviewFields(review, say) : {summary: plainText(item['description'])};
  const testimonials = isOwn ? [] : reviews.flatMap((each) => testimonialOf(each, say));
  const data = filled({...product, ...own, testimonials});
  if (!data['name']) return undefined;
  return {tag: 'review-card', data, from, notes};
};

const testimonialsOf = (item: Fields, reviews: readonly Fields[], from: string): Imported | undefined => {
  const {notes, say} = collector();
  tellMean(item, say);
  const testimonials = reviews.flatMap((each) => testimonialOf(each, say));
  return testimonials.length ? {tag: 'testimonial-list', data: {testimonials}, from, notes} : undefined;
};

const itemOf = (element: Fields): Fields =>
  isFields(element['item']) ? {...element['item'], ...filled({name: element['name']})} : element;

const picksOf = (list: Fields, from: string): Imported | undefined => {
  const {notes, say} = collector();
  const elements = objectsIn(list['itemListElement']);
  const sorted = elements.toSorted((a, b) => Number(a['position'] ?? 0) - Number(b['position'] ?? 0));
  const items = sorted.flatMap((element) => {
    const item = itemOf(element);
    const name = lineOf(item['name']);
    if (!name) {
      say('An item of the list has no name.');
      return [];
    }
    const [review] = objectsIn(item['review']);
    const [offer] = offersOf(item['offers'], say);
    return [
      filled({
        name,
        href: addressOf(element['url'] ?? (typeof element['item'] === 'string' ? element['item'] : item['url'])),
        rating: review && ratingIn(review['reviewRating'], say),
        summary: plainText(review?.['description'] ?? item['description']),
        image: imageOf(item['image']),
        offer,
      }),
    ];
  });
  if (!items.length) return undefined;
  return {tag: 'top-picks', data: filled({title: lineOf(list['name']), items}), from, notes};
};

const profileOf = (person: Fields, from: string): Imported | undefined => {
  const bio = plainText(person['description']);
  const jobTitle = lineOf(person['jobTitle']);
  if (!lineOf(person['name']) || !(bio || jobTitle)) return undefined;
  const links = (Array.isArray(person['sameAs']) ? (person['sameAs'] as unknown[]) : [person['sameAs']]).flatMap(
    (it) => {
      const url = addressOf(it);
      return url && URL.canParse(url) ? [{label: new URL(url).hostname.replace(/^www\./, ''), url}] : [];
    },
  );
  const data = {
    name: lineOf(person['name']),
    jobTitle,
    image: imageOf(person['image']),
    bio,
    site: addressOf(person['url']),
    links,
  };
  return {tag: 'author-profile', data: filled(data), from, notes: []};
};

/** Makes what can be made of a node. */
const widgetsOf = (node: Fields, from: string): (Imported | undefined)[] => {
  if (isA(node, REVIEW) && isFields(node['itemReviewed'])) return [cardOf(node['itemReviewed'], [node], from)];
  const reviews = objectsIn(node['review'] ?? node['reviews']);
  if (isA(node, REVIEWED)) return [cardOf(node, reviews, from)];
  if (isA(node, /^ItemList$/)) {
    const cards = objectsIn(node['itemListElement']).map(itemOf);
    const reviewed = cards.filter((item) => objectsIn(item['review']).length);
    return [picksOf(node, from), ...reviewed.map((item) => cardOf(item, objectsIn(item['review']), from))];
  }
  if (isA(node, /^Person$/)) return [profileOf(node, from)];
  if (isA(node, RATED) && reviews.length) return [testimonialsOf(node, reviews, from)];
  return Object.values(node).flatMap((each) =>
    objectsIn(each)
      .filter((it) => isA(it, REVIEW) || isA(it, REVIEWED) || isA(it, /^ItemList$/))
      .flatMap((it) => widgetsOf(it, from)),
  );
};

/** Keeps the fullest of several cards about the same product, such as those of a review and of its product. */
const withoutRepeats = (found: readonly Imported[]): Imported[] => {
  const keyOf = ({tag, data}: Imported): string => `${tag} ${lineOf(data['name'] ?? data['title']).toLowerCase()}`;
  const sizeOf = ({data}: Imported): number => JSON.stringify(data).length;
  return found.filter((each, i) =>
    found.every(
      (other, j) =>
        i === j ||
        !lineOf(each.data['name']) ||
        keyOf(other) !== keyOf(each) ||
        sizeOf(other) < sizeOf(each) ||
        (sizeOf(other) === sizeOf(each) && j > i),
    ),
  );
};

/** Makes widgets of the nodes of a page. */
export const readSchemaOrg = ({jsonLd, microdata}: Nodes): Imported[] =>
  withoutRepeats(
    [
      ...jsonLd.flatMap((node) => widgetsOf(node, 'JSON-LD')),
      ...microdata.flatMap((node) => widgetsOf(node, 'Microdata')),
    ].filter((each) => each !== undefined),
  );
