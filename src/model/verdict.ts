import {borrower} from './borrow.js';
import {list, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {line, text} from './values.js';
import {offerShape} from './offer.js';
import {ratingShape} from './rating.js';

/** Schema of a verdict. */
export const verdictShape = borrower(
  shape({
    /** Verdict in one line. @example "Buy the Drift if you brew every day" */
    title: optional(line),
    /** Text of the verdict. Blank lines separate paragraphs. @example "It costs twice the Pallas and earns it in the second week." */
    summary: text,
    /** Id of the review card from which product, rating and offer are taken that are not written here. @example "#northfold-drift-0-9-l" */
    of: optional(line),
    /** Rating of the product. @example 4.6 */
    rating: optional(ratingShape),
    /** People whom the product suits. @example ["Daily pour-over brewers"] */
    bestFor: optional(list(text)),
    /** People whom the product does not suit. @example ["You only ever make tea"] */
    notFor: optional(list(text)),
    /** Offer of a shop. @example "https://kitchenworks.example/drift" */
    offer: optional(offerShape),
    /** Name of the product. Screen readers announce it with the link. @example "Northfold Drift 0.9 L" */
    product: optional(line),
  }),
);

/** The author's verdict on a product. */
export type VerdictInput = InputOf<typeof verdictShape>;
/** A checked verdict. */
export type Verdict = ModelOf<typeof verdictShape>;
