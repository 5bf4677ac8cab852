import {entryShape} from './entry.js';
import {anyOf, list, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {handle, line, text, url} from './values.js';
import {imageShape} from './image.js';

/** Schema of an author profile. */
export const profileShape = shape({
  /** Name of the author, without title or role. @example "Lena Marsh" */
  name: line,
  /** Title above the name. @example "About the author" */
  title: optional(line),
  /** Occupation of the author. @example "Writes Slow Counter" */
  jobTitle: optional(line),
  /** Image of the author. The default is the initials. @example "lena.jpg" */
  image: optional(imageShape),
  /** Biography. Blank lines separate paragraphs. @example "I ran a café for nine years." */
  bio: optional(text),
  /** Place where the author lives. @example "Ghent, Belgium" */
  location: optional(line),
  /** The author's own site, shown as the first link. @example "https://slowcounter.example" */
  site: optional(url),
  /** Links to other pages of the author. @example [{"label": "About me", "url": "/about"}] */
  links: optional(
    list(
      anyOf(
        shape({
          /** Text of the link. The default is the network and the handle. @example "About me" */
          label: optional(line),
          /** Address of the link. @example "/about" */
          url: url,
          /** Network that the link leads to. A known one has a sign before the text. @example "Mastodon" */
          network: optional(line),
          /** Name of the author in the network. @example "@lena@slow.example" */
          handle: optional(handle),
        }),
        'label',
        'network',
        'handle',
      ),
    ),
  ),
  /** Latest articles of the author. @example [{"title": "Do Paper Filters Matter?", "url": "/paper-filters", "date": "2026-06-18"}] */
  entries: optional(list(entryShape)),
  /** Address of a feed to take four articles from if there are no entries: RSS, Atom or JSON Feed, on the page's own site. @example "/feed.xml" */
  feed: optional(url),
});

/** A profile of the author of the blog. */
export type ProfileInput = InputOf<typeof profileShape>;
/** A checked author profile. */
export type Profile = ModelOf<typeof profileShape>;
