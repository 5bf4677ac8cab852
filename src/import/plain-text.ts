import {parseHtml} from '../page/parse-html.js';
import {PageComment, PageElement, PageText, type PageNode} from '../page/dom.js';

const BLOCKS = /^(?:p|div|li|ul|ol|h[1-6]|blockquote|section|article|table|tr|pre|figure)$/;
const HIDDEN = /^(?:script|style|template|noscript|svg|iframe)$/;

const textIn = (node: PageNode): string => {
  if (node instanceof PageComment) return '';
  if (node instanceof PageText) return node.nodeValue.replaceAll(/\s+/g, ' ');
  const inside = node.childNodes.map(textIn).join('');
  if (!(node instanceof PageElement)) return inside;
  if (HIDDEN.test(node.localName)) return '';
  if (node.localName === 'br') return '\n';
  return BLOCKS.test(node.localName) ? `\n\n${inside.trim()}\n\n` : inside;
};

/** Returns the text of nodes. Paragraphs are separated by blank lines. */
export const textOf = (node: PageNode): string =>
  textIn(node)
    .replaceAll(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();

/** Returns the text of a value that may be HTML, or a number; of anything else, an empty text. */
export const plainText = (it: unknown): string => {
  if (typeof it === 'number') return String(it);
  if (typeof it !== 'string') return '';
  const text = it.replaceAll(/\r\n?/g, '\n');
  return /[<&]/.test(text) ? textOf(parseHtml(text.replaceAll('\n\n', '<p>'))) : text.trim();
};

/** Returns such a text on one line. */
export const lineOf = (it: unknown): string => plainText(it).replaceAll(/\s+/g, ' ');
