/** A part of a text that is replaced. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

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
