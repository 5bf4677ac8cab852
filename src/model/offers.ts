import {filledList, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {line, text} from './values.js';
import {offerShape} from './offer.js';

export const offersShape = shape({
  /** The shops; the first is the main one. @example ["https://kitchenworks.example/drift"] */
  offers: filledList(offerShape),
  /** A few words before the links. @example "Get it now:" */
  lead: optional(text),
  /** What is offered. It is part of each link's name for those who hear links out of context. @example "Northfold Drift 0.9 L" */
  product: optional(line),
});

/** The shops that have one product. */
export type OffersInput = InputOf<typeof offersShape>;
/** Checked shops that have one product. */
export type Offers = ModelOf<typeof offersShape>;
