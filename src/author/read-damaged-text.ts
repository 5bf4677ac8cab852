/** Reads a text of damaged JSON as it stands. */
import type {Scanner} from './json-scanner.js';

/** Kind of value around a text: an object, a list, or none, if the text is the name of a field. */
export type Around = 'key' | '{' | '[';

// The patterns that look ahead are limited, so that they take no time however often they are tried.
/** Matches the name of a field with its colon. */
export const KEY_AHEAD =
  /(?:"[^"\\]{0,99}"|'[^'\\]{0,99}'|`[^`\\]{0,99}`|[“”„‟«»][^“”„‟«»"\\]{0,99}[“”„‟«»"]|[‘’‚‛‹›][^‘’‚‛‹›'\\]{0,99}[‘’‚‛‹›']|[\p{L}_$][\p{L}\p{N}_$-]{0,99})[\s\p{Cf}]{0,99}(?::|=>)/uy;
/** Matches the start of a value. */
export const VALUE_AHEAD = /["'`“”„‟«»‘’‚‛‹›{[\d.+-]|(?:true|false|null|none|nil|undefined)\b/iy;
/** Signs that begin texts, and a pattern for those that end them, or escape others. */
const QUOTES: readonly (readonly [begin: string, special: RegExp])[] = [
  ['"', /["\\]/g],
  ["'", /['\\]/g],
  ['`', /[`\\]/g],
  ['“”„‟«»″', /[“”„‟«»″"\\]/g],
  ['‘’‚‛‹›′', /[‘’‚‛‹›′'\\]/g],
];
const ESCAPE = /\\(?:["'`\\/bfnrt]|u[\dA-Fa-f]{4})/y;
/** Checks for a sign that begins a text. */
export const isQuote = (char: string): boolean => char !== '' && QUOTES.some(([open]) => open.includes(char));

/** Refuses a text because of one of its signs. */
const refuseSign = (scanner: Scanner, begin: number, at: number, reason: string, better: string): never => {
  const after = scanner.text.slice(at + 1, at + 12).replace(/["'“”,}].*/su, '');
  const excerpt = scanner.text.slice(Math.max(begin + 1, at - 20), at + 1) + after;
  return scanner.refuse(`the sign ${scanner.text.charAt(at)} in “${excerpt}” ${reason}: write ${better} for it`, at);
};

const refuseQuote = (scanner: Scanner, begin: number, at: number): never =>
  refuseSign(scanner, begin, at, 'may end the text', `\\u${scanner.text.charCodeAt(at).toString(16).padStart(4, '0')}`);

/** Checks that a text within an object, a list or a key can end at a place. */
const mayEnd = (scanner: Scanner, around: Around, end: number): boolean => {
  const at = scanner.blankEnd(end);
  const char = scanner.text.charAt(at);
  if (around === 'key') return char === ':' || scanner.text.startsWith('=>', at);
  if (!char || char === '}' || (around === '[' && char === ']')) return true;
  if (char !== ',' && at === end) return false;
  const next = char === ',' ? scanner.blankEnd(at + 1) : at;
  const closed = char === ',' && (around === '[' ? /[\]},]/ : /[},]/).test(scanner.text.charAt(next));
  return closed || scanner.matchAt(around === '[' ? VALUE_AHEAD : KEY_AHEAD, next) !== undefined;
};

/** Reads a text. Unescaped quotation marks in it must be in pairs, or stand for inches. */
export const readText = (scanner: Scanner, around: Around): string => {
  const {text} = scanner;
  const begin = scanner.at;
  const [signs, special] = QUOTES.find(([open]) => open.includes(scanner.char))!;
  let written = '';
  let unpaired = 0;
  special.lastIndex = begin + 1;
  for (let from = begin + 1; ; from = special.lastIndex) {
    const sign = special.exec(text)?.[0] ?? scanner.refuse('', text.length);
    const at = special.lastIndex - 1;
    written += text.slice(from, at);
    if (sign === '\\') {
      const escape = scanner.matchAt(ESCAPE, at) ?? refuseSign(scanner, begin, at, 'means nothing in JSON', '\\\\');
      if (/['`]$/.test(escape)) scanner.changes.add('backslashes');
      written += /['`]$/.test(escape) ? escape.slice(1) : (JSON.parse(`"${escape}"`) as string);
      special.lastIndex = at + escape.length;
      continue;
    }
    if (mayEnd(scanner, around, at + 1)) {
      if (unpaired) refuseQuote(scanner, begin, unpaired);
      scanner.at = at + 1;
      break;
    }
    const isDouble = signs === '"' || signs.includes('“');
    if (!isDouble || around === 'key' || text.charAt(scanner.blankEnd(at + 1)) === ':') refuseQuote(scanner, begin, at);
    if (!/\d/.test(text.charAt(at - 1))) unpaired = unpaired ? 0 : at;
    written += sign;
    scanner.changes.add('quotation marks');
  }
  if (signs !== '"') scanner.changes.add('quotation marks');
  if (/\p{Cc}/u.test(text.slice(begin, scanner.at))) scanner.changes.add('line breaks in texts');
  return written;
};
