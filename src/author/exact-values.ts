/** Finds texts that say something else than the exact value beside them, of which readers without script see only the text. */
import {validLanguage} from '../model/language-tag.js';
import {readDay, type Day} from '../model/date.js';
import {field, type Entries, type Schema} from '../model/schema.js';
import type {Finding} from './finding.js';
import {figuresIn, isFigureOf} from './numbers.js';

const isObject = (it: unknown): it is Readonly<Record<string, unknown>> => typeof it === 'object' && it !== null;

const mapped = (entries: Entries): Entries =>
  Object.fromEntries(Object.entries(entries).map(([name, each]) => [name, asTexts(each)]));

/** Copies a schema whose values are all read as the text that stands there. */
const asTexts = (schema: Schema): Schema => {
  const {words, type, item, entries, variants, short} = schema;
  const copy = {
    ...schema,
    words: undefined,
    ...(words && {type: 'line'}),
    ...(type && {type: /^(?:text|url|image)$/.test(type) ? type : 'line'}),
    ...(item && {item: asTexts(item)}),
    ...(entries && {entries: mapped(entries)}),
    ...(variants && {variants: mapped(variants)}),
    ...(short && {short: asTexts(short)}),
  };
  return copy as unknown as Schema;
};

const SCALES = [5, 10, 100];
const isNear = (one: number, other: number): boolean => Math.abs(one / other - 1) < 0.006;

/** Checks if no number in a text about a rating or a count is the exact one, also on another scale. */
const isOther = (text: string, exact: number): boolean => {
  const figures = figuresIn(text);
  // “5 out of 5” is about the first number.
  const last = figures.at(-1)?.values[0] ?? 0;
  const isOfScale = figures.length > 1 && SCALES.includes(last);
  const own = isOfScale ? figures.slice(0, -1) : figures;
  const scale = /%/.test(text) ? 100 : isOfScale ? last : undefined;
  const isScaled = own.some(({values: [value = 0]}) =>
    SCALES.some((best) => scale && best !== scale && isNear(value / scale, exact / best)),
  );
  return own.length > 0 && !own.some((figure) => isFigureOf(figure, exact)) && !isScaled;
};

const CURRENCY = String.raw`(?:\p{Sc}|\b(?:EUR|USD|GBP|CHF|JPY|CAD|AUD|SEK|NOK|DKK|PLN)\b)`;
const BEFORE = new RegExp(`${CURRENCY}\\s*$`, 'u');
const AFTER = new RegExp(`^\\s*${CURRENCY}`, 'u');

const isOtherPrice = (text: string, exact: number): boolean => {
  const figures = figuresIn(text);
  const prices = figures.filter(
    ({index, length}) => BEFORE.test(text.slice(0, index)) || AFTER.test(text.slice(index + length)),
  );
  const sure = prices.length ? prices : figures.length === 1 ? figures : [];
  return sure.length > 0 && !sure.some((figure) => isFigureOf(figure, exact));
};

/** Other units have other numbers: grams for kilograms, minutes for hours. */
const isUnit = (ratio: number): boolean =>
  [10, 100, 1000, 1e6, 60, 3600, 24, 1440, 7].some((factor) => isNear(ratio, factor));

const isOtherFact = (text: string, exact: number): boolean => {
  const [figure, more] = figuresIn(text);
  if (!figure || more || isFigureOf(figure, exact)) return false;
  return !figure.values.some((value) => isUnit(value / exact) || isUnit(exact / value));
};

