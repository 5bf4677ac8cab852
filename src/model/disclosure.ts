import {anyOf, choice, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {text, url} from './values.js';

/** Schema of a disclosure. */
export const disclosureShape = anyOf(
  shape({
    /** Reason for the disclosure, which selects its sentence. That of `amazon` is the one that Amazon requires. @example "affiliate" */
    kind: optional(choice('affiliate', 'amazon', 'gift', 'paid')),
    /** Text that replaces the sentence or, with `amazon`, follows it. @example "I earn a commission when you buy through a link on this page." */
    text: optional(text),
    /** Page with more information. @example "/how-i-test" */
    policyUrl: optional(url),
  }),
);

/** A disclosure that readers see before they follow a link. */
export type DisclosureInput = InputOf<typeof disclosureShape>;
/** A checked disclosure. */
export type Disclosure = ModelOf<typeof disclosureShape>;
