import type {Problem} from '../input/problem.js';
import {EXPECTED} from '../model/expected.js';
import {partsOf} from '../model/schema-parts.js';
import type {Schema} from '../model/schema.js';
import {nearest} from './nearest.js';
import {SHAPES} from './shapes.js';

const isWord = (it: unknown): it is string => typeof it === 'string';

/** The words of every choice in a schema. */
const choicesIn = (schema: Schema, seen = new Set<Schema>()): string[] => {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const {entries = {}, item, options = []} = partsOf(schema);
  const words = options.filter(isWord);
  if (words.length) return [words.join(', ')];
  const parts = [
    ...Object.values(entries),
    ...(item ? [item] : []),
    ...options.filter((it): it is Schema => !isWord(it)),
  ];
  return parts.flatMap((part) => choicesIn(part, seen));
};
const CHOICES = new Set([...SHAPES.values()].flatMap((shape) => choicesIn(shape)));

const NUMBERS = new Set<string>([EXPECTED.number, EXPECTED.count]);
const LISTS = new Set<string>([EXPECTED.list, EXPECTED.items]);
const ADDRESSES = new Set<string>([EXPECTED.url, EXPECTED.image]);

const quoted = (found: string): string | undefined => /^“([^]*)”$/.exec(found)?.[1];

/** The one name that ends in a word: `datePublished` for `published`. */
const endingIn = (word: string, names: readonly string[]): string | undefined => {
  const found = names.filter((name) => name.toLowerCase().endsWith(word.toLowerCase()));
  return word.length > 3 && found.length === 1 ? found[0] : undefined;
};

/** What to write instead; nothing where what is expected says it. */
export const fixFor = ({path, expected, found}: Problem): string | undefined => {
  const key = path.split('.').at(-1)!;
  const text = quoted(found);
  const [, list] = /^one of (.*)$/.exec(expected) ?? [];
  if (expected === EXPECTED.rating) {
    const best = [10, 100].find((each) => Number(found) > 0 && Number(found) <= each);
    return best === undefined ? undefined : `Write a number from 1 to 5, or {"value": ${found}, "best": ${best}}.`;
  }
  if (expected === EXPECTED.price)
    return 'Add "priceCurrency" and "priceAsOf", the day on which you saw the price, or take the price out.';
  if (expected === EXPECTED.note)
    return 'Look whether it still holds, and write the day into "noteAsOf", or take the note out.';
  if (expected === EXPECTED.disclosure)
    return 'Add {"block": "disclosure-note", "kind": "affiliate"} there; "amazon" where links lead to Amazon.';
  if (found === 'nothing') return /^[\w-]+$/.test(key) ? `Add "${key}".` : undefined;
  if (list) {
    const isField = !CHOICES.has(list) && key !== 'block';
    const names = list.split(', ');
    const near = (isField && endingIn(key, names)) || nearest(isField ? key : (text ?? ''), names);
    if (near) return isField ? `Write "${near}" instead of "${key}".` : `Write "${near}".`;
    return isField ? `Take "${key}" out.` : undefined;
  }
  if (NUMBERS.has(expected) && text?.trim() && Number.isFinite(Number(text)))
    return `Write ${Number(text)}, without quotes.`;
  if (expected === EXPECTED.text && /^-?[\d.]+$|^true$|^false$/.test(found)) return `Write "${found}", in quotes.`;
  if (expected === EXPECTED.flag && (text === 'true' || text === 'false')) return `Write ${text}, without quotes.`;
  if (LISTS.has(expected) && text !== undefined) return 'Put it in square brackets: a list, even of one.';
  if (ADDRESSES.has(expected) && text !== undefined)
    return 'Write one that begins with https:// or is relative to the page.';
  return undefined;
};
