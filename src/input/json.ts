/**
 * Reads the text of an attribute or a file as JSON. It may be plain, percent-encoded or base64 (both of UTF-8), which is
 * told by how it begins: editors of blogs change plain JSON in many ways, and leave the other two alone.
 *
 * @throws {SyntaxError} when the text is not JSON in any of these forms
 */
export const readJson = (text: string): unknown => {
  const value = text.trim();
  if (/^%[57]B/i.test(value)) return JSON.parse(decode(value));
  if (/^e[yw][\w+/]+=*$/.test(value)) return JSON.parse(fromBase64(value));
  return JSON.parse(value);
};

const decode = (value: string): string => {
  try {
    return decodeURIComponent(value);
  } catch {
    throw new SyntaxError('the percent-encoded text is cut off or damaged');
  }
};

const fromBase64 = (value: string): string => {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(Uint8Array.from(atob(value), (char) => char.charCodeAt(0)));
  } catch {
    throw new SyntaxError('the base64 text is cut off or damaged');
  }
};
