import {filledList, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {line, text} from './values.js';
import {offerShape} from './offer.js';

/** Schema of the offers of one product. */
export const offersShape = shape({
  /** Offers of shops. The first where the product can be bought is the main one. @example ["https://kitchenworks.example/drift"] */
  offers: filledList(offerShape),
  /** Text before the links. @example "Get it now:" */
  lead: optional(text),
  /** Name of the product. Screen readers announce it with each link. @example "Northfold Drift 0.9 L" */
  product: optional(line),
});

/** Offers of one product. */
export type OffersInput = InputOf<typeof offersShape>;
/** Checked offers of one product. */
export type Offers = ModelOf<typeof offersShape>;
