/** Something in an author's data that could not be used. */
export interface Problem {
  /** Where it is, such as `testimonials[2].quote`; empty for the data as a whole. */
  readonly path: string;
  /** What belongs there, in words. */
  readonly expected: string;
  /** What stands there instead, in words. */
  readonly found: string;
}

/** A value in a few words, for a message. */
export const describe = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value) return 'an object';
  const simple = value as string | symbol;
  const text = String(simple).slice(0, 60);
  return typeof simple === 'string' ? `“${text}”` : text;
};

/** A problem as one sentence for an author. */
export const explain = ({path, expected, found}: Problem): string =>
  `${path || 'data'}: expected ${expected}, found ${found}`;
