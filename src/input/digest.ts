// Ad blockers block files with “fingerprint” in their names.
/** Returns a short hash of a model, which is equal for equal data (a 32-bit polynomial hash in base 36). */
export const fingerprint = (model: unknown): string => {
  let hash = 7;
  for (const char of JSON.stringify(model)) hash = (hash * 31 + char.codePointAt(0)!) | 0;
  return (hash >>> 0).toString(36);
};
