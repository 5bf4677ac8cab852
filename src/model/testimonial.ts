import {optional, shape, type InputOf, type ModelOf} from './schema.js';
import {flag, line, text, url} from './values.js';
import {personShape} from './person.js';
import {ratingShape} from './rating.js';

export const testimonialShape = shape({
  /** What was said, word for word. Blank lines part paragraphs. @example "Boils fast, pours slow." */
  quote: text,
  /** Who said it. @example "Ines S." */
  author: optional(personShape),
  /** The rating that this person gave. @example 5 */
  rating: optional(ratingShape),
  /** When it was said. @example "2026-05-14" */
  date: optional(line),
  /** Where it was said. @example {"type": "Shop review", "name": "Kitchenworks", "url": "https://kitchenworks.example/drift"} */
  source: optional(
    shape({
      /** The kind of source, in the language of the page. @example "Shop review" */
      type: optional(line),
      /** The name of the place. @example "Kitchenworks" */
      name: optional(line),
      /** Where the quote can be read. @example "https://kitchenworks.example/drift" */
      url: optional(url),
    }),
  ),
  /** How it was checked that this person used the product. Without a method nothing is called verified. @example {"method": "Order number seen", "date": "2026-05-20"} */
  verification: optional(
    shape({
      /** What was checked. @example "Order number seen" */
      method: line,
      /** When it was checked. @example "2026-05-20" */
      date: optional(line),
    }),
  ),
  /** What the person got for the quote. @example "Got a discount for the review" */
  incentive: optional(line),
  /** How the person stands to the maker, the shop or the author. @example "Works for the maker" */
  relationship: optional(line),
  /** Whether the quote was shortened or corrected. @example true */
  edited: optional(flag),
  /** The language of the quote, where it is not the page's. @example "pt" */
  lang: optional(line),
});

/** What somebody else says about a product. */
export type TestimonialInput = InputOf<typeof testimonialShape>;
/** A checked testimonial. */
export type Testimonial = ModelOf<typeof testimonialShape>;
