/** The start of the names of months, in English and German. */
const MONTHS = 'jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]';
const DAY_FIRST = RegExp(`\\b(\\d\\d?)\\W+(${MONTHS})[a-z]*\\W+(\\d{4}|\\d\\d)\\b(?!:)`, 'i');
const MONTH_FIRST = RegExp(`\\b(${MONTHS})[a-z]*\\W+(\\d\\d?)\\w*\\W+(?:[\\d:]+ (?:[a-z]+ )?)?(\\d{4})\\b`, 'i');
const NUMBERS = /\b(\d{4})([-/.]?)(\d\d?)\2(\d\d?)(?!\d)/;

/**
 * Returns the day of a date, in its own time zone: `2026-06-18` for one in ISO 8601 or RFC 822 format, or in a format that
 * programs write in their place. Returns other text as it is.
 */
export const dayOf = (written: string): string => {
  const [, monthBefore, dayAfter, longYear] = MONTH_FIRST.exec(written) ?? [];
  const [, dayBefore = dayAfter, name = monthBefore, anyYear = longYear] = DAY_FIRST.exec(written) ?? [];
  const named = MONTHS.split('|').findIndex((start) => RegExp(start, 'i').test(name ?? '')) + 1;
  const [, year = anyYear, , month = named, day = dayBefore] = (!name && NUMBERS.exec(written)) || [];
  if (!year) return written;
  const century = year.length > 2 ? '' : year > '49' ? '19' : '20';
  return [century + year, `${month}`.padStart(2, '0'), day!.padStart(2, '0')].join('-');
};
