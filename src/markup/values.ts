/** Single values as marked elements. What their text cannot say exactly is also in an attribute. */
import {disclosure, review} from '../i18n/en.js';
import type {Locale} from '../i18n/locale.js';
import {readDay} from '../model/date.js';
import type {Marks} from '../model/inline.js';
import {collapse, gather, nest, runsOf, writeText, type Token} from '../model/marked.js';
import {kindOf, type Schema} from '../model/schema.js';
import {element, escape, type Attributes} from './html.js';

/** An element that says one field, or with an empty `key` something that is none. With an empty `tag`, its content alone. */
export interface Piece {
  readonly key: string;
  readonly tag: string;
  readonly attributes?: Attributes;
  readonly content: string;
  /** Whether it stands by itself rather than within a line. */
  readonly isBlock?: boolean;
}

export type Values = Readonly<Record<string, unknown>>;

export interface Context {
  readonly locale: Locale;
  /** The level of headings here. */
  readonly level: number;
  /** What links here are to search engines. */
  readonly rel?: string | undefined;
  /** Whether this is within a line. */
  readonly isInline?: boolean;
}

/** A piece as markup. As a tag that is asked for, where it has none of its own, and else within such a tag. */
export const show = ({key, tag, attributes, content}: Piece, as?: string): string => {
  if (!tag) return as ? element(as, {}, content) : content;
  const isPlain = tag === 'span' && as;
  const own = element(isPlain ? as : tag, {'data-field': key || undefined, ...attributes}, content);
  return isPlain || !as ? own : element(as, {}, own);
};

const HTML: Marks<string> = {
  em: (content) => element('em', {}, content.join('')),
  strong: (content) => element('strong', {}, content.join('')),
  code: (code) => element('code', {}, escape(code)),
  link: (content, href) => element('a', {href}, content.join('')),
};
const plain = (words: string): string => words.split('\n').map(escape).join('<br>');

const textPiece = (key: string, value: string, {isInline}: Context): Piece => {
  const tokens = value
    .split(/\n\s*\n/)
    .flatMap((paragraph): Token[] => [
      ...runsOf(paragraph).flatMap((run) =>
        run.text
          .split('\n')
          .flatMap((line, i): Token[] => [...(i ? [{...run, isBreak: true}] : []), {...run, text: line}]),
      ),
      'end',
    ]);
  const paragraphs = gather(tokens);
  const attributes = {'data-value': writeText(paragraphs) === value ? undefined : value};
  const shown = paragraphs.map((runs) => nest(runs, HTML, plain));
  if (isInline) return {key, tag: 'span', attributes, content: shown.join('<br><br>')};
  const isQuote = key === 'quote';
  const isOne = shown.length < 2 && !isQuote;
  return {
    key,
    tag: isQuote ? 'blockquote' : isOne ? 'p' : 'div',
    attributes,
    content: isOne ? shown.join('') : shown.map((it) => element('p', {}, it)).join('\n'),
    isBlock: true,
  };
};

/** A day in words, with the time where one was written. */
const dayText = (written: string, midnight: number, {format}: Locale): string => {
  const [, time, zone] = /T(\d\d:\d\d)[^Z+-]*(.*)$/.exec(written) ?? [];
  return [format.date(midnight), time, zone === 'Z' ? 'UTC' : zone].filter(Boolean).join(' ');
};

const linePiece = (key: string, value: string, {locale}: Context): Piece => {
  const day = readDay(value);
  if (day)
    return {
      key,
      tag: 'span',
      // WordPress before 7.1 takes time elements, but not what they say, from authors.
      attributes: {'data-value': value},
      content: element('time', {datetime: day.iso}, escape(dayText(value, day.midnight, locale))),
    };
  const shown = collapse(value).trim();
  return {key, tag: 'span', attributes: {'data-value': shown === value ? undefined : value}, content: escape(shown)};
};

const isSimple = (written: string): boolean => /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(written);
const isLiteral = (written: string): boolean =>
  /^(?:true|false|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?)$/i.test(written);

/** A number, true or false, or text that is none of these. */
const scalarPiece = (key: string, value: string | number | boolean, {words}: Locale): Piece => {
  if (typeof value === 'boolean')
    return {
      key,
      tag: 'span',
      attributes: {'data-value': String(value)},
      content: escape(value ? words.yes : words.no),
    };
  const written = Object.is(value, -0) ? '-0' : String(value);
  const shown = collapse(written).trim();
  const isSame = typeof value === 'number' ? isSimple(written) : shown === value && !isLiteral(shown);
  const exact = typeof value === 'number' ? written : JSON.stringify(value);
  return {key, tag: 'span', attributes: {'data-value': isSame ? undefined : exact}, content: escape(shown)};
};

/** The words for one word of a few. */
const wordsOf = (key: string, value: string, {words, own}: Locale): string => {
  const kinds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    availability: words.availability,
    obtained: own('review', review).obtained,
    kind: own('disclosure', disclosure).kinds,
  };
  return kinds[key]?.[value] ?? value;
};

/** A value as a marked element. */
export const valuePiece = (key: string, schema: Schema, value: unknown, context: Context): Piece => {
  const {locale, rel} = context;
  if ('options' in schema) {
    const shown = wordsOf(key, value as string, locale);
    return {
      key,
      tag: 'span',
      attributes: {'data-value': shown === value ? undefined : (value as string)},
      content: escape(shown),
    };
  }
  switch (kindOf(schema)) {
    case 'text':
      return textPiece(key, value as string, context);
    case 'url':
    case 'image':
      return {key, tag: 'a', attributes: {href: value as string, rel}, content: escape(value as string)};
    case 'flag': {
      const piece = scalarPiece(key, value as boolean, locale);
      return key === 'edited' && value ? {...piece, content: escape(locale.words.edited)} : piece;
    }
    case 'number':
    case 'count':
    case 'scalar':
    case 'amount':
      return scalarPiece(key, value as string | number | boolean, locale);
    default:
      return linePiece(key, value as string, context);
  }
};
