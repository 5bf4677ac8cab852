import {escapeAttribute} from '../html/escape.js';
import {isWidgetTag, type WidgetTag} from '../model/shapes.js';
import type {PageElement, PageNode} from '../page/dom.js';
import type {Range} from '../page/place.js';
import type {PageText} from './bytes.js';
import {putOnce, type Edit} from './edits.js';
import {STYLES} from './insertions.js';
import {pageStyles} from './styles.js';

/** Elements that a browser needs to see among the first bytes of a page, before the styles. */
const FIRST = 'meta[charset], meta[http-equiv], meta[name=viewport], base';

const childNamed = (node: PageNode | undefined, name: string): PageElement | undefined =>
  node?.children.find(({localName}) => localName === name);

const startTagOf = (element: PageElement | undefined): Range | undefined => element?.place?.startTag;

const startOf = (nodes: readonly PageNode[] = []): number | undefined =>
  nodes.find(({place}) => place)?.place?.startOffset;

/** Finds the place of what is inserted into the head: before the page's styles, whose layers would come first otherwise. */
export const placeInHead = (document: PageNode): number => {
  const html = childNamed(document, 'html');
  const head = childNamed(html, 'head');
  let at = startTagOf(head)?.endOffset ?? startOf(head?.childNodes);
  if (at === undefined) {
    const body = childNamed(html, 'body');
    return startTagOf(body)?.startOffset ?? startOf(body?.childNodes) ?? 0;
  }
  for (const child of head!.children) {
    if (child.matches(FIRST)) at = child.place?.endOffset ?? at;
    else if (/^(?:link|script|style)$/.test(child.localName)) break;
  }
  return at;
};

interface Drawn {
  /** Widgets whose content is among their children. */
  readonly lightTags: ReadonlySet<WidgetTag>;
  /** True if the content of some widget was there before and stays. */
  readonly hasKept: boolean;
}

/**
 * Puts the style element into a page, replaces the one of before, or removes it.
 *
 * @param old the style elements of before: several in a page that is made of parts
 */
export const styleEdits = (
  page: PageText,
  document: PageNode,
  old: readonly PageElement[],
  {lightTags, hasKept}: Drawn,
  nonce?: string,
): Edit[] => {
  const kept = hasKept ? old.flatMap((style) => style.getAttribute(STYLES)!.split(' ').filter(isWidgetTag)) : [];
  const tags = [...new Set([...kept, ...lightTags])].toSorted();
  if (!tags.length && !old.length) return [];
  const attributes = `${STYLES}="${tags.join(' ')}"${nonce ? ` nonce="${escapeAttribute(nonce)}"` : ''}`;
  const text = tags.length ? `<style ${attributes}>${page.encode(pageStyles(tags))}</style>` : '';
  return putOnce(text, old, () => placeInHead(document));
};
