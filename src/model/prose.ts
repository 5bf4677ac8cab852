import {anyOf, list, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {line, text} from './values.js';
import {imageShape} from './image.js';

export const proseShape = anyOf(
  shape({
    /** A heading. @example "How I tested" */
    title: optional(line),
    /** What is to be read. Blank lines part paragraphs. @example "All three ground the same coffee." */
    text: optional(text),
    /** A list after it. @example ["Twenty grams a dose", "A hundred doses each"] */
    points: optional(list(text)),
    /** A picture after it. @example {"url": "sieve.jpg", "alt": "Coffee grounds in a sieve"} */
    image: optional(imageShape),
  }),
);

/** A part of an article that is text. */
export type ProseInput = InputOf<typeof proseShape>;
/** A checked part of an article that is text. */
export type Prose = ModelOf<typeof proseShape>;
