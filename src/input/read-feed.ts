import type {EntryInput} from '../model/entry.js';

const ATOM = 'http://www.w3.org/2005/Atom';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';
const MEDIA = 'http://search.yahoo.com/mrss/';
const XML = 'http://www.w3.org/XML/1998/namespace';
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

interface Policies {
  createPolicy?(name: string, rules: object): {createHTML(text: string): string};
}

/** Parses markup, also on pages that require Trusted Types. The result is never inserted into the page. */
let parse = (text: string, type: DOMParserSupportedType): Document => {
  const {trustedTypes} = globalThis as {trustedTypes?: Policies};
  const policy = trustedTypes?.createPolicy?.('candor-feed', {createHTML: (markup: string) => markup});
  parse = (markup, as) => new DOMParser().parseFromString(policy ? policy.createHTML(markup) : markup, as);
  return parse(text, type);
};

type Draft = {[K in keyof EntryInput]: string | undefined};

const oneLine = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** Returns the text of some HTML. */
const textOf = (html: string): string => parse(`<body>${html}`, 'text/html').body.textContent;

// Cached, because parsing each title would block the page: long feeds have a thousand titles, but only a dozen entities.
const characters = new Map<string, string>();
const decode = (text: string): string =>
  text.replaceAll(/&#?\w+;/g, (entity) => {
    const character = characters.get(entity) ?? textOf(entity);
    characters.set(entity, character);
    return character;
  });

/** Decodes text of RSS, which some blogs escape twice. Anything that looks like a tag is text. */
const decodeTwice = (text: string): string => decode(decode(text));

const resolve = (address: string | null | undefined, base: string): string | undefined => {
  const written = address?.trim();
  if (!written) return undefined;
  try {
    return new URL(written, base).href;
  } catch {
    return written;
  }
};

