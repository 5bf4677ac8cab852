/** Something in an author's data that could not be used. */
export interface Problem {
  /** Where it is, such as `testimonials[2].quote`; empty for the data as a whole. */
  readonly path: string;
  /** What belongs there, in words. */
  readonly expected: string;
  /** What stands there instead, in words. */
  readonly found: string;
  /** The path of what was left out because of it, where that is more than the value itself. */
  readonly lost?: string;
}

/** A value in a few words, for a message. */
export const describe = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length ? `a list of ${value.length}` : 'an empty list';
  if (typeof value === 'object') return 'an object';
  if (typeof value !== 'string') return `the ${typeof value} ${String(value)}`;
  return value.trim() ? `the text “${value.length > 60 ? `${value.slice(0, 60)}…` : value}”` : 'empty text';
};

/** A problem as one sentence for an author. */
export const explain = ({path, expected, found, lost}: Problem): string =>
  `${path || 'data'}: expected ${expected}, found ${found}${lost === undefined || lost === path ? '' : ` (left out: ${lost || 'everything'})`}`;
