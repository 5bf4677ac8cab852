/** A day, read from what an author wrote. */
export interface Day {
  /** For `datetime`: ISO 8601, as precise as what was written. */
  readonly iso: string;
  /** Midnight UTC of the day as written, in milliseconds: what is formatted, in UTC, so that no time zone moves the day. */
  readonly midnight: number;
  /** The moment, in milliseconds; midnight UTC where no time was written. */
  readonly moment: number;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;
const ENGLISH = /^([a-z]{3})[a-z]* (\d\d?), (\d{4})$/i;
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/**
 * Reads `2026-06-25`, an ISO 8601 date-time, or `June 25, 2026`. Anything else, and days that do not exist, give nothing.
 *
 * The forms are read by hand: `new Date('June 25, 2026')` and `new Date('2026-06-25')` are different days in most time zones.
 */
export const readDay = (written: string): Day | undefined => {
  const english = ENGLISH.exec(written);
  const month = english && String(MONTHS.indexOf(english[1]!) / 3 + 1).padStart(2, '0');
  const iso = english ? `${english[3]}-${month}-${english[2]!.padStart(2, '0')}` : written;
  const date = ISO.exec(iso) && iso.slice(0, 10);
  const midnight = Date.parse(`${date}T00:00Z`);
  const moment = Date.parse(date === iso ? `${iso}T00:00Z` : iso);
  // A day that does not exist, such as February 30, is another day once parsed.
  if (Number.isNaN(moment) || new Date(midnight).toISOString().slice(0, 10) !== date) return undefined;
  return {iso, midnight, moment};
};
