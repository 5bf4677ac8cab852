import {either, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {date, line, pageUrl} from './values.js';
import {imageShape} from './image.js';

/** Schema of a film. */
export const videoShape = either(
  pageUrl,
  'url',
  shape({
    /** Address of the film: of YouTube, of Vimeo, or of a file. One on another host stays a link. @example "https://kitchenworks.example/drift.mp4" */
    url: pageUrl,
    /** Title of the film. @example "The Drift, from cold to 93 °C" */
    title: optional(line),
    /** Picture that is shown until the film is played. @example "drift-film.jpg" */
    image: optional(imageShape),
    /** Duration, as minutes and seconds. @example "3:20" */
    duration: optional(line),
    /** Day on which the film was published, which search engines ask for. @example "2026-10-19" */
    date: optional(date),
  }),
);

/** A film: its address, or an object with title, picture and duration. */
export type VideoInput = InputOf<typeof videoShape>;
/** A checked film. */
export type Video = ModelOf<typeof videoShape>;
