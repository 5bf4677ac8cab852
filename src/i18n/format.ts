/** Writes numbers, dates and prices for one language. */
export interface Format {
  /** At most two decimals. */
  number(value: number): string;
  /** The day at this midnight UTC, with the month's name. */
  date(midnight: number): string;
  /** With an ISO 4217 code; whole amounts without decimals. */
  money(value: number, currency: string): string;
}

/**
 * Formatters are dear to make: each is made once, when it is first used.
 *
 * @param lang a language tag
 * @throws {RangeError} when the tag is malformed
 */
export const formatFor = (lang: string): Format => {
  Intl.getCanonicalLocales(lang);
  let numbers: Intl.NumberFormat | undefined;
  const moneys: Record<string, Intl.NumberFormat> = {};
  let dates: Intl.DateTimeFormat | undefined;
  return {
    // Making the first formatter takes longer than drawing a card, and most numbers on English pages need none.
    number: (value) =>
      /^en\b/i.test(lang) && Math.abs(value) < 999
        ? `${Math.round(value * 100) / 100}`
        : (numbers ??= new Intl.NumberFormat(lang, {maximumFractionDigits: 2})).format(value),
    date: (midnight) =>
      (dates ??= new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeZone: 'UTC'})).format(midnight),
    money(value, currency) {
      const options = {style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger'} as const;
      return (moneys[currency] ??= new Intl.NumberFormat(lang, options)).format(value);
    },
  };
};
