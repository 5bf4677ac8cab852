import {either, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {count, imageUrl, line} from './values.js';

export const imageShape = either(
  imageUrl,
  'url',
  shape({
    /** Where the picture is. @example "drift.jpg" */
    url: imageUrl,
    /** What it shows, for readers who cannot see it. Without it, the name beside the picture speaks for it. @example "The kettle on a gas stove" */
    alt: optional(line),
    /** Width of the file, in pixels. With the height, it keeps the page from jumping. @example 1200 */
    width: optional(count),
    /** Height of the file, in pixels. @example 900 */
    height: optional(count),
    /** Who took the picture. @example "Photo: Lena Marsh" */
    credit: optional(line),
  }),
);

/** A picture: its address, or its address with alternative text, size in pixels and credit. */
export type ImageInput = InputOf<typeof imageShape>;
/** A checked picture. */
export type Image = ModelOf<typeof imageShape>;
