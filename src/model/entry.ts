import {optional, shape, type InputOf, type ModelOf} from './schema.js';
import {line, url} from './values.js';
import {imageShape} from './image.js';

export const entryShape = shape({
  /** The title of the article. @example "Do Paper Filters Matter?" */
  title: line,
  /** Where it can be read. @example "/paper-filters" */
  url: optional(url),
  /** When it came out. @example "2026-06-18" */
  date: optional(line),
  /** What it is filed under. @example "Experiments" */
  category: optional(line),
  /** The page of that category. @example "/experiments" */
  categoryUrl: optional(url),
  /** Its picture. @example "filters.jpg" */
  image: optional(imageShape),
});

/** An article of the blog. */
export type EntryInput = InputOf<typeof entryShape>;
/** A checked article of the blog. */
export type Entry = ModelOf<typeof entryShape>;
