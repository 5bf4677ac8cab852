import {field, type Schema} from '../model/schema.js';
import type {Settings} from '../model/settings.js';
import {adviseOnBooks} from './book-advice.js';
import {adviseOnPromises, adviseOnTests} from './claims.js';
import {adviseOnAge} from './freshness.js';
import {withoutLent} from './lent.js';
import {findOffers, findQuotes, findObjectsWith} from './find-in-model.js';
import {adviseOnDisclosure, adviseOnLinks, adviseOnTags} from './paid-links.js';
import {adviseOnPicks} from './picks-advice.js';
import {adviseOnAlternatives, adviseOnPictures} from './picture-advice.js';
import {adviceForTexts} from './text-advice.js';

/** A part of a page. Places are numbers in document order, of all parts or of none. */
interface Placed {
  readonly place?: number;
}

/** A widget of a page. */
export interface Seen extends Placed {
  readonly tag: string;
  /** Checked data of the widget. */
  readonly model: unknown;
  /** Schema of the data. Without it, the texts in it are not checked. */
  readonly shape?: Schema;
}

/** A link of the page that is not part of a widget. */
export interface PageLink extends Placed {
  readonly url: string;
  readonly rel: string;
}

/** A text of the page that is not part of a widget. A blank line ends a paragraph. */
export interface PageText extends Required<Placed> {
  readonly text: string;
}

/** Advice to the author that follows from the law, the terms of a shop or good practice, with a fix. */
export interface Advice {
  readonly rule:
    | 'disclosure'
    | 'rel'
    | 'one-name'
    | 'picks'
    | 'author'
    | 'source'
    | 'date'
    | 'evidence'
    | 'photo'
    | 'alt'
    | 'old'
    | 'tag'
    | 'region'
    | 'text'
    | 'template';
  /** Index of the widget; -1 for the page itself. */
  readonly widget: number;
  /** Path in the checked data of the widget, such as `offers[0].note`; empty for the widget as a whole. */
  readonly path: string;
  /** Index of the link, if the advice is about a link. */
  readonly link?: number;
  readonly message: string;
  readonly fix: string;
}

/** A quote, with the product that it is about. */
interface QuoteOf {
  readonly author: string;
  readonly product: string;
  readonly widget: number;
  readonly path: string;
}

/** Finds the quotes of a widget whose author and product are known. A list is about the product in its title. */
const quotesOf = ({model}: Seen, widget: number): QuoteOf[] =>
  findObjectsWith(model, 'testimonials').flatMap(({it: {name, title, testimonials}, path: around}) =>
    findQuotes(testimonials).flatMap(({it: {author}, path}): QuoteOf[] => {
      const product = name ?? title;
      if (!author || typeof product !== 'string') return [];
      return [{author: author.name, product, widget, path: `${field(around, 'testimonials')}${path}`}];
    }),
  );

const plain = (name: string): string => name.trim().toLowerCase();

const oneName = (widgets: readonly Seen[]): Advice[] => {
  const quotes = widgets.flatMap(quotesOf);
  const products = [...new Set(quotes.map(({product}) => product))];
  // “What readers say about the Drift” is about the Drift.
  const productOf = (title: string): string =>
    products.filter((each) => plain(title).includes(plain(each))).toSorted((a, b) => a.length - b.length)[0]!;
  return [...new Set(quotes.map(({author}) => plain(author)))].flatMap((name): Advice[] => {
    const own = quotes.filter(({author}) => plain(author) === name);
    const named = [...new Set(own.map(({product}) => productOf(product)))];
    const second = own.find(({product}) => productOf(product) === named[1]);
    if (!second) return [];
    const {author, widget, path} = second;
    const others = named.slice(0, -1).map((product) => `about ${product}`);
    return [
      {
        rule: 'one-name',
        widget,
        path,
        message: `${author} is quoted ${others.join(', ')} and about ${named.at(-1)}.`,
        fix: 'Check that all these quotes are from this person. If they are from several people of this name, add something that distinguishes them.',
      },
    ];
  });
};

/** Advises on quotes without a source. */
const adviseOnSources = ({model}: Seen, widget: number): Advice[] => {
  const quotes = findQuotes(model);
  const unsourced = quotes.filter(({it: {source}}) => !source);
  const message = `${unsourced.length} of ${quotes.length} quotes have no source.`;
  const fix = 'Add source: {"type": "E-mail"}, or {"name": …, "url": …} of the page that has the quote.';
  return unsourced.slice(0, 1).map(({path}) => ({rule: 'source', widget, path, message, fix}));
};

/** Advises on codes of no country, such as those of languages. */
const adviseOnRegions = ({model}: Seen, widget: number): Advice[] => {
  const countries = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
  return findOffers(model).flatMap(({it: {regions = []}, path}) =>
    regions.flatMap((code, i): Advice[] => {
      if (countries.of(code)) return [];
      const message = `${code} is the code of no country.`;
      const fix = 'Write codes of countries, such as GB, or EU: readers in others see the offer among the last.';
      return [{rule: 'region', widget, path: `${field(path, 'regions')}[${i}]`, message, fix}];
    }),
  );
};

/**
 * Gives advice on the widgets and links of a page. Sources: the guides of the U.S. Federal Trade Commission (16 CFR 255), the
 * EU directive on unfair commercial practices (2005/29/EC, annex I), Google's rules for paid links, and the terms of Amazon's
 * affiliate programme.
 *
 * @param widgets the widgets of the page, in document order
 * @param links the links of the page that are not part of a widget
 * @param texts the texts of the page that are not part of a widget, in document order
 * @param settings the settings of the page
 */
export const advise = (
  widgets: readonly Seen[],
  links: readonly PageLink[] = [],
  texts: readonly PageText[] = [],
  settings: Settings = {},
): Advice[] => {
  const tests = adviseOnTests(widgets);
  const advice = [
    ...adviseOnDisclosure(widgets, links, texts),
    ...adviseOnLinks(widgets, links),
    ...adviseOnTags(widgets, links, settings),
    ...oneName(widgets),
    ...adviseOnPicks(widgets),
    ...adviseOnBooks(widgets),
    ...widgets.flatMap((seen, i) => [
      ...adviseOnSources(seen, i),
      ...adviseOnPromises(seen, i),
      ...adviseOnRegions(seen, i),
      ...adviseOnAge(seen, i),
      ...tests.filter(({widget}) => widget === i),
      ...adviseOnPictures(seen, i),
      ...adviseOnAlternatives(seen, i),
    ]),
    ...widgets.flatMap(adviceForTexts),
  ];
  return withoutLent(advice, widgets);
};
