/** Reads tables in text: CSV as RFC 4180 describes it, and as spreadsheets write it. */

/** A table: its head, and the rows below it. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The signs that spreadsheets put between cells. */
const SEPARATORS = [',', ';', '\t', '|'] as const;

/** Splits a text into rows of cells. Cells in quotation marks can have line breaks, and quotation marks when doubled. */
const splitCells = (text: string, separator: string): string[][] => {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const quoted = text[at] === '"';
    let end = at;
    let cell = '';
    if (quoted) {
      end = at + 1;
      for (let close = text.indexOf('"', end); ; close = text.indexOf('"', end)) {
        // A quotation mark that is never closed is a sign of inches, or the like.
        if (close < 0) return splitCells(`${text.slice(0, at)}\uE000${text.slice(at + 1)}`, separator);
        cell += text.slice(end, close);
        end = close + 1;
        if (text[end] !== '"') break;
        cell += '"';
        end++;
      }
    }
    const start = end;
    while (end < text.length && text[end] !== separator && text[end] !== '\n') end++;
    cell += text.slice(start, end);
    rows.at(-1)!.push(cell.replaceAll('\uE000', '"').trim());
    if (end < text.length && text[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows.filter((row) => row.some(Boolean));
};

/** Chooses the separator that makes the most even table. */
const separatorOf = (text: string): string => {
  const [, named] = /^sep=(.)\n/i.exec(text) ?? [];
  if (named) return named;
  const scores = SEPARATORS.map((separator) => {
    const rows = splitCells(text.split('\n').slice(0, 50).join('\n'), separator);
    const width = rows[0]?.length ?? 0;
    const even = rows.filter((row) => row.length === width).length / (rows.length || 1);
    return width > 1 ? width * even * even : 0;
  });
  return SEPARATORS[scores.indexOf(Math.max(...scores))]!;
};

/** Reads a table. Its first row is the head. */
export const readTable = (written: string): Table => {
  const text = written.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const [head = [], ...rows] = splitCells(text.replace(/^sep=.\n/i, ''), separatorOf(text));
  return {head, rows};
};

/** Checks if a text is a table: it has a head, rows, and is neither HTML nor JSON. */
export const isTable = (text: string): boolean => {
  if (/^\s*[<[{]/.test(text) || /<\/?[a-z][^>]*>/i.test(text.slice(0, 2000))) return false;
  const {head, rows} = readTable(text);
  const isEven = rows.every((row) => row.length <= head.length + 1);
  return head.length > 1 && rows.length > 0 && isEven && head.every((cell) => cell.length < 80);
};

/** The characters that windows-1252 has and Latin-1 has not, from 0x80. Not every engine decodes them by its name. */
const WINDOWS = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ'];

/** Decodes the bytes of a table: UTF-8, UTF-16, or what spreadsheets in Windows write. */
export const decodeTable = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (second === 0 && first !== 0);
  const isWideReversed = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0);
  if (isWide || isWideReversed) return new TextDecoder(isWide ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    // It is not UTF-8: older spreadsheets write the encoding of western Windows.
    return Array.from(bytes, (byte) => WINDOWS[byte - 0x80] ?? String.fromCharCode(byte)).join('');
  }
};
