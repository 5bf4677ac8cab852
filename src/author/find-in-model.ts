/** Finds objects at any depth of a model, with their paths. */
import type {Offer} from '../model/offer.js';
import {runsOf} from '../model/marked.js';
import {field} from '../model/schema.js';
import type {Testimonial} from '../model/testimonial.js';
import type {Seen} from './advice.js';

/** An object with fields of any type. */
export type Fields = Readonly<Record<string, unknown>>;
/** Checks for an object or an array. */
export const isObject = (it: unknown): it is Fields => typeof it === 'object' && it !== null;

/** A part of a model with its path. */
export interface Located<T> {
  readonly it: T;
  readonly path: string;
}

/** Finds all objects that have a field with this name, outermost first. */
export const findObjectsWith = <T = Fields>(it: unknown, name: string, path = ''): Located<T>[] => {
  if (!isObject(it)) return [];
  const pathOf = (key: string): string => (Array.isArray(it) ? `${path}[${key}]` : field(path, key));
  return [
    ...(name in it ? [{it: it as T, path}] : []),
    ...Object.entries(it).flatMap(([key, part]) => findObjectsWith<T>(part, name, pathOf(key))),
  ];
};

/** Finds all offers, in lists and as single fields. */
export const findOffers = (model: unknown): Located<Offer>[] =>
  [
    ...findObjectsWith<{readonly offers: readonly Offer[]}>(model, 'offers').flatMap(({it: {offers}, path}) =>
      offers.map((it, i) => ({it, path: `${field(path, 'offers')}[${i}]`})),
    ),
    ...findObjectsWith<{readonly offer: Offer}>(model, 'offer').map(({it: {offer}, path}) => ({
      it: offer,
      path: field(path, 'offer'),
    })),
  ].filter(({it}) => isObject(it));

/** Matches an address at another site. */
const ADDRESS = /^(?:https?:)?\/\/[^\s"<>]+$/i;

/** Returns the addresses of a text: itself, or those of the links that are written in it. */
const addressesIn = (text: string): string[] =>
  [text.trim(), ...runsOf(text).flatMap(({url}) => url ?? [])]
    .filter((each) => ADDRESS.test(each))
    .map((each) => each.replace(/^(?=\/)/, 'https:'));

/** Finds all addresses at other sites, also those of links in texts. */
export const findLinks = (it: unknown, path = ''): Located<string>[] => {
  if (typeof it === 'string') return addressesIn(it).map((url) => ({it: url, path}));
  if (!isObject(it)) return [];
  return Object.entries(it).flatMap(([key, part]) =>
    findLinks(part, Array.isArray(it) ? `${path}[${key}]` : field(path, key)),
  );
};

/** Finds all quotes. */
export const findQuotes = (model: unknown): Located<Testimonial>[] => findObjectsWith<Testimonial>(model, 'quote');

/** Finds the data of each widget with a tag, also in articles. */
export const findWidgets = (widgets: readonly Seen[], tag: string): (Located<Fields> & {readonly widget: number})[] =>
  widgets.flatMap((seen, widget) => {
    if (seen.tag === tag) return isObject(seen.model) ? [{it: seen.model, path: '', widget}] : [];
    return findObjectsWith(seen.model, 'block')
      .filter(({it}) => it['block'] === tag)
      .map((found) => ({...found, widget}));
  });
