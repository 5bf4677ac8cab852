/** A date that an author wrote. */
export interface Day {
  /** Value of a `datetime` attribute: ISO 8601, as precise as written. */
  readonly iso: string;
  /** Midnight UTC of the day as written, in milliseconds. Formatted in UTC, so that no time zone changes the day. */
  readonly midnight: number;
  /** Time in milliseconds; midnight UTC if none was written. */
  readonly moment: number;
}

const ISO = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;
const ENGLISH = /^[A-Z][a-z]+ (\d\d?), \d{4}$/;

/**
 * Reads `2026-06-25`, an ISO 8601 date and time, or `June 25, 2026`. Returns `undefined` for anything else and for days
 * that do not exist.
 *
 * Days are read as UTC: `new Date('June 25, 2026')` alone would be another day in most time zones.
 */
export const readDay = (written: string): Day | undefined => {
  const english = ENGLISH.exec(written);
  if (!english && !ISO.test(written)) return undefined;
  const midnight = Date.parse(english ? `${written} UTC` : written.slice(0, 10));
  const moment = english ? midnight : Date.parse(written);
  if (Number.isNaN(midnight + moment)) return undefined;
  // A day that does not exist, such as February 30, is parsed as another day.
  const date = new Date(midnight).toISOString().slice(0, 10);
  if (english ? Number(date.slice(8)) !== Number(english[1]) : !written.startsWith(date)) return undefined;
  return {iso: english ? date : written, midnight, moment};
};
