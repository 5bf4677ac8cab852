/** Tells whether an address has one of these schemes. A relative address has that of a web page. */
export const hasScheme = (it: unknown, schemes: RegExp): boolean => {
  try {
    return typeof it === 'string' && !!it.trim() && schemes.test(new URL(it, 'https://example.com').protocol);
  } catch {
    return false;
  }
};

/** Tells whether a value is a web, mail or telephone address, or one relative to the page. */
export const isAddress = (it: unknown): boolean => hasScheme(it, /^(https?|mailto|tel):$/);
