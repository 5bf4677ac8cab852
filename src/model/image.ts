import {either, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {count, imageUrl, line} from './values.js';

/** Schema of an image. */
export const imageShape = either(
  imageUrl,
  'url',
  shape({
    /** Address of the image. @example "drift.jpg" */
    url: imageUrl,
    /** Alternative text for readers who cannot see the image. By default, the name beside it serves as one. @example "The kettle on a gas stove" */
    alt: optional(line),
    /** Width of the file in pixels. With the height, it prevents layout shifts. @example 1200 */
    width: optional(count),
    /** Height of the file in pixels. @example 900 */
    height: optional(count),
    /** Credit to the photographer or the source. @example "Photo: Lena Marsh" */
    credit: optional(line),
  }),
);

/** An image: its address, or an object with alternative text, size and credit. */
export type ImageInput = InputOf<typeof imageShape>;
/** A checked image. */
export type Image = ModelOf<typeof imageShape>;
