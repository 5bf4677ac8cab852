/** Something in an author's data that cannot be used. */
export interface Problem {
  /** Path of the value, such as `testimonials[2].quote`; empty for the data as a whole. */
  readonly path: string;
  /** Description of what belongs there. */
  readonly expected: string;
  /** Description of what is there instead. */
  readonly found: string;
  /** Sentence for the author, where it is more helpful than `expected` and `found`. */
  readonly message?: string;
}

/** Describes a value in a few words. */
export const describe = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value) return 'an object';
  const simple = value as string | symbol;
  const text = String(simple).slice(0, 60);
  return typeof simple === 'string' ? `“${text}”` : text;
};

/** Explains a problem to an author in one or two sentences. */
export const explain = ({path, expected, found, message}: Problem): string =>
  message ?? `${path || 'data'}: expected ${expected}, found ${found}`;
