// Lists against trackers block files that are called after fingerprints.
/** A short mark of a model: equal data gives equal marks (a polynomial hash of 32 bits, in base 36, without a sign). */
export const fingerprint = (model: unknown): string => {
  let hash = 7;
  for (const char of JSON.stringify(model)) hash = (hash * 31 + char.codePointAt(0)!) | 0;
  return (hash >>> 0).toString(36);
};
