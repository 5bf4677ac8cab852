import type {Review} from '../model/review.js';

type Identifiers = NonNullable<Review['identifiers']>;

const compact = (written: string): string => written.replaceAll(/[\s-]/g, '').toUpperCase();

/** Reads a GTIN-8, -12, -13 or -14; undefined if the number of digits or the check digit is wrong. */
export const readGtin = (written: string): string | undefined => {
  const digits = compact(written);
  if (!/^(?:\d{8}|\d{12,14})$/.test(digits)) return undefined;
  const sum = [...digits].toReversed().reduce((total, digit, i) => total + Number(digit) * (i % 2 ? 3 : 1), 0);
  return sum % 10 || !Number(digits) ? undefined : digits;
};

/** Reads an ISBN-10 or -13; undefined if the number of digits or the check digit is wrong. */
export const readIsbn = (written: string): string | undefined => {
  const digits = compact(written.replace(/^ISBN(?:-1[03])?:?/i, ''));
  if (/^97[89]\d{10}$/.test(digits)) return readGtin(digits);
  if (!/^\d{9}[\dX]$/.test(digits)) return undefined;
  const sum = [...digits].reduce((total, digit, i) => total + (digit === 'X' ? 10 : Number(digit)) * (10 - i), 0);
  return sum % 11 ? undefined : digits;
};

/** Identifiers in the form of schema.org, and the names of the fields that are no such numbers. */
export interface ReadIdentifiers {
  readonly gtin?: string | undefined;
  readonly isbn?: string | undefined;
  readonly mpn?: string | undefined;
  readonly sku?: string | undefined;
  readonly wrong: readonly (keyof Identifiers)[];
}

/** Reads the identifiers of a book, or of another product: an ISBN-13 is also a GTIN, which books do not have in schema.org. */
export const readIdentifiers = ({gtin, isbn, mpn, sku}: Identifiers = {}, isBook = false): ReadIdentifiers => {
  const readable = {gtin: gtin && readGtin(gtin), isbn: isbn && readIsbn(isbn)};
  const wrong = (['gtin', 'isbn'] as const).filter((name) => ({gtin, isbn})[name] && !readable[name]);
  if (isBook) return {isbn: readable.isbn || (readable.gtin && readIsbn(readable.gtin)) || undefined, wrong};
  const fromIsbn = readable.isbn?.length === 13 ? readable.isbn : undefined;
  return {gtin: readable.gtin || fromIsbn, mpn: mpn?.trim(), sku: sku?.trim(), wrong};
};
