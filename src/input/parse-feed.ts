import {parseMarkup} from './parse-markup.js';

/** The start tag of a feed, and its name. */
export const ROOT = /<((?:[\w.-]+:)?(?:rss|rdf|feed|entry))(?:\s[^>]*)?>/i;

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
  const parsed = parseXml(xml);
  if (!parsed) throw new SyntaxError('XML that is cut off or damaged');
  return [...parsed.querySelectorAll(':is(rss,channel,RDF,feed,items) > :is(item,entry), entry:root')];
};
