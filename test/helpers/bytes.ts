const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Finds the bytes of each character in an encoding whose characters have one byte or two. */
const tableOf = (encoding: string): ReadonlyMap<string, readonly number[]> => {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding, {fatal: true});
  const table = new Map<string, readonly number[]>();
  const add = (...bytes: number[]): void => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes));
      if ([...text].length === 1 && !table.has(text)) table.set(text, bytes);
    } catch {
      // No character has these bytes.
    }
  };
  for (let first = 0; first < 256; first++) add(first);
  for (let first = 0x81; first < 256; first++) for (let second = 0x40; second < 256; second++) add(first, second);
  tables.set(encoding, table);
  return table;
};

/** Encodes a text, also in the encodings that `TextEncoder` has not. */
export const bytesOf = (text: string, encoding = 'utf-8'): Uint8Array<ArrayBuffer> => {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding.startsWith('utf-16')) {
    const pair = (unit: number): number[] =>
      encoding.endsWith('be') ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
    return Uint8Array.from(Array.from({length: text.length}, (_, i) => pair(text.charCodeAt(i))).flat());
  }
  const table = tableOf(encoding);
  return Uint8Array.from([...text].flatMap((character) => table.get(character)!));
};
