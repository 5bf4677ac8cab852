/** What several widgets say, in their words and their order. */
import {review} from '../i18n/en.js';
import type {Locale} from '../i18n/locale.js';
import type {Checklist} from '../model/checklist.js';
import type {Entry} from '../model/entry.js';
import type {Image} from '../model/image.js';
import {collapse} from '../model/marked.js';
import {BEST, type Rating} from '../model/rating.js';
import type {Evidence, Spec} from '../model/review.js';
import {date, exactly, line, link, list, mark, number, phrase, prose, scalar, silently} from './fields.js';
import {element, escape, sentence} from './html.js';
import {dotted, lines} from './lines.js';

/** A rating. One that is a number alone needs no elements within: the sentence says it, the attribute has it exactly. */
export const rating = (key: string, given: Rating, {words, format}: Locale, tag = 'span'): string => {
  const {value, best, worst, explanation} = given;
  if (best === undefined && worst === undefined && explanation === undefined)
    return mark(tag, key, escape(collapse(words.outOf(format.number(value), format.number(BEST)))), exactly(value));
  const said = sentence(
    [number('value', value, format), best === undefined ? escape(format.number(BEST)) : number('best', best, format)],
    words.outOf,
  );
  const whole = silently({worst: worst === undefined ? worst : exactly(worst)}, said);
  return mark(tag, key, dotted(whole, explanation && phrase('explanation', explanation)));
};

const img = (key: string, {url: src, alt = '', width, height}: Image): string =>
  mark('img', key, '', undefined, {src, alt, width, height, loading: 'lazy', referrerpolicy: 'no-referrer'});

/** A picture, with its credit below. */
export const picture = (key: string, image: Image): string => {
  const {credit} = image;
  if (credit === undefined) return element('p', {}, img(key, image));
  return mark('p', key, `${img('', image)} <br>${line('credit', credit, 'small')}`);
};

/** A small picture within a line, as wide as is asked for: its own size is for programs, and its credit where that is not shown. */
export const thumbnail = (image: Image, inlineSize: number, credit?: string): string => {
  const {width, height} = image;
  if (!width && credit === undefined) return img('image', image);
  const own = {credit, ...(width && {width: `${width}`, ...(height && {height: `${height}`})})};
  const shown = {
    ...image,
    ...(width && {width: inlineSize, height: height && Math.ceil((inlineSize * height) / width)}),
  };
  return mark('span', 'image', silently(own, img('', shown)));
};

/** The credit of a small picture, where it stands apart from it. */
export const creditOf = ({credit}: Image): string | undefined =>
  credit === undefined ? credit : mark('span', 'image', line('credit', credit));

/** Names with what belongs to them. */
export const definitions = (key: string, rows: readonly (readonly [name: string, content: string])[]): string =>
  mark('dl', key, rows.map(([name, content]) => `${name}\n${content}`).join('\n'));

/** Named facts. */
export const facts = (key: string, specs: readonly Spec[], locale: Locale): string =>
  definitions(
    key,
    specs.map(({name, value, unit}) => [
      line('name', name, 'dt'),
      unit === undefined
        ? scalar('value', value, locale, 'dd')
        : element('dd', {}, `${scalar('value', value, locale)} ${line('unit', unit)}`),
    ]),
  );

/** What a review stands on. */
export const evidence = (given: Evidence, locale: Locale): string => {
  const {obtained, testedFrom, testedUntil, method, measurements} = given;
  const {format} = locale;
  const words = locale.own('review', review);
  const days = [
    testedFrom && date('testedFrom', testedFrom, format),
    testedUntil && date('testedUntil', testedUntil, format),
  ];
  const came = dotted(
    obtained && mark('span', 'obtained', escape(words.obtained[obtained]), obtained),
    days.some((it) => it) &&
      sentence(
        days.map((it) => it ?? ''),
        (from, until) => words.tested(testedFrom && from, testedUntil && until),
      ),
  );
  return mark(
    'div',
    'evidence',
    lines(
      came && element('p', {}, came),
      method && prose('method', method),
      measurements && facts('measurements', measurements, locale),
    ),
  );
};

const entry = ({title, url, date: day, category, categoryUrl, image}: Entry, {format}: Locale): string => {
  const said = dotted(
    day && date('date', day, format),
    link('title', title, 'url', url),
    category && link('category', category, 'categoryUrl', categoryUrl),
  );
  const shown = image ? `${said} ${thumbnail(image, 80, image.credit)}` : said;
  return silently({categoryUrl: category === undefined ? categoryUrl : undefined}, shown);
};

/** Articles of the blog. Those beyond the limit are part of the data, and not shown. */
export const entries = (all: readonly Entry[], limit: number, locale: Locale): string =>
  mark(
    'ul',
    'entries',
    all.map((it, i) => element('li', {hidden: i < limit ? undefined : 'hidden'}, entry(it, locale))).join('\n'),
  );

/** Things to tick off. */
export const checks = (items: Checklist['items']): string =>
  items.some(({hint}) => hint !== undefined)
    ? mark(
        'ul',
        'items',
        items
          .map(({label, hint}) =>
            element(
              'li',
              {},
              phrase('label', label, 'strong') + (hint === undefined ? '' : ` <br>${phrase('hint', hint)}`),
            ),
          )
          .join('\n'),
      )
    : list(
        'items',
        items.map(({label}) => label),
      );
