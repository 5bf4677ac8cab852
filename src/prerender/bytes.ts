/** A page as text in which every byte can be found again. */
export interface PageText {
  readonly html: string;
  /** Decodes a part of the page; undefined if the text is decoded already. */
  readonly decode?: (part: string) => string;
  /** Writes what is to be inserted with the characters that the page can have. */
  encode(part: string): string;
  toBytes(html: string): Uint8Array;
}

const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

/** The characters 0x80 to 0x9F of windows-1252, which the decoder of some versions of Node reads as those of ISO 8859-1. */
const WINDOWS_1252 =
  '\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178';

const fromWindows1252 = (latin1: string): string =>
  latin1.replaceAll(/[\x80-\x9F]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80]!);

const same = (text: string): string => text;

/** Bytes that are no UTF-8 are kept as lone surrogates, which no text has. */
const FIRST_SURROGATE = 0xdc00;

/** Length of the UTF-8 sequence at a place, or 0 if it is invalid. */
const sequenceAt = (bytes: Uint8Array, at: number): number => {
  const first = bytes[at]!;
  const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  const part = bytes.subarray(at, at + length);
  if (length < 2) return length;
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(part);
    return part.length === length ? length : 0;
  } catch {
    return 0;
  }
};

const keepInvalid = (bytes: Uint8Array): string => {
  const decoder = new TextDecoder('utf-8', {ignoreBOM: true});
  let text = '';
  let start = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceAt(bytes, at);
    if (!length) {
      text += decoder.decode(bytes.subarray(start, at)) + String.fromCharCode(FIRST_SURROGATE + bytes[at]!);
      start = at + 1;
    }
    at += length || 1;
  }
  return text + decoder.decode(bytes.subarray(start));
};

const join = (parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

const LONE = /([\uDC80-\uDCFF])/u;
const encoder = new TextEncoder();

const toInvalid = (text: string): Uint8Array =>
  join(
    text
      .split(LONE)
      .map((part) => (LONE.test(part) ? Uint8Array.of(part.charCodeAt(0) - FIRST_SURROGATE) : encoder.encode(part))),
  );

const fromUtf8 = (bytes: Uint8Array): PageText => {
  try {
    const html = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
    return {html, encode: same, toBytes: (text) => encoder.encode(text)};
  } catch {
    return {html: keepInvalid(bytes), encode: same, toBytes: toInvalid};
  }
};

const decoderOfAscii = new TextDecoder('latin1');

/** Makes a text with one character a byte, and back. */
const fromLatin1 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x2000) text += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  return text;
};

const toLatin1 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** Writes characters beyond ASCII as references, which mean the same in every encoding. */
const toAscii = (html: string): string => html.replaceAll(/[^\0-\x7F]/gu, (char) => `&#${char.codePointAt(0)!};`);

/**
 * Reads the bytes of a page.
 *
 * @throws {TypeError} if the page is in UTF-16
 */
export const readBytes = (bytes: Uint8Array): PageText => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new TypeError('The page is in UTF-16. Save it as UTF-8.');
  const hasMark = first === 0xef && second === 0xbb;
  const charset = hasMark ? 'utf-8' : (CHARSET.exec(decoderOfAscii.decode(bytes.subarray(0, 1024)))?.[1] ?? 'utf-8');
  let decoder: TextDecoder | undefined;
  try {
    decoder = new TextDecoder(charset);
  } catch {
    // An unknown name: read as UTF-8.
  }
  if (!decoder || decoder.encoding === 'utf-8' || decoder.encoding.startsWith('utf-16')) return fromUtf8(bytes);
  return {
    html: fromLatin1(bytes),
    decode: decoder.encoding === 'windows-1252' ? fromWindows1252 : (part) => decoder.decode(toLatin1(part)),
    encode: toAscii,
    toBytes: toLatin1,
  };
};
