/** Writes numbers, dates and prices for one language. `Intl` formatters are dear to make: each is made once, when first used. */
export interface Format {
  /** At most two decimals. */
  number(value: number): string;
  /** The day at this midnight UTC, with the month's name. */
  date(midnight: number): string;
  /** With an ISO 4217 code; whole amounts without decimals. */
  money(value: number, currency: string): string;
  /** `one`, `other` and so on: the plural form that the language uses with this number. */
  plural(value: number): Intl.LDMLPluralRule;
}

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

/** @param lang a language tag that `Intl` accepts */
export const formatFor = (lang: string): Format => {
  const numbers = once(() => new Intl.NumberFormat(lang, {maximumFractionDigits: 2}));
  const dates = once(() => new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeZone: 'UTC'}));
  const plurals = once(() => new Intl.PluralRules(lang));
  const moneys = new Map<string, Intl.NumberFormat>();
  return {
    number: (value) => numbers().format(value),
    date: (midnight) => dates().format(midnight),
    money(value, currency) {
      const key = currency + Number.isInteger(value);
      const options = {style: 'currency', currency, ...(Number.isInteger(value) && {maximumFractionDigits: 0, minimumFractionDigits: 0})} as const;
      if (!moneys.has(key)) moneys.set(key, new Intl.NumberFormat(lang, options));
      return moneys.get(key)!.format(value);
    },
    plural: (value) => plurals().select(value),
  };
};
