import type {Problem} from '../input/problem.js';
import {partsOf} from '../model/schema-parts.js';
import type {Schema} from '../model/schema.js';
import {nearest} from './nearest.js';
import {SHAPES} from './shapes.js';

/** The words of every choice in a schema. */
const choicesIn = (schema: Schema, seen = new Set<Schema>()): string[] => {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const {entries = {}, item, options = []} = partsOf(schema);
  if (typeof options[0] === 'string') return [options.join(', ')];
  return [...Object.values(entries), ...(item ? [item] : []), ...(options as readonly Schema[])].flatMap((part) =>
    choicesIn(part, seen),
  );
};
const CHOICES = new Set([...SHAPES.values()].flatMap((shape) => choicesIn(shape)));

const quoted = (found: string): string | undefined => /^“([^]*)”$/.exec(found)?.[1];

/** What to write instead; nothing where what is expected says it. */
export const fixFor = ({path, expected, found}: Problem): string | undefined => {
  const key = path.split('.').at(-1)!;
  const text = quoted(found);
  const [, list] = /^one of (.*)$/.exec(expected) ?? [];
  if (found === 'nothing') return /^[\w-]+$/.test(key) && key !== 'blocks' ? `Add "${key}".` : undefined;
  if (list) {
    const isField = !CHOICES.has(list) && key !== 'block';
    const near = nearest(isField ? key : (text ?? ''), list.split(', '));
    if (near) return isField ? `Write "${near}" instead of "${key}".` : `Write "${near}".`;
    return isField ? `Take "${key}" out.` : undefined;
  }
  if (/^a (?:whole )?number/.test(expected) && text?.trim() && Number.isFinite(Number(text)))
    return `Write ${Number(text)}, without quotes.`;
  if (expected === 'text' && /^-?[\d.]+$|^true$|^false$/.test(found)) return `Write "${found}", in quotes.`;
  if (expected === 'true or false' && (text === 'true' || text === 'false')) return `Write ${text}, without quotes.`;
  if (expected.startsWith('a list') && text !== undefined) return 'Put it in square brackets: a list, even of one.';
  if (/address$/.test(expected) && text !== undefined)
    return 'Write one that begins with https:// or is relative to the page.';
  return undefined;
};
