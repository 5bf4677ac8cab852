import {entryShape} from './entry.js';
import {list, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {line, text, url} from './values.js';
import {imageShape} from './image.js';

export const profileShape = shape({
  /** The author's bare name. @example "Lena Marsh" */
  name: line,
  /** A heading above the name. @example "About the author" */
  title: optional(line),
  /** What the author does. @example "Writes Slow Counter" */
  jobTitle: optional(line),
  /** A picture of the author; without one, the initials stand there. @example "lena.jpg" */
  image: optional(imageShape),
  /** Who the author is. Blank lines part paragraphs. @example "I ran a café for nine years." */
  bio: optional(text),
  /** Where the author is. @example "Ghent, Belgium" */
  location: optional(line),
  /** The author's own site, the first of the links. @example "https://slowcounter.example" */
  site: optional(url),
  /** Where else the author can be found. @example [{"label": "About me", "url": "/about"}] */
  links: optional(
    list(
      shape({
        /** What the link says. @example "About me" */
        label: line,
        /** Where it leads. @example "/about" */
        url: url,
      }),
    ),
  ),
  /** The author's latest articles. @example [{"title": "Do Paper Filters Matter?", "url": "/paper-filters", "date": "2026-06-18"}] */
  entries: optional(list(entryShape)),
  /** The address of a feed to take four of them from, where none are given: RSS, Atom or JSON Feed, of the page's own site. @example "/feed.xml" */
  feed: optional(url),
});

/** Who writes the blog. */
export type ProfileInput = InputOf<typeof profileShape>;
/** A checked author profile. */
export type Profile = ModelOf<typeof profileShape>;
