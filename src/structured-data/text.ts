/** Texts as structured data has them: without formatting, in standard formats. */
import {readDay} from '../model/date.js';
import {readInline, type Marks} from '../model/inline.js';

const join = (content: readonly string[]): string => content.join('');
const PLAIN: Marks<string> = {em: join, strong: join, code: (text) => text, link: join};

/** Returns a text as readers see it, without its formatting. */
export const plainText = (text: string): string => join(readInline(text, PLAIN)).trim();

/** Joins texts as paragraphs; undefined if there are none. */
export const plainTexts = (...texts: readonly (string | undefined)[]): string | undefined =>
  texts
    .flatMap((text) => (text === undefined ? [] : plainText(text)))
    .filter(Boolean)
    .join('\n\n') || undefined;

/**
 * Returns a date in ISO 8601; undefined if it cannot be read. A time without its zone is left out: search engines would take it
 * for one of their own zone.
 */
export const isoDate = (written: string | undefined): string | undefined =>
  written === undefined ? undefined : readDay(written)?.iso.replace(/T[\d:.]+$/, '');
