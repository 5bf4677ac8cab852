/** Reads the texts and links of a page that are not part of a widget, in the browser and on the command line. */
import type {PageText} from './advice.js';

/** Elements within a line. All others end the paragraph before them. */
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;
const UNSEEN = /^(?:head|noscript|script|style|template|textarea|title)$/;
const BREAK = '\n\n';

/** Functions that a page is read with. */
interface Reading {
  /** Checks for an element whose texts are not the page's own, such as a widget or one that is hidden. */
  isOther(element: Element): boolean;
  /** Returns the place of a node in the page, or of a character of a text. */
  placeOf(node: Node, index?: number): number;
}

/** Reads the texts of a page in document order, also in shadow roots. */
export function* readTexts(root: Node, reading: Reading): Generator<PageText> {
  for (const node of [...((root as Element).shadowRoot?.childNodes ?? []), ...root.childNodes]) {
    if (node.nodeType === 3)
      for (const {0: text, index} of node.nodeValue!.matchAll(/[^\n]*\n|[^\n]+/g))
        yield {text, place: reading.placeOf(node, index)};
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const isBlock = !INLINE.test(element.localName);
    if (isBlock) yield {text: BREAK, place: reading.placeOf(node)};
    if (!UNSEEN.test(element.localName) && !reading.isOther(element)) yield* readTexts(element, reading);
    if (isBlock) yield {text: BREAK, place: reading.placeOf(node)};
  }
}