/** Returns the day of a date in RFC 822 or ISO 8601 format, in its own time zone. */
const dayOf = (date: string | undefined): string | undefined => {
  const written = oneLine(date);
  const [, day, name, century = '20', year] = /\b(\d\d?) ([a-z]{3})[a-z]* (\d\d)?(\d\d)\b/i.exec(written) ?? [];
  const month = MONTHS.indexOf(`${name}`.toLowerCase()) / 3 + 1;
  if (day && Number.isInteger(month)) return `${century}${year}-${`${month}`.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /^\d{4}-\d\d-\d\d/.exec(written)?.[0] ?? (written || undefined);
};

/** Returns a list with the entry, without its empty fields; an empty list if the entry has no title. */
const toEntry = ({title, date, ...fields}: Draft): EntryInput[] => {
  const all = {title: oneLine(title), ...fields, date: dayOf(date)};
  const present = Object.entries(all).filter(([, value]) => value);
  return all.title ? [Object.fromEntries(present) as unknown as EntryInput] : [];
};

/** Finds the children with a name, in the namespace of their parent or another one. */
const childrenOf = (parent: Element, name: string, space = parent.namespaceURI): Element[] =>
  [...parent.children].filter((child) => child.localName === name && child.namespaceURI === space);

const baseOf = (node: Element | null, feed: string): string => {
  if (!node) return feed;
  const base = baseOf(node.parentElement, feed);
  return resolve(node.getAttributeNS(XML, 'base'), base) ?? base;
};

const addressIn = (node: Element | undefined, name: string, feed: string): string | undefined =>
  node && resolve(node.getAttribute(name), baseOf(node, feed));

const isPicture = (node: Element): boolean =>
  node.getAttribute('medium') === 'image' || !!node.getAttribute('type')?.startsWith('image/');

/** Finds the picture of an entry: its thumbnail, or else an attached one. */
const imageOf = (item: Element, feed: string): string | undefined => {
  const media = (name: string): Element[] => [...item.getElementsByTagNameNS(MEDIA, name)];
  const links = childrenOf(item, 'link').filter((link) => link.getAttribute('rel') === 'enclosure');
  return (
    addressIn(media('thumbnail')[0], 'url', feed) ??
    addressIn([...childrenOf(item, 'enclosure'), ...media('content')].find(isPicture), 'url', feed) ??
    addressIn(links.find(isPicture), 'href', feed)
  );
};

const readRss = (item: Element, feed: string): EntryInput[] => {
  const text = (name: string, space?: string): string | undefined =>
    childrenOf(item, name, space)[0]?.textContent || undefined;
  const [guid] = childrenOf(item, 'guid').filter((it) => it.getAttribute('isPermaLink') !== 'false');
  const permalink = guid?.textContent?.trim() ?? '';
  return toEntry({
    title: decodeTwice(text('title') ?? ''),
    url: resolve(text('link') ?? (/^https?:/i.test(permalink) ? permalink : undefined), baseOf(item, feed)),
    date: text('pubDate') ?? text('date', DUBLIN_CORE),
    category: oneLine(decodeTwice(text('category') ?? '')),
    image: imageOf(item, feed),
  });
};

const readAtom = (item: Element, feed: string): EntryInput[] => {
  const [title, published, updated, category] = ['title', 'published', 'updated', 'category'].map(
    (name) => childrenOf(item, name)[0],
  );
  const text = title?.textContent ?? '';
  const links = childrenOf(item, 'link').filter((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate');
  return toEntry({
    title: title?.getAttribute('type') !== 'html' ? text : text.includes('<') ? textOf(text) : decode(text),
    url: addressIn(links[0], 'href', feed),
    date: (published ?? updated)?.textContent ?? undefined,
    category: oneLine(category?.getAttribute('label') ?? category?.getAttribute('term')),
    image: imageOf(item, feed),
  });
};

const readJsonFeed = (text: string, feed: string): EntryInput[] => {
  const {items} = JSON.parse(text) as {items?: unknown};
  if (!Array.isArray(items)) throw new Error('JSON without items');
  return items.flatMap((item: Record<string, unknown> | null) => {
    const text = (...names: string[]): string | undefined =>
      names.map((name) => item?.[name]).find((value) => typeof value === 'string' && !!value) as string | undefined;
    const tags = item?.['tags'];
    const tag: unknown = Array.isArray(tags) ? tags[0] : undefined;
    return toEntry({
      title: text('title'),
      url: resolve(text('url', 'external_url'), feed),
      date: text('date_published', 'date_modified'),
      category: typeof tag === 'string' ? tag : undefined,
      image: resolve(text('image', 'banner_image'), feed),
    });
  });
};

const readXml = (text: string): Document | undefined => {
  const parsed = parse(text, 'application/xml');
  return parsed.querySelector('parsererror') ? undefined : parsed;
};

/**
 * Reads the entries of a feed: RSS 2.0, Atom 1.0 (RFC 4287) or JSON Feed 1.1. Entries without a title are left out.
 * Addresses become absolute, titles become plain text, and dates lose their time. Nothing else is checked.
 *
 * @param text the text of the feed
 * @param url the address of the feed
 * @throws {Error} if the text is not a feed; the message says what it is instead
 */
export const readFeed = (text: string, url: URL | string): EntryInput[] => {
  const written = text.trim();
  const feed = `${url}`;
  if (!written) throw new Error('nothing');
  if (/^[{[]/.test(written)) return readJsonFeed(written, feed);
  // A bare ampersand or an HTML entity is an error in XML. If parsing fails, such ampersands are escaped.
  const xml = readXml(written) ?? readXml(written.replaceAll(/&(?!(?:amp|lt|gt|quot|apos|#\w+);)/g, '&amp;'));
  if (!xml) throw new Error(/<html/i.test(written) ? 'an HTML page' : 'text that is not XML, or is cut off');
  const root = xml.documentElement;
  if (root.localName === 'rss')
    return childrenOf(root, 'channel').flatMap((channel) =>
      childrenOf(channel, 'item').flatMap((item) => readRss(item, feed)),
    );
  if (root.localName !== 'feed' || root.namespaceURI !== ATOM) throw new Error(`<${root.nodeName}>`);
  return childrenOf(root, 'entry').flatMap((item) => readAtom(item, feed));
};
