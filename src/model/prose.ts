import {anyOf, list, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {line, text} from './values.js';
import {imageShape} from './image.js';
import {videoShape} from './video.js';

/** Schema of a text in an article. */
export const proseShape = anyOf(
  shape({
    /** Title of the section. @example "How I tested" */
    title: optional(line),
    /** Text. Blank lines separate paragraphs. @example "All three ground the same coffee." */
    text: optional(text),
    /** Bulleted list after the text. @example ["Twenty grams a dose", "A hundred doses each"] */
    points: optional(list(text)),
    /** Image after the text. @example {"url": "sieve.jpg", "alt": "Coffee grounds in a sieve"} */
    image: optional(imageShape),
    /** Film after the text. @example {"url": "https://kitchenworks.example/grinding.mp4", "title": "Twenty grams, three grinders"} */
    video: optional(videoShape),
  }),
);

/** A text in an article. */
export type ProseInput = InputOf<typeof proseShape>;
/** A checked text in an article. */
export type Prose = ModelOf<typeof proseShape>;
