import {atMost, choice, list, oneOrMore, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {count, date, line, scalar, text} from './values.js';
import {imageShape} from './image.js';
import {offerShape} from './offer.js';
import {personShape} from './person.js';
import {ratingShape} from './rating.js';
import {testimonialShape} from './testimonial.js';
import {videoShape} from './video.js';

/** Types of schema.org whose reviews Google shows, as far as blogs review them. */
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

/** Schema of a named fact. */
export const specShape = shape({
  /** Name of the fact. @example "Capacity" */
  name: line,
  /** Value of the fact. @example 0.9 */
  value: scalar,
  /** Unit of the value. @example "L" */
  unit: optional(line),
});

/** A criterion with its own rating. */
export const criterionShape = shape({
  /** Name of the criterion. @example "Pouring" */
  name: line,
  /** Rating of the criterion. @example 4.8 */
  rating: ratingShape,
});

/** Schema of the evidence for a review. */
export const evidenceShape = shape({
  /** Way in which the author obtained the product. @example "bought" */
  obtained: optional(choice('bought', 'provided', 'loaned', 'researched')),
  /** First day of the test. @example "2026-09-01" */
  testedFrom: optional(date),
  /** Last day of the test. @example "2026-10-04" */
  testedUntil: optional(date),
  /** Method of the test. @example "Two brews a day, with a thermocouple in the spout." */
  method: optional(text),
  /** Measurements by the author. @example [{"name": "Time to 93 °C, 0.6 L", "value": "2 min 40 s"}] */
  measurements: optional(list(specShape)),
});

/** Numbers that identify a product. */
export const identifiersShape = shape({
  /** Global Trade Item Number, 8 to 14 digits. @example "4006381333931" */
  gtin: optional(line),
  /** International Standard Book Number. @example "978-3-16-148410-0" */
  isbn: optional(line),
  /** Part number of the manufacturer. @example "NF-DR-09" */
  mpn: optional(line),
  /** Stock keeping unit of a shop. @example "KW-4711" */
  sku: optional(line),
});

/** Schema of a review. */
export const reviewShape = shape({
  /** Name of the product. @example "Northfold Drift 0.9 L" */
  name: line,
  /** Makers of the product, such as the authors of a book: a person, or a list. @example "Mara Quill" */
  by: optional(oneOrMore(personShape)),
  /** Position among the reviews of the article, from 1. @example 1 */
  position: optional(count),
  /** Award, such as “Best overall”. @example "Best overall" */
  award: optional(line),
  /** Image of the product. @example {"url": "drift.jpg", "alt": "The kettle on a scale", "width": 1200, "height": 900} */
  image: optional(imageShape),
  /** More pictures of the product, at most eight. @example ["drift-side.jpg", "drift-lid.jpg"] */
  gallery: optional(atMost(8, imageShape)),
  /** Film about the product. @example {"url": "https://kitchenworks.example/drift.mp4", "title": "The Drift, from cold to 93 °C", "duration": "3:20"} */
  video: optional(videoShape),
  /** Brand or manufacturer. @example "Northfold" */
  brand: optional(line),
  /** Publisher of a book, a game or another work. @example "Papergrove Press" */
  publisher: optional(line),
  /** Date on which the work was published, or its year. @example "2025-03-14" */
  published: optional(date),
  /** Edition or version. @example "2nd edition" */
  edition: optional(line),
  /** Format of a book or another work. @example "Paperback" */
  format: optional(line),
  /** Number of pages. @example 96 */
  pages: optional(count),
  /** Type of the product in schema.org. @example "Product" */
  itemType: optional(itemType),
  /** Numbers that identify the product. @example {"gtin": "4006381333931"} */
  identifiers: optional(identifiersShape),
  /** Rating by the author. @example 4.6 */
  rating: optional(ratingShape),
  /** Criteria with their own ratings. @example [{"name": "Pouring", "rating": 4.8}] */
  criteria: optional(list(criterionShape)),
  /** Summary of the review in two sentences. @example "The only kettle of the five that I stopped noticing." */
  summary: optional(text),
  /** Text of the review. Blank lines separate paragraphs. @example "It reaches temperature while I grind." */
  body: optional(text),
  /** Advantages. @example ["Spout stops without a drip"] */
  pros: optional(list(text)),
  /** Disadvantages. @example ["Lid is fiddly with wet hands"] */
  cons: optional(list(text)),
  /** Facts about the product. @example [{"name": "Capacity", "value": 0.9, "unit": "L"}] */
  specs: optional(list(specShape)),
  /** People whom the product suits. @example ["Daily pour-over brewers"] */
  bestFor: optional(list(text)),
  /** Testimonials by other people. @example [{"quote": "Boils fast, pours slow.", "author": "Tom W."}] */
  testimonials: optional(list(testimonialShape)),
  /** Offers of shops. The first where the product can be bought is the main one. @example ["https://kitchenworks.example/drift"] */
  offers: optional(list(offerShape)),
  /** Evidence for the review. @example {"obtained": "bought", "testedFrom": "2026-09-01"} */
  evidence: optional(evidenceShape),
  /** Author of the review: a person, or a list of several. @example "Lena Marsh" */
  author: optional(oneOrMore(personShape)),
  /** Tester of the product, if not the author: a person, or a list. @example {"name": "Otis Penn", "credentials": "Barista"} */
  testedBy: optional(oneOrMore(personShape)),
  /** Expert who checked what the author says: a person, or a list. @example {"name": "Dr. Mara Quill", "credentials": "Food chemist"} */
  reviewedBy: optional(oneOrMore(personShape)),
  /** Date of publication. @example "2026-10-06" */
  datePublished: optional(date),
  /** Date of the last change. @example "2026-11-21" */
  dateModified: optional(date),
});

/** A review of one product. */
export type ReviewInput = InputOf<typeof reviewShape>;
/** A checked review. */
export type Review = ModelOf<typeof reviewShape>;
/** A named fact: text, a number with its unit, true or false. */
export type Spec = ModelOf<typeof specShape>;
/** The evidence for a review. */
export type Evidence = ModelOf<typeof evidenceShape>;
