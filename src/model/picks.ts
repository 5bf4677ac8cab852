import {filledList, list, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {line, text, url} from './values.js';
import {imageShape} from './image.js';
import {offerShape} from './offer.js';
import {ratingShape} from './rating.js';

const pickShape = shape({
  /** What was picked. @example "Northfold Drift 0.9 L" */
  name: line,
  /** Where its name leads; without it, to the review card of that name on the page. @example "#northfold-drift-0-9-l" */
  href: optional(url),
  /** What it was chosen for. @example "Best overall" */
  award: optional(line),
  /** The author's rating. @example 4.6 */
  rating: optional(ratingShape),
  /** Why, in one line. @example "Holds 93 °C to the degree, pours like a pen." */
  summary: optional(text),
  /** A picture of it. @example "drift.jpg" */
  image: optional(imageShape),
  /** Where it can be bought. @example "https://kitchenworks.example/drift" */
  offer: optional(offerShape),
});

export const picksShape = shape({
  /** The picks, the best first. @example [{"name": "Northfold Drift 0.9 L", "award": "Best overall"}] */
  items: filledList(pickShape),
  /** The heading. @example "The short version" */
  title: optional(line),
  /** How the picks were made. Blank lines part paragraphs. @example "In the order in which I would buy them again." */
  methodology: optional(text),
});

/** The same within an article, which can list its own reviews. */
export const articlePicksShape = shape({
  /** The picks, the best first; without them, the article's own reviews. @example [{"name": "Northfold Drift 0.9 L"}] */
  items: optional(list(pickShape)),
  /** The heading. @example "The short version" */
  title: optional(line),
  /** How the picks were made. Blank lines part paragraphs. @example "In the order in which I would buy them again." */
  methodology: optional(text),
});

/** The best of several products, in order. */
export type PicksInput = InputOf<typeof picksShape>;
/** Checked picks. */
export type Picks = ModelOf<typeof picksShape>;
/** One of the picks. */
export type TopPick = Picks['items'][number];
