/** A date that an author wrote. */
export interface Day {
  /** Value of a `datetime` attribute: ISO 8601, as precise as written. */
  readonly iso: string;
  /** Midnight UTC of the day as written, in milliseconds. Formatted in UTC, so that no time zone changes the day. */
  readonly midnight: number;
  /** Time in milliseconds; midnight UTC if none was written. */
  readonly moment: number;
}

// ISO 8601, also as databases and programming languages write it.
const ISO =
  /^(\d{4})([-/])(\d\d)\2(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)\d* ?(?:(Z|UTC)|([+-]\d\d)(?::?(\d\d))?)?)?$/;
const ENGLISH = /^[A-Z][a-z]+ (\d\d?), \d{4}$/;

/**
 * Reads `2026-06-25`, an ISO 8601 date and time, `2026-06-25 14:03:11` of a database, or `June 25, 2026`. Returns `undefined`
 * for anything else and for days that do not exist.
 *
 * Days are read as UTC: `new Date('June 25, 2026')` alone would be another day in most time zones.
 */
export const readDay = (written: string): Day | undefined => {
  const english = ENGLISH.exec(written);
  const [, year, , month, day, time, utc, hours, minutes = '00'] = ISO.exec(written) ?? [];
  if (!english && !year) return undefined;
  const days = `${year}-${month}-${day}`;
  const iso = time ? `${days}T${time}${utc ? 'Z' : hours ? `${hours}:${minutes}` : ''}` : days;
  const midnight = Date.parse(english ? `${written} UTC` : days);
  const moment = english ? midnight : Date.parse(iso);
  if (Number.isNaN(midnight + moment)) return undefined;
  // A day that does not exist, such as February 30, is parsed as another day.
  const date = new Date(midnight).toISOString().slice(0, 10);
  if (english ? Number(date.slice(8)) !== Number(english[1]) : days !== date) return undefined;
  return {iso: english ? date : iso, midnight, moment};
};

/** Checks for a date that some database wrote for none, a day that does not exist, or a bare number. */
export const isNoDate = (written: string): boolean =>
  /^-?0\d{3}[-/]|^\d{5,}$/.test(written) ||
  (/^\d{4}[-/]\d\d[-/]\d\d(?!\d)/.test(written) && !readDay(written.slice(0, 10)));
