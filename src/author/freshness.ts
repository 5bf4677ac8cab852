/** Advises on dates that have grown old: of tests, prices, promises and coupons. */
import {endOf, readDay} from '../model/date.js';
import {NOTE_DAYS} from '../model/offer.js';
import {field} from '../model/schema.js';
import type {Advice, Seen} from './advice.js';
import {findObjectsWith, isObject} from './find-in-model.js';

const DAY = 86_400_000;

/** A kind of date: the field that has it, after how many days it is old, and what to do then. */
interface Kind {
  readonly key: string;
  /** Field that the date is about, if it may be missing. */
  readonly about?: string;
  /** Field that counts instead, if it is there. */
  readonly unless?: string;
  readonly days: number;
  readonly what: string;
  readonly fix: string;
}

const KINDS: readonly Kind[] = [
  {
    key: 'priceAsOf',
    about: 'price',
    days: 90,
    what: 'The price was seen',
    fix: 'Look at the price again and write the day in priceAsOf, or remove the price.',
  },
  {
    key: 'noteAsOf',
    about: 'note',
    days: NOTE_DAYS - 30,
    what: 'The note was true',
    fix: `Check that it still is and write the day in noteAsOf. The note is hidden ${NOTE_DAYS} days after it.`,
  },
  {
    key: 'testedUntil',
    days: 730,
    what: 'The test ended',
    fix: 'Test the product again, or tell readers what has changed since.',
  },
  {
    key: 'testedFrom',
    unless: 'testedUntil',
    days: 730,
    what: 'The test began',
    fix: 'Write its last day in testedUntil, or test the product again.',
  },
  ...['validUntil', 'validThrough', 'expires'].map((key) => ({
    key,
    days: 0,
    what: 'The offer ended',
    fix: 'Remove it, or write the new end.',
  })),
];

/** Describes a number of days. */
const ago = (days: number): string => {
  const [count, noun] =
    days < 60 ? [days, 'day'] : days < 730 ? [Math.floor(days / 30), 'month'] : [Math.floor(days / 365), 'year'];
  return `${count} ${noun}${count === 1 ? '' : 's'} ago`;
};

/** Advises on dates in the data of a widget that are older than readers can rely on. */
export const adviseOnAge = ({model}: Seen, widget: number): Advice[] =>
  KINDS.flatMap(({key, about = key, unless = '', days, what, fix}) =>
    findObjectsWith(model, key).flatMap(({it, path}): Advice[] => {
      const written = isObject(it) && about in it && !(unless in it) ? it[key] : undefined;
      const text = typeof written === 'string' ? written : '';
      // A month counts from its last day.
      const last = Math.max(readDay(text)?.moment ?? Number.NaN, endOf(text) - DAY);
      const age = Math.floor((Date.now() - last) / DAY) || 0;
      if (age <= days) return [];
      const message = `${what} ${ago(age)}, on ${written as string}.`;
      return [{rule: 'old', widget, path: field(path, key), message, fix}];
    }),
  );
