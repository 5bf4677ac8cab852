// A user of a host, or a host: `www.` and anything, or a name that ends in a country or another common top-level domain.
// Two letters at which names of files end, too, are none.
const HOST =
  /^([^\s/?#:@]+@)?(?:www\.|(?:[^\s/?#:@.]+\.)+(?:(?!js|md|py|sh|ts)\p{L}{2}|com|net|org|info|biz|shop|store|blog|app|dev|site|example)(?::\d+)?(?=[/?#]|$))/iu;

/** Matches most addresses, of which nothing has to be mended or checked: these take a tenth of the time. */
const PLAIN = /^(?:https?:\/\/(?:[a-z\d]+[.-])+[a-z]{2,})?\/[\w./?=~+-]*$/i;

/**
 * Mends an address as people paste it, where it can mean only one thing: entities, spaces and line breaks, angle brackets
 * around it, a scheme that is incomplete or missing. `shop.example/drift` leads to that host, `images/drift.jpg` and
 * `drift.html` lead to pages of the blog, and `lena@slow.example` is a mail address.
 */
export const mendAddress = (written: string): string => {
  if (PLAIN.test(written)) return written;
  const address = written
    .replaceAll(/&(?:amp;)*(?:amp|#(\d+|x[\da-f]+));/gi, (entity, number = '38') => {
      const code = Number(number.replace(/x/i, '0x'));
      return code && code < 0xd800 ? String.fromCharCode(code) : entity;
    })
    .replaceAll(/^\s+|\s+$|\s*[\n\t\u200B]\s*/g, '')
    .replace(/^<([^\s<>]*)>$/, '$1')
    .replace(/^(?:https?:\/+)*(https?)(?::\/?|:?\/\/+)(?=[^/])/i, '$1://');
  const host = HOST.exec(address);
  return host ? (host[1] ? 'mailto:' : 'https://') + address : address;
};

/** Tells whether an address has one of these schemes. A relative address has that of a web page. */
export const hasScheme = (it: unknown, schemes: RegExp): boolean => {
  try {
    if (typeof it !== 'string' || PLAIN.test(it)) return typeof it === 'string';
    // Markup, and a template that was not filled in, would be a page of the blog.
    const isWritten = !!it.trim() && /^https?:|^[^<>{}]*$/i.test(it);
    return isWritten && schemes.test(new URL(it, 'https://example.com').protocol);
  } catch {
    return false;
  }
};

/** Tells whether a value is a web, mail or telephone address, or one relative to the page. */
export const isAddress = (it: unknown): boolean => hasScheme(it, /^(https?|mailto|tel):$/);
