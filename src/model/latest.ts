import {entryShape} from './entry.js';
import {anyOf, list, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {count, line, url} from './values.js';

/** Schema of a list of the latest articles. */
export const latestShape = anyOf(
  shape({
    /** Articles, newest first. @example [{"title": "Do Paper Filters Matter?", "url": "/paper-filters", "date": "2026-06-18"}] */
    entries: optional(list(entryShape)),
    /** Address of a feed to take the articles from: RSS, Atom or JSON Feed, on the page's own site. @example "/feed.xml" */
    feed: optional(url),
    /** Title of the list. @example "New on Slow Counter" */
    title: optional(line),
    /** Maximum number of articles. The default is 5 for a feed. @example 4 */
    limit: optional(count),
  }),
  'entries',
  'feed',
);

/** The latest articles of the blog. */
export type LatestInput = InputOf<typeof latestShape>;
/** A checked list of the latest articles. */
export type Latest = ModelOf<typeof latestShape>;
