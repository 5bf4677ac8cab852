import type {PageElement} from '../page/dom.js';

/** A part of a text that is replaced. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Puts a text into a page: in place of the first of some elements, whose others are removed, or else at a place. */
export const putOnce = (text: string, old: readonly PageElement[], placeOf: () => number): Edit[] => {
  const places = old.flatMap(({place}) => place ?? []);
  if (places.length)
    return places.map(({startOffset: start, endOffset: end}, i) => ({start, end, text: i ? '' : text}));
  const at = placeOf();
  return [{start: at, end: at, text}];
};

/** Replaces parts of a text that do not overlap. Of equal edits, only one is made. */
export const splice = (text: string, edits: readonly Edit[]): string => {
  let result = '';
  let done = 0;
  let last: Edit | undefined;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (last && edit.start === last.start && edit.end === last.end && edit.text === last.text) continue;
    last = edit;
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
};
