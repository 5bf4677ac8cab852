/** Where things stand in a file. */
import {parseHtml} from './html.js';

/** A place in a file: line and column from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The place of the last of ascending numbers that is not above another one; -1 where all are. */
export const lastUpTo = (numbers: readonly number[], most: number): number => {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** Tells the position of an offset in a text. */
export const positionsIn = (text: string): ((offset: number) => Position) => {
  const starts = [0];
  for (const {index, 0: end} of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return (offset) => {
    const line = lastUpTo(starts, offset);
    return {line: line + 1, column: offset - starts[line]! + 1};
  };
};

/** A text out of a file, and the offset in the file of each place in it. */
export interface Extract {
  readonly text: string;
  at(offset: number): number;
}

/** A text of which no more is known than where it begins. */
export const extractAt = (text: string, start: number): Extract => ({text, at: () => start});

const decoded = new Map<string, string>();
const decode = (entity: string): string => {
  // At the start of a page white space is none.
  if (!decoded.has(entity)) decoded.set(entity, parseHtml(`_${entity}`).textContent.slice(1));
  return decoded.get(entity)!;
};

const extractWith = (text: string, raw: string, start: number, say: (part: string) => string): Extract | undefined => {
  const offsets: number[] = [];
  let read = '';
  for (const {index, 0: part} of raw.matchAll(/\r\n?|&#?\w+;|[^]/g)) {
    const said = part.startsWith('\r') ? '\n' : part.length > 1 ? say(part) : part;
    for (let i = 0; i < said.length; i++) offsets.push(start + index + (said === part ? i : 0));
    read += said;
  }
  return read === text ? {text, at: (offset) => offsets[offset] ?? start + raw.length} : undefined;
};

/**
 * A text that the parser of HTML read from a part of a file, with entities or, as in a script, without.
 *
 * @param raw what stands in the file
 * @param start where that begins
 */
export const extractFrom = (text: string, raw: string, start: number): Extract =>
  extractWith(text, raw, start, decode) ?? extractWith(text, raw, start, (entity) => entity) ?? extractAt(text, start);

/** A text with blanks for what stands before it for the generator of the blog. */
export const withoutFrontMatter = (text: string): string =>
  text.replace(/^\uFEFF?(---|\+\+\+)[ \t]*\r?\n(?:[^]*?\n)?\1[ \t]*(?=[\r\n]|$)/, (matter) =>
    matter.replaceAll(/[^\r\n]/g, ' '),
  );