const partsOf = (day: Day, lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatPart[] =>
  new Intl.DateTimeFormat(lang, {timeZone: 'UTC', ...options}).formatToParts(day.midnight);

/** Returns the names of a month in a text of a language, long and short. */
const monthNames = (midnight: number, lang: string): string[] =>
  (['long', 'short'] as const).flatMap((month) =>
    [{month}, {month, day: 'numeric' as const}].map(
      (options) =>
        new Intl.DateTimeFormat(lang, {timeZone: 'UTC', ...options})
          .formatToParts(midnight)
          .find(({type}) => type === 'month')?.value ?? '',
    ),
  );

const sorted = (numbers: readonly number[]): string => numbers.toSorted((a, b) => a - b).join();

const isOtherDay = (written: string, day: Day, lang: string): boolean => {
  // A time with a zone may be the day before or after.
  const midnights = /T.*(?:Z|[+-]\d)/.test(day.iso)
    ? [-1, 0, 1].map((n) => day.midnight + n * 86_400_000)
    : [day.midnight];
  const text = written.replaceAll(/\d{1,2}:\d\d(?::\d\d)?/g, '');
  const numbers = figuresIn(text.replaceAll(/[./-]/g, ' / ')).flatMap(({values}) => values);
  const years = numbers.filter((n) => n >= 1300 && n < 2700);
  const small = numbers.filter((n) => n >= 1 && n <= 31);
  return !midnights.some((midnight) => {
    const date = new Date(midnight);
    const local = partsOf({...day, midnight}, lang, {year: 'numeric', month: 'numeric', day: 'numeric'}).flatMap(
      ({value}) => figuresIn(value).flatMap(({values}) => values),
    );
    const [year, month, date1] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    const named = Array.from({length: 12}, (_, i) => monthNames(Date.UTC(2026, i, 15), lang)).map((names) =>
      names.some(
        (name) =>
          /\p{L}{3}/u.test(name) && new RegExp(`(?<!\\p{L})${name.replace('.', '\\.?')}(?!\\p{L})`, 'u').test(text),
      ),
    );
    const isYear = !years.length || years.some((n) => n === year || local.includes(n));
    const isMonth = !named.includes(true) || named[month - 1]!;
    const isNumeric = !named.includes(true) && years.length === 1 && small.length === 2;
    const isDay =
      !day.iso[7] || isNumeric
        ? sorted(small) === sorted([month, date1]) || local.filter((n) => small.includes(n)).length > 1
        : !small.length ||
          !(years.length || named.includes(true)) ||
          small.some((n) => n === date1 || n === month || local.includes(n));
    return isYear && isMonth && isDay;
  });
};

const plain = (word: string): string => word.toLowerCase().replaceAll(/[\s_-]+/g, '-');

/** Checks a text against an exact value; only what is sure is told. */
const contradicts = (text: string, exact: unknown, {type, words}: Schema, lang: string): boolean => {
  if (words) return words.includes(plain(text)) && words.includes(String(exact)) && plain(text) !== exact;
  if (type === 'amount') return Number.isFinite(Number(exact)) && isOtherPrice(text, Number(exact));
  if (typeof exact === 'number') {
    return type === 'scalar' ? isOtherFact(text, exact) : isOther(text, exact);
  }
  const day = type === 'line' && typeof exact === 'string' && exact !== text ? readDay(exact) : undefined;
  return !!day && isOtherDay(text, day, lang);
};

const write = (exact: unknown, lang: string): string => {
  if (typeof exact === 'number') return new Intl.NumberFormat(lang, {maximumFractionDigits: 20}).format(exact);
  const day = readDay(String(exact));
  return day?.iso[7]
    ? new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeZone: 'UTC'}).format(day.midnight)
    : String(exact);
};

const compare = (exact: unknown, shown: unknown, schema: Schema, lang: string, path = ''): Finding[] => {
  const {item, entries, variants, short, key = ''} = schema;
  if (item) {
    if (!Array.isArray(exact) || !Array.isArray(shown) || exact.length !== shown.length) return [];
    return exact.flatMap((each, i) => compare(each, shown[i], item, lang, `${path}[${i}]`));
  }
  if (variants) {
    const of = isObject(exact) ? variants[String(exact[key])] : undefined;
    return of ? compare(exact, shown, of, lang, path) : [];
  }
  if (short && !isObject(exact) && !isObject(shown)) return compare(exact, shown, short, lang, path);
  if (entries) {
    const [one, other] = [exact, shown].map((it) => (isObject(it) ? it : key ? {[key]: it} : {}));
    return Object.keys(entries).flatMap((name) =>
      compare(one![name], other![name], entries[name]!, lang, field(path, name)),
    );
  }
  if (typeof shown !== 'string' || exact === undefined || !contradicts(shown, exact, schema, lang)) return [];
  const value = write(exact, lang);
  return [
    {
      severity: 'warning',
      rule: 'exact-value',
      path,
      message: `The text says “${shown.slice(0, 60)}”, but its exact value is ${value}. Readers without script see only the text.`,
      fix: `Write ${value} in the text, or the value of the text in data-value or datetime.`,
    },
  ];
};

const EXACT = ['data-value', 'datetime', 'value'];

/**
 * Finds the marked texts of a widget that contradict their exact values.
 *
 * @param copy a copy of the widget's element, which is changed
 * @param data the data that was read from the element
 * @param read reads data from the copy
 */
export const findContradictions = (
  copy: Element,
  data: unknown,
  schema: Schema,
  lang: string,
  read: (root: Element, schema: Schema) => unknown,
): Finding[] => {
  for (const name of EXACT)
    for (const element of [copy, ...copy.querySelectorAll(`[${name}]`)]) element.removeAttribute(name);
  return compare(data, read(copy, asTexts(schema)), schema, validLanguage(lang) ?? 'en');
};
