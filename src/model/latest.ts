import {entryShape} from './entry.js';
import {anyOf, list, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {count, line, url} from './values.js';

export const latestShape = anyOf(
  shape({
    /** The articles, the newest first. @example [{"title": "Do Paper Filters Matter?", "url": "/paper-filters", "date": "2026-06-18"}] */
    entries: optional(list(entryShape)),
    /** The address of a feed to take them from instead: RSS, Atom or JSON Feed, of the page's own site. @example "/feed.xml" */
    feed: optional(url),
    /** The heading. @example "New on Slow Counter" */
    title: optional(line),
    /** How many are shown at most; of a feed, 5 where nothing is said. @example 4 */
    limit: optional(count),
  }),
  'entries',
  'feed',
);

/** The latest articles of the blog. */
export type LatestInput = InputOf<typeof latestShape>;
/** Checked latest articles. */
export type Latest = ModelOf<typeof latestShape>;
