// Noncharacters, which no text has, stand around English words in a page of another language. They belong to a block of letters
// that are written from right to left, so `meta` puts words that have them into an element of their own.

/** Stands on both sides of English words. */
export const MARK = '\uFDD4';

/** Puts the marks around all texts of some messages. */
export const inEnglish = <T>(messages: T): T =>
  (typeof messages === 'string'
    ? `${MARK}${messages}${MARK}`
    : Object.fromEntries(Object.entries(messages as object).map(([key, it]) => [key, inEnglish<unknown>(it)]))) as T;

/** Removes the marks from a text. */
export const withoutMarks = (text: string): string => text.replaceAll(MARK, '');
