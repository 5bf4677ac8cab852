// Ad blockers block files with “fingerprint” in their names.
/** Returns a short hash of a text (a 32-bit polynomial hash in base 36). */
export const hashOf = (text: string): string => {
  let hash = 7;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return (hash >>> 0).toString(36);
};

/** Returns a short hash of a model, which is equal for equal data. */
export const fingerprint = (model: unknown): string => hashOf(JSON.stringify(model));
