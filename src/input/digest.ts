// Ad blockers block files with “fingerprint” in their names.
/** Returns a short hash of a model, which is equal for equal data (a 32-bit polynomial hash in base 36). */
export const fingerprint = (model: unknown): string => {
  const text = JSON.stringify(model);
  let hash = 7;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return (hash >>> 0).toString(36);
};
