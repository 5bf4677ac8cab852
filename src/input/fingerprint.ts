/** A short mark of a model: equal data gives equal marks (FNV-1a, 32 bits, base 36). */
export const fingerprint = (model: unknown): string => {
  let hash = 0x811c9dc5;
  for (const char of JSON.stringify(model)) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36);
};
