import {choice, list, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {count, line, scalar, text} from './values.js';
import {imageShape} from './image.js';
import {offerShape} from './offer.js';
import {personShape} from './person.js';
import {ratingShape} from './rating.js';
import {testimonialShape} from './testimonial.js';

/** The types of schema.org that Google lets be reviewed, as far as a blog reviews them. */
const itemType = choice(
  'Product',
  'Book',
  'Course',
  'Event',
  'Game',
  'LocalBusiness',
  'Movie',
  'Recipe',
  'SoftwareApplication',
);

export const specShape = shape({
  /** What was measured or stated. @example "Capacity" */
  name: line,
  /** Its value. @example 0.9 */
  value: scalar,
  /** The unit of the value. @example "L" */
  unit: optional(line),
});

/** One of the things that were rated. */
export const criterionShape = shape({
  /** What was rated. @example "Pouring" */
  name: line,
  /** How it did. @example 4.8 */
  rating: ratingShape,
});

export const evidenceShape = shape({
  /** How the author came by the product. @example "bought" */
  obtained: optional(choice('bought', 'provided', 'loaned', 'researched')),
  /** The first day of the test. @example "2026-09-01" */
  testedFrom: optional(line),
  /** The last day of the test. @example "2026-10-04" */
  testedUntil: optional(line),
  /** How it was tested. @example "Two brews a day, with a thermocouple in the spout." */
  method: optional(text),
  /** What the author measured. @example [{"name": "Time to 93 °C, 0.6 L", "value": "2 min 40 s"}] */
  measurements: optional(list(specShape)),
});

/** The numbers by which shops know a product. */
export const identifiersShape = shape({
  /** Global Trade Item Number, 8 to 14 digits. @example "4006381333931" */
  gtin: optional(line),
  /** The book's number. @example "978-3-16-148410-0" */
  isbn: optional(line),
  /** The maker's part number. @example "NF-DR-09" */
  mpn: optional(line),
  /** The shop's number. @example "KW-4711" */
  sku: optional(line),
});

export const reviewShape = shape({
  /** What is reviewed. @example "Northfold Drift 0.9 L" */
  name: line,
  /** Its place in the article, from 1. @example 1 */
  position: optional(count),
  /** What it was chosen for. @example "Best overall" */
  award: optional(line),
  /** A picture of it. @example {"url": "drift.jpg", "alt": "The kettle on a scale", "width": 1200, "height": 900} */
  image: optional(imageShape),
  /** Who makes it. @example "Northfold" */
  brand: optional(line),
  /** What kind of thing it is, as schema.org says it. @example "Product" */
  itemType: optional(itemType),
  /** The numbers by which shops know it. @example {"gtin": "4006381333931"} */
  identifiers: optional(identifiersShape),
  /** The author's rating. @example 4.6 */
  rating: optional(ratingShape),
  /** The ratings that it is made of. @example [{"name": "Pouring", "rating": 4.8}] */
  criteria: optional(list(criterionShape)),
  /** The review in two sentences. @example "The only kettle of the five that I stopped noticing." */
  summary: optional(text),
  /** The review. Blank lines part paragraphs. @example "It reaches temperature while I grind." */
  body: optional(text),
  /** What is good. @example ["Spout stops without a drip"] */
  pros: optional(list(text)),
  /** What is not. @example ["Lid is fiddly with wet hands"] */
  cons: optional(list(text)),
  /** Facts about it. @example [{"name": "Capacity", "value": 0.9, "unit": "L"}] */
  specs: optional(list(specShape)),
  /** Whom it suits. @example ["Daily pour-over brewers"] */
  bestFor: optional(list(text)),
  /** What others say. @example [{"quote": "Boils fast, pours slow.", "author": "Tom W."}] */
  testimonials: optional(list(testimonialShape)),
  /** Where it can be bought; the first is the main one. @example ["https://kitchenworks.example/drift"] */
  offers: optional(list(offerShape)),
  /** What the review stands on. @example {"obtained": "bought", "testedFrom": "2026-09-01"} */
  evidence: optional(evidenceShape),
  /** Who wrote the review. @example "Lena Marsh" */
  author: optional(personShape),
  /** When it came out. @example "2026-10-06" */
  datePublished: optional(line),
  /** When it was last changed. @example "2026-11-21" */
  dateModified: optional(line),
});

/** A review of one product. */
export type ReviewInput = InputOf<typeof reviewShape>;
/** A checked review. */
export type Review = ModelOf<typeof reviewShape>;
/** A named fact: text, number or yes and no, with its unit. */
export type Spec = ModelOf<typeof specShape>;
/** What a review stands on. */
export type Evidence = ModelOf<typeof evidenceShape>;
