import {decode, oneLine, textOf, withoutPairs} from './feed-text.js';
import {resolve, toItem, type FeedItem} from './feed-item.js';
import {parseFeed} from './parse-feed.js';

const XML = 'http://www.w3.org/XML/1998/namespace';

/** Finds the children with one of some names, in the order of the names. Those in the namespace of their parent come first. */
const childrenOf = (parent: Element, ...names: string[]): Element[] =>
  names.flatMap((name) => {
    const all = [...parent.children].filter(({localName}) => localName === name);
    const isOwn = ({namespaceURI}: Element): boolean => namespaceURI === parent.namespaceURI;
    return [...all.filter(isOwn), ...all.filter((child) => !isOwn(child))];
  });

/** Returns the text of the first child with one of some names that has any. */
const textIn = (parent: Element, ...names: string[]): string | undefined =>
  childrenOf(parent, ...names)
    .map(({textContent}) => textContent)
    .find((text) => text.trim());

const baseOf = (node: Element | null, feed: string): string => {
  if (!node) return feed;
  const base = baseOf(node.parentElement, feed);
  return resolve(node.getAttributeNS(XML, 'base'), base) ?? base;
};

const resolveIn = (node: Element, address: string | null, feed: string): string | undefined =>
  resolve(address, baseOf(node, feed));

const PICTURE = /^image|\.(?:jpe?g|png|gif|webp|avif)\b/i;

/** Finds the picture of an article: its thumbnail, or else an attached one. */
const imageOf = (item: Element, feed: string): string | undefined => {
  const media = (name: string): Element[] => [...item.getElementsByTagNameNS('*', name)];
  const isPicture = (node: Element): boolean =>
    PICTURE.test(node.getAttribute('medium') ?? node.getAttribute('type') ?? node.getAttribute('url') ?? '');
  const attached = ['enclosure', 'content', 'link'].flatMap(media).filter(isPicture);
  return [...media('thumbnail'), ...attached, ...childrenOf(item, 'image')]
    .map((node) => resolveIn(node, node.getAttribute('url') ?? node.getAttribute('href'), feed))
    .find(Boolean);
};

/** Finds the address of an article: a link to its page, or else what names it and is an address. */
const urlOf = (item: Element, feed: string): string | undefined => {
  const links = childrenOf(item, 'link').filter((link) =>
    (link.getAttribute('rel') ?? 'alternate').endsWith('alternate'),
  );
  const isPage = (link: Element): boolean => /html|^$/.test(link.getAttribute('type') ?? '');
  const isAddress = (name: Element): boolean =>
    name.getAttribute('isPermaLink') !== 'false' && /^\s*(?:https?:|\/)/i.test(name.textContent);
  return [...links.filter(isPage), ...links, ...childrenOf(item, 'guid', 'id').filter(isAddress)]
    .map((node) => resolveIn(node, node.getAttribute('href') ?? node.textContent, feed))
    .find(Boolean);
};

/** Finds the names of the authors of an article, or of all of a feed. */
const authorsOf = (parent: Element): string[] =>
  childrenOf(parent, 'creator', 'author').map((author) => textIn(author, 'name') ?? author.textContent);

const readItem = (item: Element, feed: string, feedAuthors: readonly string[]): FeedItem | undefined => {
  const authors = authorsOf(item);
  // RSS does not say how often its texts are escaped; some blogs do it twice.
  const decodeTwice = (text: string): string => (item.localName === 'entry' ? text : decode(decode(text)));
  const title = childrenOf(item, 'title').find(({textContent}) => textContent.trim());
  const written = withoutPairs(title?.textContent ?? '');
  const isHtml = /^(?:text\/)?html$/.test(title?.getAttribute('type') ?? '');
  const topics = childrenOf(item, 'category', 'subject').map((topic) =>
    oneLine(decodeTwice(topic.getAttribute('label') ?? topic.getAttribute('term') ?? topic.textContent)),
  );
  return toItem(
    {
      title: !isHtml ? decodeTwice(written) : written.includes('</') ? textOf(written) : decode(written),
      text: title ? '' : withoutPairs(textOf(textIn(item, 'description', 'summary', 'encoded', 'content') ?? '')),
      url: urlOf(item, feed),
      date: textIn(item, 'pubDate', 'published', 'issued', 'date', 'created', 'updated', 'modified'),
      // Blogger names the kind of its entries by an address.
      category: topics.find((topic) => topic && !/^https?:/.test(topic)),
      image: imageOf(item, feed),
    },
    authors.length ? authors : feedAuthors,
  );
};

/**
 * Reads the articles of a feed in RSS or Atom, in any of their versions.
 *
 * @throws {Error} if the text is not one, as `parseFeed` does
 */
export const readXmlFeed = (text: string, feed: string): (FeedItem | undefined)[] => {
  const items = parseFeed(text);
  const parent = items[0]?.parentElement;
  const authors = parent ? authorsOf(parent) : [];
  return items.map((item) => readItem(item, feed, authors));
};
