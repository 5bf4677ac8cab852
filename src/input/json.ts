const fromBase64 = (text: string): string =>
  new TextDecoder().decode(Uint8Array.from(atob(text), (char) => char.charCodeAt(0)));

/**
 * Reads the text of an attribute or a file as JSON. It may be plain, percent-encoded or base64 (both of UTF-8), which is
 * told by how it begins: editors of blogs change plain JSON in many ways, and leave the other two alone.
 *
 * @throws {Error} when the text is not JSON in any of these forms
 */
export const readJson = (text: string): unknown => {
  const value = text.trim();
  return JSON.parse(
    /^%[57]B/i.test(value) ? decodeURIComponent(value) : /^e[yw][\w+/]+=*$/.test(value) ? fromBase64(value) : value,
  );
};
