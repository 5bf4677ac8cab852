const fromBase64 = (text: string): string =>
  new TextDecoder().decode(Uint8Array.from(atob(text), (char) => char.charCodeAt(0)));

/**
 * Parses JSON in an attribute or a file. The JSON may be plain, percent-encoded or base64 (both of UTF-8); its first
 * characters decide which. Blog editors change plain JSON in many ways, and leave the other two alone.
 *
 * @throws {Error} if the text is not JSON in any of these encodings
 */
export const readJson = (text: string): unknown => {
  const value = text.trim();
  const read: unknown = JSON.parse(
    /^%[57]B/i.test(value) ? decodeURIComponent(value) : /^e[yw][\w+/]+=*$/.test(value) ? fromBase64(value) : value,
  );
  // JSON that was written as JSON once more.
  if (typeof read === 'string') throw new Error('a text');
  return read;
};
