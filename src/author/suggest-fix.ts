import {nearest} from './nearest.js';
import type {Problem} from '../input/problem.js';
import * as EXPECTED from '../model/expected.js';
import {meant} from './synonyms.js';

const quoted = (found: string): string | undefined => /^“([^]*)”$/.exec(found)?.[1];
const keyOf = (path: string): string => path.split('.').at(-1)!;
const isName = (key: string): boolean => /^[\w-]+$/.test(key);

/** Finds the only name that ends in a word: `datePublished` for `published`. */
const findByEnding = (word: string, names: readonly string[]): string | undefined => {
  const found = names.filter((name) => name.toLowerCase().endsWith(word.toLowerCase()));
  return word.length > 3 && found.length === 1 ? found[0] : undefined;
};

const choicesOf = ({expected}: Problem): string | undefined => /^one of (.*)$/.exec(expected)?.[1];

/** Finds the field that was probably meant by an unknown one; undefined if the problem is another one. */
export const unknownFieldIn = (problem: Problem): {readonly name?: string | undefined} | undefined => {
  const {path, message} = problem;
  const list = choicesOf(problem);
  const key = keyOf(path);
  // The problem of a choice has no message of its own.
  if (!list || !message) return undefined;
  const names = list.split(', ');
  return {name: findByEnding(key, names) ?? nearest(key, names) ?? meant(key, names)};
};

const number = (text: string): number => Number(text.trim().replace(',', '.'));

/** Reads a rating as people write it: `4.5/5`, `9 out of 10`, `90 %`, `★★★★☆`. */
const readRating = (text: string): {readonly value: number; readonly best?: number} | undefined => {
  const stars = /^\s*(★+)[½☆]*\s*$/.exec(text)?.[1];
  if (stars) return {value: stars.length};
  const [, value, scale, best, percent] =
    /^\D{0,20}?(\d+(?:[.,]\d+)?)\s*(?:(\/|out of|of|von|aus|sur)\s*(\d+)|(%|percent|prozent))?\D*$/i.exec(text) ?? [];
  if (value === undefined) return undefined;
  if (scale) return {value: number(value), best: Number(best)};
  return percent ? {value: number(value), best: 100} : {value: number(value)};
};

const writeRating = (text: string): string | undefined => {
  const {value = 0, best = [5, 10, 100].find((each) => value <= each)} = readRating(text) ?? {};
  if (!value || !best || value > best) return undefined;
  return best === 5 && value >= 1 ? `Write ${value}, without quotes.` : `Write {"value": ${value}, "best": ${best}}.`;
};

const fixRating = (key: string, found: string): string => {
  const value = Number(found);
  if (value === 0) return `Remove "${key}" if nobody has rated it, or write {"value": 0, "worst": 0, "best": 5}.`;
  const best = [10, 100].find((each) => value > 0 && value <= each);
  if (best !== undefined) return `Write a number from 1 to 5, or {"value": ${found}, "best": ${best}}.`;
  return 'Write a number from 1 to 5, or {"value": 8.5, "best": 10} with the ends of your scale.';
};

const fixChoice = (problem: Problem, list: string): string => {
  const {path, found} = problem;
  const key = keyOf(path);
  const unknown = unknownFieldIn(problem);
  if (unknown) return unknown.name ? `Write "${unknown.name}" instead of "${key}".` : `Remove "${key}".`;
  const names = list.split(', ');
  const text = quoted(found) ?? '';
  const near = nearest(text, names) ?? meant(text, names);
  if (near) return `Write "${near}".`;
  return key === 'block' ? `Write one of ${list}, or remove this part.` : `Write one of ${list}, or remove "${key}".`;
};

const CURRENCIES: Readonly<Record<string, string>> = {'€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY', Fr: 'CHF'};
const fixCurrency = (text: string): string => {
  const code = CURRENCIES[text.trim()] ?? text.trim().toUpperCase();
  return `Write ${/^[A-Z]{3}$/.test(code) ? `"${code}"` : 'the code of the currency in capitals, such as "EUR"'}.`;
};

