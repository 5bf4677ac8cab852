/** Writes numbers, dates and prices for one language. */
export interface Format {
  /** At most two decimals. */
  number(value: number): string;
  /** The day at this midnight UTC, with the month's name. */
  date(midnight: number): string;
  /** With an ISO 4217 code; whole amounts without decimals. */
  money(value: number, currency: string): string;
}

/** @param lang a language tag that `Intl` accepts */
export const formatFor = (lang: string): Format => {
  // Formatters are dear to make: each is made once, when it is first used.
  const numbers = new Map<string, Intl.NumberFormat>();
  const numberFormat = (key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    if (!numbers.has(key)) numbers.set(key, new Intl.NumberFormat(lang, options));
    return numbers.get(key)!;
  };
  let dates: Intl.DateTimeFormat | undefined;
  return {
    number: (value) => numberFormat('', {maximumFractionDigits: 2}).format(value),
    date: (midnight) => (dates ??= new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeZone: 'UTC'})).format(midnight),
    money: (value, currency) =>
      numberFormat(currency, {style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger'} as object).format(value),
  };
};
