/** How data is written into markup: readable, with every sign that is not a letter or a digit written as a number, or as `%` and numbers. */
export type Encoding = 'plain' | 'shielded' | 'percent';

const unit = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

// What JSON escapes; signs that HTML, template languages or editors of blogs take for their own; line separators; what cannot
// be seen; several spaces, of which some editors leave one; and the first letter of a word that WordPress writes in its own
// way, also within attributes.
const RISKY = /\\u[\da-f]{4}|\\.|['`&<>{}[\]%\p{Cc}\p{Zl}\p{Zp}\p{Cf}]| (?= )|W(?=ordpress)/gu;
const ANY_SIGN = /\\u[\da-f]{4}|\\.|[^\p{L}\p{N} ]| (?= )|W(?=ordpress)/gu;

/** A part of a JSON text without signs. Halves of signs, which no file can hold, are numbers already. */
const shielded = (part: string): string => {
  if (part.startsWith('\\u')) return part;
  const signs = part.startsWith('\\') ? (JSON.parse(`"${part}"`) as string) : part;
  return Array.from({length: signs.length}, (_, i) => unit(signs[i]!)).join('');
};

/** JSON in which the texts have no sign that is at risk, nor any backslash but before a `u`. */
const toJson = (data: unknown, risky: RegExp, space = 0): string =>
  JSON.stringify(data, null, space).replaceAll(
    /"((?:[^"\\]|\\.)*)"/g,
    (_, text: string) => `"${text.replaceAll(risky, shielded)}"`,
  );

/** Data as JSON, readable and without risk within markup and code. */
export const plainJson = (data: unknown, space = 0): string => toJson(data, RISKY, space);

/** Data as an attribute's value, with its quotes. Source of what editors leave alone: measurements on the platforms themselves. */
export const attributeValue = (data: unknown, encoding: Encoding): string => {
  if (encoding === 'plain') return `'${plainJson(data)}'`;
  if (encoding === 'percent') {
    const written = encodeURIComponent(JSON.stringify(data));
    return `"${written.replaceAll("'", '%27').replaceAll('Wordpress', '%57ordpress')}"`;
  }
  return `"${toJson(data, ANY_SIGN).replaceAll('"', '&quot;')}"`;
};