/** Fixes that depend on nothing but what was expected. */
const FIXES: Readonly<Record<string, string>> = {
  [EXPECTED.price]:
    'Add "priceCurrency", and "priceAsOf" with the date on which you saw the price, or remove the price. A price is not shown after its "priceValidUntil".',
  [EXPECTED.amazonPrice]:
    'Remove the price. Amazon allows only prices from its Creators API, with "priceSource": "creators-api", for 24 hours.',
  [EXPECTED.listPrice]:
    'Write "price" and "listPrice" as numbers in the same currency, "priceCurrency", and "listPriceKind": "regular" or "lowest-30-days"; or remove "listPrice".',
  [EXPECTED.coupon]: 'Check the date in "validUntil", or remove the coupon.',
  [EXPECTED.note]: 'Check that the note is still true and add "noteAsOf" with the date, or remove the note.',
  [EXPECTED.disclosure]:
    'Add {"block": "disclosure-note", "kind": "affiliate"} there, or "amazon" for links to Amazon.',
  [EXPECTED.picks]: 'Add "items" to the top-picks, or a review-card to the article.',
  [EXPECTED.selection]: 'Write the number of all testimonials in "total", and of those on the page in "shown".',
  [EXPECTED.list]: 'Write a list in square brackets, even for one item.',
  [EXPECTED.url]: 'Write an address that begins with https:// or is relative to the page.',
  [EXPECTED.image]: 'Write an address that begins with https:// or is relative to the page.',
  [EXPECTED.number]: 'Write a number, with a point and without quotes.',
  [EXPECTED.count]: 'Write a whole number from 1, without quotes.',
  [EXPECTED.flag]: 'Write true or false, without quotes.',
  [EXPECTED.object]: 'Write an object in braces, such as {"name": "Northfold Drift"}.',
  [EXPECTED.amount]: 'Write a number such as 94, or a text such as "94 €".',
};

/** Suggests a fix for a problem in data. */
export const suggestFix = (problem: Problem): string => {
  const {path, expected, found} = problem;
  const key = keyOf(path);
  const text = quoted(found);
  const list = choicesOf(problem);
  const field = isName(key) ? `"${key}"` : 'it';
  if (expected === EXPECTED.rating) return fixRating(key, found);
  if (FIXES[expected] && found === 'nothing' && !isName(key)) return FIXES[expected];
  if (
    [
      EXPECTED.price,
      EXPECTED.amazonPrice,
      EXPECTED.listPrice,
      EXPECTED.coupon,
      EXPECTED.note,
      EXPECTED.disclosure,
      EXPECTED.picks,
    ].includes(expected)
  )
    return FIXES[expected]!;
  if (found === 'nothing') return isName(key) ? `Add "${key}".` : `Add ${expected}.`;
  if (list) return fixChoice(problem, list);
  if (expected === EXPECTED.list && found === 'an object')
    return 'Write a list in square brackets around the object: [{…}].';
  if (expected === EXPECTED.items) return text === undefined ? `Add an item to ${field}.` : FIXES[EXPECTED.list]!;
  if (expected === EXPECTED.currency) return fixCurrency(text ?? '');
  if (expected === EXPECTED.number && text) return writeRating(text) ?? FIXES[expected]!;
  if (expected === EXPECTED.count && text && /^\s*[1-9]\d*\s*$/.test(text))
    return `Write ${Number(text)}, without quotes.`;
  if (expected === EXPECTED.flag && /^(?:true|false)$/i.test(text ?? ''))
    return `Write ${text!.toLowerCase()}, without quotes.`;
  if (expected === EXPECTED.text && /^-?[\d.]+$|^true$|^false$/.test(found)) return `Write "${found}", in quotes.`;
  if (expected === EXPECTED.text && found === 'an object')
    return 'Write one text, in quotes, such as the name in the object.';
  if (expected === EXPECTED.text) return found === 'a list' ? 'Write one text, in quotes.' : 'Write a text, in quotes.';
  if (/^(?:https?|mailto|tel):/.test(expected)) return `Write "${expected}".`;
  const [, tag] = /^<\/(.+?)>/.exec(expected) ?? [];
  if (tag)
    return `Write <${tag} …></${tag}>. If what follows is the widget’s fallback, put it into one element with data-candor-fallback.`;
  if (/^(?:at most )?\d+ values/.test(expected))
    return 'Give each row as many values as there are items, null for what is not known.';
  return FIXES[expected] ?? `Write ${expected}.`;
};
