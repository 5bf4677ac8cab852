import type {Problem} from '../input/problem.js';
import {nearest} from '../input/nearest.js';
import * as EXPECTED from '../model/expected.js';
import type {Schema} from '../model/schema.js';
import {SHAPES} from '../model/shapes.js';

/** Lists the choices in a schema, each as `a, b, c`. */
const choicesIn = (schema: Schema, seen = new Set<Schema>()): string[] => {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const {words, item, entries = {}, variants = {}} = schema;
  if (words) return [words.join(', ')];
  const parts = [...(item ? [item] : []), ...Object.values(entries), ...Object.values(variants)];
  return parts.flatMap((part) => choicesIn(part, seen));
};
const CHOICES = new Set(Object.values(SHAPES).flatMap((shape) => choicesIn(shape)));

const NUMBERS = new Set<string>([EXPECTED.number, EXPECTED.count]);
const LISTS = new Set<string>([EXPECTED.list, EXPECTED.items]);
const ADDRESSES = new Set<string>([EXPECTED.url, EXPECTED.image]);

const quoted = (found: string): string | undefined => /^“([^]*)”$/.exec(found)?.[1];

/** Finds the only name that ends in a word: `datePublished` for `published`. */
const findByEnding = (word: string, names: readonly string[]): string | undefined => {
  const found = names.filter((name) => name.toLowerCase().endsWith(word.toLowerCase()));
  return word.length > 3 && found.length === 1 ? found[0] : undefined;
};

/** Suggests a fix for a problem in data; undefined if the problem itself makes it clear. */
export const suggestFix = ({path, expected, found}: Problem): string | undefined => {
  const key = path.split('.').at(-1)!;
  const text = quoted(found);
  const [, list] = /^one of (.*)$/.exec(expected) ?? [];
  if (expected === EXPECTED.rating) {
    const best = [10, 100].find((each) => Number(found) > 0 && Number(found) <= each);
    return best === undefined ? undefined : `Write a number from 1 to 5, or {"value": ${found}, "best": ${best}}.`;
  }
  if (expected === EXPECTED.price)
    return 'Add "priceCurrency", and "priceAsOf" with the date on which you saw the price, or remove the price.';
  if (expected === EXPECTED.note)
    return 'Check that the note is still true and add "noteAsOf" with the date, or remove the note.';
  if (expected === EXPECTED.disclosure)
    return 'Add {"block": "disclosure-note", "kind": "affiliate"} there, or "amazon" for links to Amazon.';
  if (found === 'nothing') return /^[\w-]+$/.test(key) ? `Add "${key}".` : undefined;
  if (list) {
    const isField = !CHOICES.has(list) && key !== 'block';
    const names = list.split(', ');
    const near = (isField && findByEnding(key, names)) || nearest(isField ? key : (text ?? ''), names);
    if (near) return isField ? `Write "${near}" instead of "${key}".` : `Write "${near}".`;
    return isField ? `Remove "${key}".` : undefined;
  }
  if (NUMBERS.has(expected) && text?.trim() && Number.isFinite(Number(text)))
    return `Write ${Number(text)}, without quotes.`;
  if (expected === EXPECTED.text && /^-?[\d.]+$|^true$|^false$/.test(found)) return `Write "${found}", in quotes.`;
  if (expected === EXPECTED.flag && (text === 'true' || text === 'false')) return `Write ${text}, without quotes.`;
  if (LISTS.has(expected) && text !== undefined) return 'Write a list in square brackets, even for one item.';
  if (ADDRESSES.has(expected) && text !== undefined)
    return 'Write an address that begins with https:// or is relative to the page.';
  return undefined;
};
