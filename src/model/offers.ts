import {borrower} from './borrow.js';
import {filledList, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {line, text} from './values.js';
import {offerShape} from './offer.js';

/** Schema of the offers of one product. */
export const offersShape = borrower(
  shape({
    /** Id of the review card from which the name of the product and its first offer are taken if they are not written here. @example "#northfold-drift-0-9-l" */
    of: optional(line),
    /** Offers of shops. The first where the product can be bought is the main one. @example ["https://kitchenworks.example/drift"] */
    offers: filledList(offerShape),
    /** Text before the links. @example "Get it now:" */
    lead: optional(text),
    /** Name of the product. Screen readers announce it with each link. @example "Northfold Drift 0.9 L" */
    product: optional(line),
  }),
  'offers',
);

/** Offers of one product. */
export type OffersInput = InputOf<typeof offersShape>;
/** Checked offers of one product. */
export type Offers = ModelOf<typeof offersShape>;
