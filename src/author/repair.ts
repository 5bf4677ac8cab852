import {jsonrepair} from 'jsonrepair';
import {plainJson} from '../input/encode.js';
import type {Repaired} from '../input/read-data.js';

interface Step {
  /** Description of what was repaired, for the message to the author. */
  readonly name: string;
  readonly change: (text: string) => string;
}

const ENTITY = /&(?:#\d+|#x[\da-f]+|quot|apos|amp|lt|gt|nbsp|[lr][sd]quo);/gi;
const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00A0',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ldquo: '\u201C',
  rdquo: '\u201D',
};
/** Decodes an entity without parsing markup, which Trusted Types may forbid. */
const decode = (entity: string): string => {
  const name = entity.slice(1, -1).toLowerCase();
  return NAMED[name] ?? String.fromCodePoint(Number(name.replace('#', name.startsWith('#x') ? '0' : '')));
};

const STEPS: readonly Step[] = [
  // Editors turn line breaks into paragraphs and <br>.
  {name: 'tags of an editor', change: (text) => text.replaceAll(/<\/?(?:p|br|div)\b[^<>]*>/gi, ' ')},
  {name: 'entities', change: (text) => text.replaceAll(ENTITY, decode)},
  {name: 'quotes, commas or brackets', change: jsonrepair},
];

/** Returns the attributes that were made from the rest of a value, after a quotation mark in the value ended it. */
export const strayAttributesOf = (host: Element): string[] =>
  host.getAttributeNames().filter((name) => /["'{}<]/.test(name));

/** Checks that every brace and every string is closed. */
const isBalanced = (text: string): boolean => {
  const punctuation = text.replaceAll(/"(?:[^"\\]|\\.)*"/g, '_');
  const count = (brace: string): number => punctuation.split(brace).length;
  return count('{') <= count('}') && !/(?:^|[{[:,])\s*"/.test(punctuation);
};

/**
 * Checks that JSON was not cut off, since the missing end cannot be guessed. The text must be balanced whether its curly
 * quotes were made by an editor or belong to a string.
 */
const isWhole = (text: string): boolean =>
  /^\s*(?:\{[^]*\}|\[[^]*\])[\s,;]*$/.test(text) && [text, text.replaceAll(/[“”]/g, '"')].every(isBalanced);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/**
 * Repairs JSON that was damaged by entities, tags that an editor added, curly quotes, or missing or extra commas. A step runs
 * only if the ones before it were not enough.
 *
 * @param host the element that holds the text, whose attributes show if the text was cut off
 * @returns the repaired data, or undefined if the text was cut off or cannot be repaired
 */
export const repairJson = (damaged: string, host?: Element): Repaired | undefined => {
  if (host && strayAttributesOf(host).length) return undefined;
  const changes: string[] = [];
  let text = damaged;
  for (const {name, change} of STEPS) {
    try {
      if (change === jsonrepair && !isWhole(text)) return undefined;
      const changed = change(text);
      if (changed !== text) changes.push(name);
      text = changed;
      const value = parse(text);
      if (value !== undefined) return {value, changes, text: plainJson(value)};
    } catch {
      // Cannot be repaired, or is nested too deeply to be written as JSON.
      return undefined;
    }
  }
  return undefined;
};
