import {mendAddress} from './address.js';
import {anyObject, choice, list, optional, shape, value, type InputOf, type ModelOf, type Schema} from './schema.js';
import * as expected from './expected.js';
import {personShape} from './person.js';
import {flag, line, text, url} from './values.js';

/** Amazon's marketplaces with a programme for partners, as their addresses end. */
const MARKETPLACES =
  'ae ca co.jp co.uk com com.au com.be com.br com.mx com.tr de eg es fr ie in it nl pl sa se sg'.split(' ');

const tag: Schema<string> = value(
  'line',
  expected.amazonTag,
  (it) => typeof it === 'string' && /^[\w-]+-\d\d$/.test(it),
);

const siteUrl: Schema<string> = value(
  'page',
  expected.url,
  (it) => /^https?:\/\/[\w.-]+/i.test(it as string),
  mendAddress,
);

const tagsBy = (names: readonly string[]) => shape(Object.fromEntries(names.map((name) => [name, optional(tag)])));
const amazonTags = tagsBy(MARKETPLACES);

/** Schema of the settings of a page, which are the same for all of its widgets. */
export const settingsShape = shape({
  /** Look of all widgets. @example "editorial" */
  preset: optional(choice('editorial', 'bold', 'compact')),
  /** Colour of buttons, bars and stars, as in CSS. @example "#2f5d50" */
  accent: optional(line),
  /** Words in place of ours, by the names of the messages. @example {"whereToBuy": "Shops"} */
  labels: optional(anyObject),
  /** Text of disclosures about links that have none of their own; it replaces our sentence, and follows that of Amazon. @example "I earn a commission from some links." */
  disclosure: optional(text),
  /** Page with more information, for disclosures that name none. @example "/how-i-earn" */
  policyUrl: optional(url),
  /** Author of reviews and articles that name none. @example {"name": "Lena Marsh", "url": "/about"} */
  author: optional(personShape),
  /** Opens links to shops in a new tab, and says so in their names. @example true */
  newTab: optional(flag),
  /** Your tags for links to Amazon that have none, by the end of the marketplace’s address. @example {"com": "slowcounter-20", "co.uk": "slowcounter-21"} */
  amazonTags: optional(amazonTags),
  /** Place of the content of widgets: among their children, which the page’s scripts see, or in shadow roots. @example "light" */
  mode: optional(choice('light', 'shadow')),
  /** Structured data of widgets that say nothing about it: on, off, or the kind of the page. @example "single" */
  structuredData: optional(choice('on', 'off', 'single', 'list', 'about')),
  /** CSS selector of your content: carriers elsewhere are left alone. @example ".entry-content" */
  content: optional(line),
  /** Other sites that carriers may fetch files from. @example ["https://data.slowcounter.example"] */
  sites: optional(list(siteUrl)),
});

/** The settings of a page, as its author writes them. */
export type SettingsInput = InputOf<typeof settingsShape>;
/** The checked settings of a page. */
export type Settings = ModelOf<typeof settingsShape>;
