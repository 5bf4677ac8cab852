import {decode} from './feed-text.js';
import {parseMarkup} from './parse-markup.js';

/** The start tag of a feed, and its name. */
export const ROOT = /<((?:[\w.-]+:)?(?:rss|rdf|feed|entry))(?:\s[^>]*)?>/i;
/** Signs that are no markup: lone ampersands and brackets, and entities of HTML. CDATA is left alone. */
const STRAY = /(<!\[CDATA\[[^]*?(?:\]\]>|$))|&(?!(?:amp|[lg]t|quot|apos|#x?[\da-f]+);)(?:\w+;)?|<(?![a-z_/!?:])/gi;
const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;'};

/** Escapes signs in XML that are no markup. An entity that is not one of HTML stays as it is. */
export const escapeStray = (text: string): string =>
  text.replaceAll(STRAY, (sign, cdata?: string) => cdata ?? ESCAPES[sign] ?? decode(sign));

const parseXml = (text: string): Document | undefined => {
  const parsed = parseMarkup(text, 'application/xml');
  return parsed.querySelector('parsererror') ? undefined : parsed;
};

/** Checks if XML is well-formed. */
export const isXml = (text: string): boolean => !!parseXml(text);

/**
 * Finds the items of a feed in XML. Only the root element is parsed, so that no entity is declared.
 *
 * @throws {SyntaxError} if the feed is not well-formed
 * @throws {Error} if the text is not a feed; the message says what it is instead
 */
export const parseFeed = (text: string): Element[] => {
  const root = ROOT.exec(text);
  if (!root)
    throw new Error(
      /<html/i.test(text) ? 'an HTML page' : (/<[a-z][\w:.-]*/i.exec(text)?.[0].concat('>') ?? 'not XML'),
    );
  const close = `</${root[1]}>`;
  const end = text.lastIndexOf(close);
  const xml = text.slice(root.index, end < 0 ? undefined : end + close.length);
  const parsed = parseXml(xml) ?? parseXml(escapeStray(xml));
  if (!parsed) throw new SyntaxError('XML that is cut off');
  return [...parsed.querySelectorAll(':is(rss,channel,RDF,feed,items) > :is(item,entry), entry:root')];
};
