/** What a model has in it, however deep, and where. */
import type {Offer} from '../model/offer.js';
import {field} from '../model/schema.js';
import type {Testimonial} from '../model/testimonial.js';

export type Fields = Readonly<Record<string, unknown>>;
export const isObject = (it: unknown): it is Fields => typeof it === 'object' && it !== null;

/** A part of a model, and its place there. */
export interface At<T> {
  readonly it: T;
  readonly path: string;
}

/** Every object of a model that has a field of this name, outermost first. */
export const withField = <T = Fields>(it: unknown, name: string, path = ''): At<T>[] => {
  if (!isObject(it)) return [];
  const pathOf = (key: string): string => (Array.isArray(it) ? `${path}[${key}]` : field(path, key));
  return [
    ...(name in it ? [{it: it as T, path}] : []),
    ...Object.entries(it).flatMap(([key, part]) => withField<T>(part, name, pathOf(key))),
  ];
};

/** The offers of a model, in lists and alone. */
export const offersOf = (model: unknown): At<Offer>[] =>
  [
    ...withField<{readonly offers: readonly Offer[]}>(model, 'offers').flatMap(({it: {offers}, path}) =>
      offers.map((it, i) => ({it, path: `${field(path, 'offers')}[${i}]`})),
    ),
    ...withField<{readonly offer: Offer}>(model, 'offer').map(({it: {offer}, path}) => ({
      it: offer,
      path: field(path, 'offer'),
    })),
  ].filter(({it}) => isObject(it));
/** The quotes of a model. */
export const quotesOf = (model: unknown): At<Testimonial>[] => withField<Testimonial>(model, 'quote');
