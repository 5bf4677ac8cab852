import type {TemplateResult} from 'lit/html.js';
import {escapeAttribute, escapeText} from './escape.js';
import {markAllEnglish} from './mark-english.js';
import {toTree, type TreeElement, type TreeNode} from './tree.js';

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Writes the start tag of an element. */
export const writeStartTag = ({tag, attributes}: TreeElement): string => {
  let start = `<${tag}`;
  for (const [name, value] of attributes) start += ` ${name}="${escapeAttribute(value)}"`;
  return `${start}>`;
};

/** Checks for an element without an end tag. */
export const isVoid = ({tag}: Pick<TreeElement, 'tag'>): boolean => VOID.has(tag);

/** Writes an element or a text. The text of a style sheet is written as it is. */
export const writeNode = (node: TreeNode, parent = ''): string => {
  if (typeof node === 'string') return parent === 'style' ? node : escapeText(node);
  const start = writeStartTag(node);
  if (isVoid(node)) return start;
  const inside = node.children.map((child) => writeNode(child, node.tag)).join('');
  return `${start}${inside}</${node.tag}>`;
};

/**
 * Writes a template as HTML: what Lit draws from it, without Lit's comments.
 *
 * @throws {TypeError} as `toTree` does
 */
export const writeTemplate = (result: TemplateResult): string =>
  toTree(result)
    .map((node) => writeNode(markAllEnglish(node)))
    .join('');
