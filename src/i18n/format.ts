/** Writes numbers, dates and prices for one language. */
export interface Format {
  /** Formats a number with all its digits. */
  number(value: number): string;
  /** Formats a number of hundredths: “83%”. */
  percent(value: number): string;
  /** Joins texts: “a, b and c”. */
  list(texts: readonly string[]): string;
  /**
   * Formats the day that begins at this midnight UTC: with the name of the month, or as short as is usual; or the month that
   * begins then, by its name, or with digits where the language would inflect a name in a sentence.
   */
  date(midnight: number, style?: 'medium', month?: 'long' | '2-digit' | ''): string;
  /**
   * Formats an amount in a currency (an ISO 4217 code), with all its digits.
   *
   * @param hasDecimals true if whole amounts have decimals too: `$94.00`
   */
  money(value: number, currency: string, hasDecimals?: boolean): string;
  /** Returns the names of countries (ISO 3166 codes). */
  countries(codes: readonly string[]): string[];
}

/** Removes what binary arithmetic adds: 0.1 + 0.2 is 0.30000000000000004. A decimal of up to 15 digits stays as it is. */
const withoutNoise = (value: number): number => (Number.isInteger(value) ? value + 0 : Number(value.toPrecision(15)));

/**
 * Returns the formats of a language. `Intl` formatters are slow to create, so each is created once, when it is first used.
 *
 * @param lang a well-formed language tag
 * @param other the language whose formats are used if `Intl` does not know the first
 */
export const formatFor = (lang: string, other = 'en'): Format => {
  const languages = [lang, other];
  const isEnglish = /^en\b/i.test(lang);
  let numbers: Intl.NumberFormat | undefined;
  const moneys: Record<string, Intl.NumberFormat> = {};
  let percents: Intl.NumberFormat | undefined;
  let lists: Intl.ListFormat | undefined;
  const dates: Record<string, Intl.DateTimeFormat> = {};
  return {
    number(value) {
      const text = `${value}`;
      // Creating the first formatter takes longer than rendering a card, and most numbers on English pages do not need one.
      return isEnglish && /^-?\d{1,3}(?:\.\d{1,9})?$/.test(text)
        ? text
        : (numbers ??= new Intl.NumberFormat(languages, {maximumSignificantDigits: 21})).format(withoutNoise(value));
    },
    percent: (value) =>
      (percents ??= new Intl.NumberFormat(languages, {
        style: 'unit',
        unit: 'percent',
        maximumSignificantDigits: 21,
      })).format(withoutNoise(value)),
    list: (texts) => (texts.length > 1 ? (lists ??= new Intl.ListFormat(languages)).format(texts) : texts.join('')),
    date(midnight, dateStyle: 'long' | 'medium' = 'long', month: 'long' | '2-digit' | '' = '') {
      dates[dateStyle + month] ??= new Intl.DateTimeFormat(languages, {
        timeZone: 'UTC',
        ...(month ? {calendar: 'gregory', year: 'numeric', month: isEnglish ? 'long' : month} : {dateStyle}),
      });
      const text = dates[dateStyle + month]!.format(midnight);
      // In French, the first day of a month is an ordinal, which `Intl` does not know.
      return /^fr\b/i.test(lang) ? text.replace(/^1(?= )/, '1er') : text;
    },
    money(value, currency, hasDecimals) {
      const trailingZeroDisplay = hasDecimals ? 'auto' : 'stripIfInteger';
      return (moneys[currency + trailingZeroDisplay] ??= new Intl.NumberFormat(languages, {
        style: 'currency',
        currency,
        maximumFractionDigits: 20,
        trailingZeroDisplay,
      })).format(withoutNoise(value));
    },
    countries(codes) {
      const names = new Intl.DisplayNames(languages, {type: 'region'});
      return codes.map((code) => names.of(code)!);
    },
  };
};
