/**
 * Encoding of data in an attribute: `plain` is readable JSON, `shielded` writes every character that is neither a letter nor
 * a digit as `\u` and its code, `percent` is percent-encoded JSON.
 */
export type Encoding = 'plain' | 'shielded' | 'percent';

const unicodeEscape = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

// Escapes of JSON; characters with a meaning in HTML, template languages or blog editors; line separators; invisible
// characters; all but the last of several spaces, which some editors merge; and the W of “Wordpress”, whose spelling
// WordPress corrects even in attributes.
const RISKY = /\\u[\da-f]{4}|\\.|['`&<>{}[\]%\p{Cc}\p{Zl}\p{Zp}\p{Cf}]| (?= )|W(?=ordpress)/gu;
const NOT_ALPHANUMERIC = /\\u[\da-f]{4}|\\.|[^\p{L}\p{N} ]| (?= )|W(?=ordpress)/gu;

/** Escapes a part of a JSON string. `JSON.stringify` has already escaped lone surrogates, which no file can hold. */
const escapePart = (part: string): string => {
  if (part.startsWith('\\u')) return part;
  const text = part.startsWith('\\') ? (JSON.parse(`"${part}"`) as string) : part;
  return Array.from({length: text.length}, (_, i) => unicodeEscape(text[i]!)).join('');
};

/** Writes JSON whose strings contain no risky characters, and no backslashes other than those of `\u`. */
const toJson = (data: unknown, risky: RegExp, space = 0): string =>
  JSON.stringify(data, null, space).replaceAll(
    /"((?:[^"\\]|\\.)*)"/g,
    (_, text: string) => `"${text.replaceAll(risky, escapePart)}"`,
  );

/** Writes data as readable JSON that is safe in markup and code. */
export const plainJson = (data: unknown, space = 0): string => toJson(data, RISKY, space);

/** Writes data as the value of an attribute, in quotes. What editors leave unchanged was measured on the platforms. */
export const attributeValue = (data: unknown, encoding: Encoding): string => {
  if (encoding === 'plain') return `'${plainJson(data)}'`;
  if (encoding === 'percent') {
    const written = encodeURIComponent(JSON.stringify(data));
    return `"${written.replaceAll("'", '%27').replaceAll('Wordpress', '%57ordpress')}"`;
  }
  return `"${toJson(data, NOT_ALPHANUMERIC).replaceAll('"', '&quot;')}"`;
};
