import {anyOf, choice, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {text, url} from './values.js';

export const disclosureShape = anyOf(
  shape({
    /** What there is to disclose; each kind has a sentence. That of `amazon` is the one that Amazon asks for. @example "affiliate" */
    kind: optional(choice('affiliate', 'amazon', 'gift', 'paid')),
    /** What is said instead of that sentence; with `amazon`, after it. @example "I earn a commission when you buy through a link on this page." */
    text: optional(text),
    /** A page that says more. @example "/how-i-test" */
    policyUrl: optional(url),
  }),
);

/** What readers must know before they follow a link. */
export type DisclosureInput = InputOf<typeof disclosureShape>;
/** A checked disclosure. */
export type Disclosure = ModelOf<typeof disclosureShape>;
