/** Sentences around fields, in the words of the widgets. */
import {disclosure, quotes, review, stars, verdict} from '../i18n/en.js';
import type {Locale} from '../i18n/locale.js';
import {kindOf, type Entries} from '../model/schema.js';
import {BEST} from '../model/rating.js';
import {sentence} from './html.js';
import {unwrapped} from '../model/schema-parts.js';
import {show, type Piece} from './values.js';

type Pieces = ReadonlyMap<string, Piece>;
type Say = (parts: Readonly<Record<string, string | undefined>>, locale: Locale, pieces: Pieces) => string;

interface Sentence {
  /** The fields that it joins; the first must be there, and its element is that of the sentence. */
  readonly keys: readonly string[];
  readonly say: Say;
  /** Whether it is meant for an object with these fields; for any when not said. */
  readonly isFor?: (entries: Entries, pieces: Pieces) => boolean;
}

const NUMBERS = ['gtin', 'isbn', 'mpn', 'sku'];

const SENTENCES: readonly Sentence[] = [
  ...NUMBERS.map((key): Sentence => ({keys: [key], say: ({[key]: number}) => `${key.toUpperCase()} ${number}`})),
  {
    keys: ['name', 'position'],
    isFor: (_, pieces) => pieces.has('position'),
    say: ({name, position}, {words}) => words.ranked(position!, name!),
  },
  {
    keys: ['value', 'best', 'worst'],
    isFor: ({best}) => !!best,
    say: ({value, best = String(BEST), worst}, {words}, pieces) =>
      words.outOf(value!, best) + (worst ? ` (${worst}–${pieces.get('best')?.content ?? BEST})` : ''),
  },
  {keys: ['shown', 'total'], say: ({shown, total}, {own}) => own('quotes', quotes).selection(shown!, total!)},
  {
    keys: ['testedFrom', 'testedUntil'],
    say: ({testedFrom, testedUntil}, {own}) => own('review', review).tested(testedFrom, testedUntil),
  },
  {keys: ['testedUntil'], say: ({testedUntil}, {own}) => own('review', review).tested(undefined, testedUntil)},
  {
    keys: ['price', 'priceCurrency', 'priceAsOf'],
    isFor: (_, pieces) => pieces.has('priceAsOf'),
    say: ({price, priceCurrency, priceAsOf}, {words}) =>
      words.price([price, priceCurrency].filter(Boolean).join(' '), priceAsOf!),
  },
  {
    keys: ['method'],
    isFor: ({method}) => kindOf(method!) === 'line',
    say: ({method}, {words}) => words.verified(method!),
  },
  {
    keys: ['count'],
    say: ({count}, {own}, pieces) => own('stars', stars).ratings(count!, Number(pieces.get('count')!.content)),
  },
  {keys: ['datePublished'], say: ({datePublished}, {words}) => words.published(datePublished!)},
  {keys: ['dateModified'], say: ({dateModified}, {words}) => words.updated(dateModified!)},
  {keys: ['brand'], say: ({brand}, {own}) => `${own('review', review).brand}: ${brand}`},
  {keys: ['unit', 'value'], isFor: (_, pieces) => pieces.has('value'), say: ({value, unit}) => `${value} ${unit}`},
];

/** The pieces of an object, with sentences in the place of the fields that they join. */
export const told = (pieces: Pieces, entries: Entries, locale: Locale): Piece[] => {
  const left = new Map(pieces);
  const [kind, text, url, seller] = ['kind', 'text', 'url', 'seller'].map((key) => left.get(key));
  // The author's own words stand in the place of ours; those that Amazon prescribes stay.
  if (kind && text && kind.attributes?.['data-value'] !== 'amazon') {
    left.set('kind', {...kind, tag: 'div', content: show(text), isBlock: true});
    left.delete('text');
  }
  if (url && entries.seller) {
    left.set('url', {...url, content: sentence(seller ? [show(seller)] : [], (sign) => locale.words.checkPrice(sign))});
    left.delete('seller');
  }
  for (const {keys, say, isFor} of SENTENCES) {
    const first = left.get(keys[0]!);
    if (!first || isFor?.(entries, left) === false) continue;
    const joined = keys.filter((key) => left.has(key));
    const isHeading = /^h\d$/.test(first.tag);
    const parts = joined.map((key) => show(isHeading && key === keys[0] ? {...first, tag: 'span'} : left.get(key)!));
    const content = sentence(parts, (...signs) =>
      say(Object.fromEntries(joined.map((key, i) => [key, signs[i]])), locale, pieces),
    );
    joined.slice(1).forEach((key) => left.delete(key));
    left.set(keys[0]!, {key: '', tag: isHeading ? first.tag : '', content, isBlock: isHeading});
  }
  return [...left.values()];
};

/** The words above a list, where it has none of its own. */
export const headingFor = (key: string, entries: Entries, {words, own}: Locale): string | undefined => {
  const {bestFor, testimonials} = words;
  const {pros, cons, specs, criteria, evidence} = own('review', review);
  const headings: Readonly<Record<string, string>> = {
    pros,
    cons,
    specs,
    criteria,
    evidence,
    ...('item' in unwrapped(entries[key]!) && {bestFor}),
    ...(!entries.title && {testimonials}),
    notFor: own('verdict', verdict).notFor,
  };
  return headings[key];
};

/** What a link to a page about the blog's rules says. */
export const policyWords = (entries: Entries, {own}: Locale): string =>
  entries.kind ? own('disclosure', disclosure).policy : own('quotes', quotes).policy;
