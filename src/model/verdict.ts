import {list, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {line, text} from './values.js';
import {offerShape} from './offer.js';
import {ratingShape} from './rating.js';

export const verdictShape = shape({
  /** The verdict in one line. @example "Buy the Drift if you brew every day" */
  title: optional(line),
  /** The verdict. Blank lines part paragraphs. @example "It costs twice the Pallas and earns it in the second week." */
  summary: text,
  /** The rating. @example 4.6 */
  rating: optional(ratingShape),
  /** Whom it suits. @example ["Daily pour-over brewers"] */
  bestFor: optional(list(text)),
  /** Whom it does not suit. @example ["You only ever make tea"] */
  notFor: optional(list(text)),
  /** Where it can be bought. @example "https://kitchenworks.example/drift" */
  offer: optional(offerShape),
  /** What is offered. It is part of the link's name for those who hear links out of context. @example "Northfold Drift 0.9 L" */
  product: optional(line),
});

/** What the author makes of it all. */
export type VerdictInput = InputOf<typeof verdictShape>;
/** A checked verdict. */
export type Verdict = ModelOf<typeof verdictShape>;
