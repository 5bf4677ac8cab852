import {borrower} from './borrow.js';
import {filledList, list, oneOrMore, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {line, text, url} from './values.js';
import {imageShape} from './image.js';
import {offerShape} from './offer.js';
import {personShape} from './person.js';
import {ratingShape} from './rating.js';

/** A product among the picks. */
const pickShape = borrower(
  shape({
    /** Id of the review card from which name, makers, award, rating, image and first offer are taken that are not written here. @example "#northfold-drift-0-9-l" */
    of: optional(line),
    /** Name of the product. @example "Northfold Drift 0.9 L" */
    name: line,
    /** Makers of the product, such as the authors of a book: a person, or a list. @example "Mara Quill" */
    by: optional(oneOrMore(personShape)),
    /** Link of the name. The default is the review card with the same name on the page. @example "#northfold-drift-0-9-l" */
    href: optional(url),
    /** Award, such as “Best overall”. @example "Best overall" */
    award: optional(line),
    /** Rating by the author. @example 4.6 */
    rating: optional(ratingShape),
    /** Reason for the pick in one line. @example "Holds 93 °C to the degree, pours like a pen." */
    summary: optional(text),
    /** Image of the product. @example "drift.jpg" */
    image: optional(imageShape),
    /** Offer of a shop. @example "https://kitchenworks.example/drift" */
    offer: optional(offerShape),
  }),
  'name',
);

/** Schema of picks. */
export const picksShape = shape({
  /** Products, best first. @example [{"name": "Northfold Drift 0.9 L", "award": "Best overall"}] */
  items: filledList(pickShape),
  /** Title of the list. @example "The short version" */
  title: optional(line),
  /** Explanation of how the products were picked. Blank lines separate paragraphs. @example "In the order in which I would buy them again." */
  methodology: optional(text),
});

/** Schema of picks within an article, which default to its own reviews. */
export const articlePicksShape = shape({
  /** Products, best first. The default is the article's own reviews. @example [{"name": "Northfold Drift 0.9 L"}] */
  items: optional(list(pickShape)),
  /** Title of the list. @example "The short version" */
  title: optional(line),
  /** Explanation of how the products were picked. Blank lines separate paragraphs. @example "In the order in which I would buy them again." */
  methodology: optional(text),
});

/** The best of several products, in order. */
export type PicksInput = InputOf<typeof picksShape>;
/** Checked picks. */
export type Picks = ModelOf<typeof picksShape>;
/** A product among checked picks. */
export type TopPick = Picks['items'][number];
