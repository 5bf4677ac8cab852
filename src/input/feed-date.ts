/** The start of the names of months, in English and German. */
const MONTHS = 'jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]';
/** A day, if it comes first, a month, a year or else the day, and then the year, before which the time may be. */
const NAMED = RegExp(
  `(?:\\b(\\d\\d?)\\W+)?\\b(${MONTHS})[a-z]*\\W+(\\d+)(?:[a-z]{2})?\\b(?!:)(?:\\W+(?:[\\d:]+ (?:[a-z]+ )?)?(\\d{4})\\b)?`,
  'i',
);
const NUMBERS = /\b(\d{4})[-/]?(\d\d?)[-/]?(\d\d?)(?!\d)/;

/**
 * Returns the day of a date, in its own time zone: `2026-06-18` for one in ISO 8601 or RFC 822 format, or in a format that
 * programs write in their place. Returns other text as it is.
 */
export const dayOf = (written: string): string => {
  const [, first, name, second, third] = NAMED.exec(written) ?? [];
  const named = MONTHS.split('|').findIndex((start) => name && RegExp(start, 'i').test(name)) + 1;
  const [, year = first ? second : third, month = named, day = first ?? second] =
    (!name && NUMBERS.exec(written)) || [];
  if (!year) return written;
  const century = year.length > 2 ? '' : year > '49' ? '19' : '20';
  return [century + year, `${month}`.padStart(2, '0'), day!.padStart(2, '0')].join('-');
};
