import type {Token} from 'parse5';
import {escapeAttribute} from '../html/escape.js';
import type {WidgetTag} from '../model/shapes.js';
import {PageElement, type PageNode} from '../page/dom.js';
import type {PageText} from './bytes.js';
import type {Edit} from './edits.js';
import {pageStyles} from './styles.js';

/** The attribute of the style element in a page; its value names the widgets that it is for. */
const STYLES = 'data-candor-styles';

/** Elements that a browser needs to see among the first bytes of a page, before the styles. */
const FIRST = 'meta[charset], meta[http-equiv], meta[name=viewport], base';

const childNamed = (node: PageNode | undefined, name: string): PageElement | undefined =>
  node?.children.find(({localName}) => localName === name);

/** Finds the style element of before. */
const findStyle = (node: PageNode): PageElement | undefined => {
  for (const child of node.childNodes) {
    if (!(child instanceof PageElement)) continue;
    const found = child.localName === 'style' && child.hasAttribute(STYLES) ? child : findStyle(child);
    if (found) return found;
  }
  return undefined;
};

const startTagOf = (element: PageElement | undefined): Token.Location | undefined =>
  element?.place && 'startTag' in element.place ? element.place.startTag : undefined;

const startOf = (nodes: readonly PageNode[] = []): number | undefined =>
  nodes.find(({place}) => place)?.place?.startOffset;

/** Finds the place of the style element: in the head, before other styles, whose layers would come first otherwise. */
const placeOfStyles = (document: PageNode): number => {
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

/** Puts the style element into a page, replaces the one of before, or removes it. */
export const styleEdits = (page: PageText, document: PageNode, drawn: Drawn, nonce?: string): Edit[] => {
  const {lightTags, hasKept} = drawn;
  const old = findStyle(document);
  const kept = hasKept ? (old?.getAttribute(STYLES)?.split(' ') ?? []) : [];
  const tags = [...new Set([...kept, ...lightTags])].toSorted() as WidgetTag[];
  if (!tags.length && !old) return [];
  const attributes = `${STYLES}="${tags.join(' ')}"${nonce ? ` nonce="${escapeAttribute(nonce)}"` : ''}`;
  const text = tags.length ? `<style ${attributes}>${page.encode(pageStyles(tags))}</style>` : '';
  const at = placeOfStyles(document);
  const {startOffset: start, endOffset: end} = old?.place ?? {startOffset: at, endOffset: at};
  return [{start, end, text}];
};
