import {atMost, list, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {date, flag, line, text, url} from './values.js';
import {imageShape} from './image.js';
import {personShape} from './person.js';
import {ratingShape} from './rating.js';
import {videoShape} from './video.js';

/** Schema of a testimonial. */
export const testimonialShape = shape({
  /** Quote, word for word. Blank lines separate paragraphs. @example "Boils fast, pours slow." */
  quote: text,
  /** Title that the person gave the quote. @example "Better than my old one" */
  title: optional(line),
  /** Author of the quote. @example "Ines S." */
  author: optional(personShape),
  /** Rating by the author of the quote. @example 5 */
  rating: optional(ratingShape),
  /** Date of the quote. @example "2026-05-14" */
  date: optional(date),
  /** Source of the quote. @example {"type": "Shop review", "name": "Kitchenworks", "url": "https://kitchenworks.example/drift"} */
  source: optional(
    shape({
      /** Type of the source, in the language of the page. @example "Shop review" */
      type: optional(line),
      /** Name of the source. @example "Kitchenworks" */
      name: optional(line),
      /** Address of the quote. @example "https://kitchenworks.example/drift" */
      url: optional(url),
    }),
  ),
  /** Check that the person used the product. Only testimonials with a method are shown as verified. @example {"method": "Order number seen", "date": "2026-05-20"} */
  verification: optional(
    shape({
      /** Method of the check. @example "Order number seen" */
      method: line,
      /** Date of the check. @example "2026-05-20" */
      date: optional(date),
    }),
  ),
  /** Pictures by the person, at most six. Each links to the whole picture. @example [{"url": "ines-drift.jpg", "alt": "The kettle on a windowsill"}] */
  images: optional(atMost(6, imageShape)),
  /** Film by the person. @example "https://kitchenworks.example/ines.mp4" */
  video: optional(videoShape),
  /** Topics of the quote, by which readers can filter. @example ["Pouring", "Noise"] */
  topics: optional(list(line)),
  /** Reply of the author of the page, or of whom the quote is about. @example {"text": "Thank you. The lid has been changed since.", "author": "Northfold"} */
  reply: optional(
    shape({
      /** Text of the reply. Blank lines separate paragraphs. @example "Thank you. The lid has been changed since." */
      text: text,
      /** Name of who replies. @example "Northfold" */
      author: optional(line),
      /** Date of the reply. @example "2026-05-16" */
      date: optional(date),
    }),
  ),
  /** Benefit that the person received for the quote. @example "Got a discount for the review" */
  incentive: optional(line),
  /** Relationship of the person to the manufacturer, the shop or the author. @example "Works for the maker" */
  relationship: optional(line),
  /** True if the quote was shortened or corrected. @example true */
  edited: optional(flag),
  /** Language of the quote, if it differs from the page's. @example "pt" */
  lang: optional(line),
});

/** A quote of somebody else about a product. */
export type TestimonialInput = InputOf<typeof testimonialShape>;
/** A checked testimonial. */
export type Testimonial = ModelOf<typeof testimonialShape>;
