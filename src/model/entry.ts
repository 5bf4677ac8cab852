import {optional, shape, type InputOf, type ModelOf} from './schema.js';
import {date, line, pageUrl} from './values.js';
import {imageShape} from './image.js';

/** Schema of an article of the blog in a list. */
export const entryShape = shape({
  /** Title of the article. @example "Do Paper Filters Matter?" */
  title: line,
  /** Address of the article. @example "/paper-filters" */
  url: optional(pageUrl),
  /** Date of publication. @example "2026-06-18" */
  date: optional(date),
  /** Category of the article. @example "Experiments" */
  category: optional(line),
  /** Page of the category. @example "/experiments" */
  categoryUrl: optional(pageUrl),
  /** Image of the article. @example "filters.jpg" */
  image: optional(imageShape),
});

/** An article of the blog in a list. */
export type EntryInput = InputOf<typeof entryShape>;
/** A checked article of the blog in a list. */
export type Entry = ModelOf<typeof entryShape>;
