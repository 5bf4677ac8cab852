/** Writes numbers, dates and prices for one language. */
export interface Format {
  /** Formats a number with at most two decimals. */
  number(value: number): string;
  /** Formats the day that begins at this midnight UTC, with the name of the month. */
  date(midnight: number): string;
  /** Formats an amount in a currency (an ISO 4217 code). Whole amounts have no decimals. */
  money(value: number, currency: string): string;
}

/**
 * Returns the formats of a language. `Intl` formatters are slow to create, so each is created once, when it is first used.
 *
 * @param lang a language tag that `Intl` knows
 */
export const formatFor = (lang: string): Format => {
  let numbers: Intl.NumberFormat | undefined;
  const moneys: Record<string, Intl.NumberFormat> = {};
  let dates: Intl.DateTimeFormat | undefined;
  return {
    // Creating the first formatter takes longer than rendering a card, and most numbers on English pages do not need one.
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
