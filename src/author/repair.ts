import {jsonrepair} from 'jsonrepair';
import {plainJson} from '../input/encode.js';
import type {Repaired} from '../input/read-data.js';

interface Step {
  readonly what: string;
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
/** Decodes an entity by hand: policies with Trusted Types let nobody parse markup. */
const decode = (entity: string): string => {
  const name = entity.slice(1, -1).toLowerCase();
  return NAMED[name] ?? String.fromCodePoint(Number(name.replace('#', name.startsWith('#x') ? '0' : '')));
};

const STEPS: readonly Step[] = [
  // Editors put paragraphs and line breaks where they see lines.
  {what: 'tags of an editor', change: (text) => text.replaceAll(/<\/?(?:p|br|div)\b[^<>]*>/gi, ' ')},
  {what: 'entities', change: (text) => text.replaceAll(ENTITY, decode)},
  {what: 'quotes, commas or brackets', change: jsonrepair},
];

/** A quote within an attribute ended it: what stood behind it has become these attributes. */
export const straysOf = (host: Element): string[] => host.getAttributeNames().filter((name) => /["'{}<]/.test(name));

/** Whether no brace is left open, nor a quote that opens a text. */
const isClosed = (text: string): boolean => {
  const signs = text.replaceAll(/"(?:[^"\\]|\\.)*"/g, '_');
  const count = (sign: string): number => signs.split(sign).length;
  return count('{') <= count('}') && !/(?:^|[{[:,])\s*"/.test(signs);
};

/**
 * A text that lacks its end was cut off: nobody knows what stood there. It may end like a whole one, behind a part of it or
 * within a text. Curly quotes may be those of an editor, or stand in a text: either way it must be whole.
 */
const isWhole = (text: string): boolean =>
  /^\s*(?:\{[^]*\}|\[[^]*\])[\s,;]*$/.test(text) && [text, text.replaceAll(/[“”]/g, '"')].every(isClosed);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/**
 * Repairs JSON that is whole but damaged: by entities, by tags that an editor put in, by curly quotes, by commas too many or
 * too few. Each step is taken only when those before it were not enough.
 *
 * @param host the element that the text is from, whose attributes tell when it was cut off
 * @returns nothing for a text that was cut off, or that cannot be repaired
 */
export const repairJson = (damaged: string, host?: Element): Repaired | undefined => {
  if (host && straysOf(host).length) return undefined;
  const changes: string[] = [];
  let text = damaged;
  for (const {what, change} of STEPS) {
    try {
      if (change === jsonrepair && !isWhole(text)) return undefined;
      const changed = change(text);
      if (changed !== text) changes.push(what);
      text = changed;
      const value = parse(text);
      if (value !== undefined) return {value, changes, text: plainJson(value)};
    } catch {
      // Beyond repair, or deeper than can be written down.
      return undefined;
    }
  }
  return undefined;
};
