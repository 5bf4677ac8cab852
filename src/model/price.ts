/**
 * Reads a price that is written as a number: `94.00`, `94,00` or `1,299.00`. In `1,299` the sign may stand before thousands
 * or before decimals, so it is not read.
 */
export const readPrice = (text: string): number | undefined => {
  const [, whole = '', , cents] =
    /^\s*(\d{1,3}(?:([.,'’\s])\d{3})(?:\2\d{3})*|\d{1,15})(?:[.,](\d\d?))?\s*$/.exec(text) ?? [];
  return whole && (cents || !/^\d+[.,]\d+$/.test(whole))
    ? Number(`${whole.replaceAll(/\D/g, '')}.${cents ?? 0}`)
    : undefined;
};
