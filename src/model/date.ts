/** A day, read from what an author wrote. */
export interface Day {
  /** For `datetime`: ISO 8601, as precise as what was written. */
  readonly iso: string;
  /** Midnight UTC of the day as written, in milliseconds: what is formatted, in UTC, so that no time zone moves the day. */
  readonly midnight: number;
  /** The moment, in milliseconds; midnight UTC where no time was written. */
  readonly moment: number;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;
const ENGLISH = /^([A-Za-z]+) (\d{1,2}), (\d{4})$/;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const FULL = /^(january|february|march|april|may|june|july|august|september|october|november|december|[a-z]{3})$/i;

const day = (year: number, month: number, date: number, written?: string): Day | undefined => {
  const midnight = Date.UTC(year, month - 1, date);
  const iso = new Date(midnight).toISOString().slice(0, 10);
  const pad = (part: number): string => String(part).padStart(2, '0');
  if (iso !== `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}`) return undefined;
  const moment = written ? Date.parse(written) : midnight;
  return Number.isNaN(moment) ? undefined : {iso: written ?? iso, midnight, moment};
};

/**
 * Reads `2026-06-25`, an ISO 8601 date-time, or `June 25, 2026`. Anything else, and days that do not exist, give nothing.
 *
 * The forms are read by hand: `new Date('June 25, 2026')` and `new Date('2026-06-25')` are different days in most time zones.
 */
export const readDay = (written: string): Day | undefined => {
  const value = written.trim();
  const iso = ISO.exec(value);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]), value.length > 10 ? value.replace(' ', 'T') : undefined);
  const [, name = '', date, year] = ENGLISH.exec(value) ?? [];
  const month = FULL.test(name) ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) : -1;
  return month % 3 === 0 ? day(Number(year), month / 3 + 1, Number(date)) : undefined;
};
