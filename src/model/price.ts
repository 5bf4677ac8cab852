/**
 * Reads a price that is written as a number: `94.00`, `94,00` or `1,299.00`. `NaN` for other texts, also for `1,299`, where
 * the sign may stand before thousands or before decimals, and for more digits than a number keeps.
 */
export const readPrice = (text: string): number =>
  /[.,]\d{3}\s*$|\d{16}/.test(text)
    ? Number.NaN
    : Number(text.replaceAll(/[.,'’\s](?=\d{3}.*[.,]\d\d?\s*$)/g, '').replace(',', '.'));
