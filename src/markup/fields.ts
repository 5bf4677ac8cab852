/** Single fields as marked elements. What their text does not say exactly is also in an attribute. */
import type {Format} from '../i18n/format.js';
import type {Locale} from '../i18n/locale.js';
import {readDay} from '../model/date.js';
import type {Marks} from '../model/inline.js';
import {collapse, gather, nest, runsOf, writeText, type Token} from '../model/marked.js';
import {element, escape, type Attributes} from './html.js';

/** An element that says a field; with an empty `key`, what the list around it is of. */
export const mark = (tag: string, key: string, content: string, exact?: string, attributes?: Attributes): string =>
  element(tag, {'data-field': key || undefined, 'data-value': exact, ...attributes}, content);

/** Around what readers see, what only programs must know. */
export const silently = (values: Readonly<Record<string, string | undefined>>, content: string, tag = 'span'): string =>
  Object.entries(values).reduceRight(
    (inside, [key, value]) => (value === undefined ? inside : mark(tag, key, inside, value)),
    content,
  );

/** What is part of the data, and not of what the widget shows. Editors delete elements that are empty: it is not. */
export const unseen = (content: string): string => element('span', {hidden: 'hidden'}, content);

/** A text on one line. */
export const line = (key: string, value: string, tag = 'span', attributes?: Attributes): string => {
  const shown = collapse(value).trim();
  return mark(tag, key, escape(shown), shown === value ? undefined : value, attributes);
};

/** A text on one line, which leads somewhere where there is an address. */
export const link = (key: string, text: string, address: string, url: string | undefined, rel?: string): string => {
  if (url === undefined) return line(key, text);
  const isExact = collapse(text).trim() === text;
  const [names, content] = isExact ? [`${key} ${address}`, escape(text)] : [address, line(key, text)];
  return mark('a', names, content, undefined, {href: url, rel});
};

/** What is nothing but a text, in a field of its own, and perhaps an address. */
export const named = (key: string, name: string, text: string, url: string | undefined, rel?: string): string => {
  if (url === undefined) return line(key, text);
  return collapse(text).trim() === text
    ? mark('a', key, escape(text), undefined, {href: url, rel})
    : mark('span', key, link(name, text, 'url', url, rel));
};

const HTML: Marks<string> = {
  em: (content) => element('em', {}, content.join('')),
  strong: (content) => element('strong', {}, content.join('')),
  code: (code) => element('code', {}, escape(code)),
  link: (content, href) => element('a', {href}, content.join('')),
};
const plain = (words: string): string => words.split('\n').map(escape).join('<br>');

/** The paragraphs of a text, and the text itself where they do not say it exactly. */
const paragraphsOf = (value: string): {shown: string[]; exact: string | undefined} => {
  const tokens = value
    .split(/\n\s*\n/)
    .flatMap((paragraph): Token[] => [
      ...runsOf(paragraph).flatMap((run) =>
        run.text.split('\n').flatMap((text, i): Token[] => [...(i ? [{...run, isBreak: true}] : []), {...run, text}]),
      ),
      'end',
    ]);
  const paragraphs = gather(tokens);
  return {
    shown: paragraphs.map((runs) => nest(runs, HTML, plain)),
    exact: writeText(paragraphs) === value ? undefined : value,
  };
};

/** A short text with its marks. */
export const phrase = (key: string, value: string, tag = 'span'): string => {
  const {shown, exact} = paragraphsOf(value);
  return mark(tag, key, shown.join('<br><br>'), exact);
};

/** A text as paragraphs; in one element of its own where it has several, or where a tag is asked for. */
export const prose = (key: string, value: string, tag?: string, attributes?: Attributes): string => {
  const {shown, exact} = paragraphsOf(value);
  if (!tag && shown.length < 2) return mark('p', key, shown.join(''), exact, attributes);
  return mark(tag ?? 'div', key, shown.map((it) => element('p', {}, it)).join('\n'), exact, attributes);
};

/** Short texts as a list. */
export const list = (key: string, texts: readonly string[], tag = 'ul'): string =>
  mark(tag, key, texts.map((it) => phrase('', it, 'li')).join('\n'));

/** A number as a program writes it. */
export const exactly = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));

/** A number in a text of its own. */
const figure = (key: string, value: number, shown: string, tag: string): string => {
  const exact = exactly(value);
  const isExact = shown === exact && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(exact);
  return mark(tag, key, escape(shown), isExact ? undefined : exact);
};

export const number = (key: string, value: number, format: Format, tag = 'span'): string =>
  figure(key, value, format.number(value), tag);

export const money = (key: string, value: number, currency: string, format: Format): string =>
  figure(key, value, format.money(value, currency), 'span');

const isLiteral = (written: string): boolean =>
  /^(?:true|false|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?)$/i.test(written);

/** A text, a number with its unit, true or false. */
export const scalar = (
  key: string,
  value: string | number | boolean,
  {words, format}: Locale,
  tag = 'span',
  unit?: string,
): string => {
  if (typeof value === 'boolean') return mark(tag, key, escape(value ? words.yes : words.no), String(value));
  if (typeof value === 'number') {
    const shown = format.number(value);
    return figure(key, value, unit === undefined ? shown : `${shown} ${collapse(unit).trim()}`, tag);
  }
  const shown = collapse(value).trim();
  const isExact = shown === value && !isLiteral(shown);
  return mark(tag, key, escape(shown), isExact ? undefined : JSON.stringify(value));
};

/** A day in words. WordPress before 7.1 takes `time` elements, but not what they say, from authors: the exact day stands around. */
export const date = (key: string, written: string, format: Format): string => {
  const day = readDay(written);
  if (!day) return line(key, written);
  return mark('span', key, element('time', {datetime: day.iso}, escape(format.date(day.midnight))), written);
};
