/** Names the encoding of a text whose first bytes show it: by a byte order mark, or by the zeros of UTF-16. */
const encodingOf = ([first, second]: Uint8Array): string | undefined => {
  if (!first || first === 0xfe) return 'utf-16be';
  if (!second || first === 0xff) return 'utf-16le';
  return first === 0xef ? 'utf-8' : undefined;
};

/**
 * Decodes the text of a file. Its encoding is that of the byte order mark, else the charset of the header, else the one that
 * its XML declares, else UTF-8. An encoding that does not fit gives way to the next; if none fits, the text has U+FFFD.
 *
 * @param contentType the header `Content-Type`
 */
export const decodeText = (bytes: Uint8Array, contentType = ''): string => {
  const start = String.fromCharCode(...bytes.subarray(0, 500));
  const declared = [...`${contentType}\n${start}`.matchAll(/(?:charset|<\?xml[^>]*encoding)\s*=[\s"']*([\w.:-]+)/gi)]
    .map(([, name]) => name)
    // UTF-16 shows in the first bytes. Where it is only declared, the text has been converted since.
    .filter((name) => !/^utf-?16/i.test(name!));
  const encodings = [encodingOf(bytes) ?? [], declared, 'utf-8'].flat();
  for (const fatal of [true, false])
    for (const encoding of encodings)
      try {
        return new TextDecoder(encoding, {fatal}).decode(bytes);
      } catch {
        // It is unknown, or does not fit.
      }
  return '';
};
