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
  /^([1-9]\d{3}-\d\d(?:-\d\d)?)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)\d* ?(?:(Z|UTC)|([+-]\d\d):?(\d\d)?)?)?$/;
const ENGLISH = /^[A-Z][a-z]+ (\d\d?), \d{4}$/;

/**
 * Reads `2026-06-25`, an ISO 8601 date and time, `2026-06-25 14:03:11` of a database, or `June 25, 2026`; also a month such as
 * `2026-06`, by its first day. Returns `undefined` for anything else and for days that do not exist.
 *
 * Days are read as UTC: `new Date('June 25, 2026')` alone would be another day in most time zones.
 */
export const readDay = (written: string): Day | undefined => {
  const [, day, time, utc, hours, minutes = '00'] = ISO.exec(written.replaceAll('/', '-')) ?? [];
  const dayOfMonth = day ? day.slice(8) || '1' : ENGLISH.exec(written)?.[1];
  if (!dayOfMonth) return undefined;
  const midnight = Date.parse(day ?? `${written} UTC`);
  const date = new Date(midnight);
  // A day that does not exist, such as February 30, is parsed as another day.
  if (date.getUTCDate() !== Number(dayOfMonth)) return undefined;
  if (!time) return {iso: day ?? date.toISOString().slice(0, 10), midnight, moment: midnight};
  const iso = `${day}T${time}${hours ? `${hours}:${minutes}` : utc ? 'Z' : ''}`;
  const moment = Date.parse(iso);
  return Number.isNaN(moment) ? undefined : {iso, midnight, moment};
};

/** Checks for a day that does not exist, such as the one that a database writes for none, and for a bare number. */
export const isNoDate = (written: string): boolean =>
  /^-?\d{4}[-/]?\d\d[-/]?\d\d/.test(written) && !readDay(written.slice(0, 10));

const DAY = 86_400_000;

/** Returns the end of a day or a month, or the time that was written with it; `NaN` if the date cannot be read. */
export const endOf = (written: string): number => {
  const {iso = '', moment = Number.NaN} = readDay(written) ?? {};
  if (iso[10]) return moment;
  return iso[7] ? moment + DAY : new Date(moment + 31 * DAY).setUTCDate(1);
};
