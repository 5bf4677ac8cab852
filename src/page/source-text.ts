/** Maps parsed text back to its place in a file. */
import {parseHtml} from './parse-html.js';

/** A line and a column, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Returns the index of the last number ≤ `max` in a sorted list, or -1. */
export const lastIndexUpTo = (numbers: readonly number[], max: number): number => {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= max) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** Returns a function that converts offsets in a text to positions. */
export const positionsIn = (text: string): ((offset: number) => Position) => {
  const starts = [0];
  for (const {index, 0: end} of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return (offset) => {
    const line = lastIndexUpTo(starts, offset);
    return {line: line + 1, column: offset - starts[line]! + 1};
  };
};

/** Text from a file, with the offset of each character in that file. */
export interface Extract {
  readonly text: string;
  at(offset: number): number;
}

/** Creates an extract of which only the start is known. */
export const extractAt = (text: string, start: number): Extract => ({text, at: () => start});

const decoded = new Map<string, string>();
const decode = (entity: string): string => {
  // The parser drops white space at the start of a page.
  if (!decoded.has(entity)) decoded.set(entity, parseHtml(`_${entity}`).textContent.slice(1));
  return decoded.get(entity)!;
};

const extractWith = (
  text: string,
  raw: string,
  start: number,
  decodeEntity: (entity: string) => string,
): Extract | undefined => {
  const offsets: number[] = [];
  let decodedText = '';
  for (const {index, 0: part} of raw.matchAll(/\r\n?|&#?\w+;|[^]/g)) {
    const characters = part.startsWith('\r') ? '\n' : part.length > 1 ? decodeEntity(part) : part;
    for (let i = 0; i < characters.length; i++) offsets.push(start + index + (characters === part ? i : 0));
    decodedText += characters;
  }
  return decodedText === text ? {text, at: (offset) => offsets[offset] ?? start + raw.length} : undefined;
};

/**
 * Creates an extract from text as the HTML parser returned it, with entities decoded or, as in a script, left alone.
 *
 * @param raw the same text as it is in the file
 * @param start the offset of `raw` in the file
 */
export const extractFrom = (text: string, raw: string, start: number): Extract =>
  extractWith(text, raw, start, decode) ?? extractWith(text, raw, start, (entity) => entity) ?? extractAt(text, start);

/** Replaces front matter with spaces, so that offsets stay the same. */
export const withoutFrontMatter = (text: string): string =>
  text.replace(/^\uFEFF?(---|\+\+\+)[ \t]*\r?\n(?:[^]*?\n)?\1[ \t]*(?=[\r\n]|$)/, (matter) =>
    matter.replaceAll(/[^\r\n]/g, ' '),
  );
