const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\0': '\uFFFD',
};

/** Escapes a text for HTML. U+0000, which cannot stand in HTML, becomes U+FFFD. */
export const escapeText = (text: string): string =>
  /[&<>"\0]/.test(text) ? text.replaceAll(/[&<>"\0]/g, (sign) => ENTITIES[sign]!) : text;

/** Escapes the value of an attribute. White space other than a space is written as a number: parsers and editors change it. */
export const escapeAttribute = (text: string): string =>
  escapeText(text).replaceAll(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
