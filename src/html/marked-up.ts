import type {TemplateResult} from 'lit/html.js';
import {collapse} from '../model/marked.js';
import {DataMarks, isBlock} from './data-marks.js';
import {escapeText} from './escape.js';
import {parseTemplate, type TemplateElement} from './template.js';
import {toTree, type TreeElement, type TreeNode} from './tree.js';
import {isVoid, writeStartTag} from './write.js';

const KEPT =
  /^(?:\.textContent|\??hidden|alt|data-block|data-field|data-value|datetime|height|href|id|lang|loading|referrerpolicy|rel|scope|src|width)$/;
const CONTROLS = /^(?:button|input|progress|slot|svg)$/;

/** Elements that say nothing by themselves; text extractors drop some of them with all their text. */
const BOXES = /^(?:article|div|fieldset|legend|section)$/;
const LINES = /^(?:i|label|span)$/;
const CELL = /^t[dh]$/;

// White space as HTML has it: a no-break space is none.
const START = /^[ \t\n\f\r]+/;

const isBlank = (node: TreeNode): boolean => typeof node === 'string' && !node.replace(START, '');
const isMarked = ({attributes}: TreeElement): boolean => attributes.some(([name]) => name === 'data-field');

/** Moves the mark of an element's only text to the element itself. */
const takeMark = (element: TreeElement): void => {
  const [only, more] = element.children;
  if (!only || more || typeof only === 'string' || only.tag !== 'span' || isMarked(element)) return;
  // Authors in WordPress lose <time>, and of a link the text and the address are two fields.
  if (!isMarked(only) || /^(?:a|time)$/.test(element.tag)) return;
  element.attributes.unshift(...only.attributes);
  element.children = only.children;
};

/** Moves the target of links from a box to its heading. */
const withAnchor = (id: TreeElement['attributes'][number], children: TreeNode[]): TreeNode[] => {
  const heading = children.find((node): node is TreeElement => typeof node === 'object' && /^h\d$/.test(node.tag));
  heading?.attributes.push(id);
  return inParagraphs(children);
};

/** Replaces an element that is only looks by what is in it. */
const unwrap = (element: TreeElement, parent: string): TreeNode[] => {
  const {tag, children, attributes} = element;
  const isBox = BOXES.test(tag);
  if (attributes.length === 1 && attributes[0]![0] === 'id' && isBox) return withAnchor(attributes[0]!, children);
  if (attributes.length) {
    const [first, ...rest] = children.filter((node) => !isBlank(node));
    // A box around one paragraph is that paragraph.
    if (
      isBox &&
      isMarked(element) &&
      typeof first === 'object' &&
      !rest.length &&
      first.tag === 'p' &&
      !first.attributes.length
    )
      return [{...first, attributes}];
    return [{...element, tag: isBox && tag !== 'section' ? 'div' : LINES.test(tag) ? 'span' : tag}];
  }
  if (LINES.test(tag)) return children;
  if (!isBox || parent === 'dl') return [element];
  return inParagraphs(children);
};

/** Puts what stands between blocks into paragraphs. */
const inParagraphs = (nodes: readonly TreeNode[]): TreeNode[] => {
  const blocks: TreeNode[] = [];
  let line: TreeNode[] = [];
  const endLine = (): void => {
    if (!line.every(isBlank)) blocks.push({tag: 'p', attributes: [], children: line});
    line = [];
  };
  for (const node of nodes)
    if (isBlock(node)) {
      endLine();
      blocks.push(node);
    } else line.push(node);
  endLine();
  return blocks;
};

const isNeeded = (element: TreeElement): boolean =>
  isVoid(element) ||
  CELL.test(element.tag) ||
  (isBlock(element) ? !element.children.every(isBlank) : element.children.length > 0);

const hasAttribute = ({attributes}: TemplateElement, name: string, value: string): boolean =>
  attributes.some(([each, [text]]) => each === name && text === value);

/** Leaves out controls, decoration, messages of the script, and attributes that are only looks. */
const withoutLooks = (nodes: TemplateElement['children']): TemplateElement['children'] =>
  nodes.flatMap((node): TemplateElement['children'] => {
    if (typeof node !== 'object') return [node];
    const isOut =
      CONTROLS.test(node.tag) || hasAttribute(node, 'aria-hidden', 'true') || hasAttribute(node, 'role', 'status');
    if (isOut) return [];
    const attributes = node.attributes.filter(([name]) => KEPT.test(name));
    return [{...node, attributes, children: withoutLooks(node.children)}];
  });

const parsed = new WeakMap<TemplateStringsArray, TemplateElement['children']>();

const parse = (strings: TemplateStringsArray): TemplateElement['children'] => {
  let template = parsed.get(strings);
  if (!template) parsed.set(strings, (template = withoutLooks(parseTemplate(strings))));
  return template;
};

const simplify = (node: TreeNode, parent: string, marks: DataMarks): TreeNode[] => {
  if (typeof node === 'string') return marks.expand(node);
  const {tag, attributes} = node;
  const element: TreeElement = {tag, attributes, children: []};
  for (const child of node.children) element.children.push(...simplify(child, tag, marks));
  takeMark(element);
  return isNeeded(element) ? unwrap(element, parent) : [];
};

/** Writes nodes, blocks on lines of their own: so Markdown and MDX see where an element ends. */
const write = (nodes: readonly TreeNode[]): string => {
  const lines: string[] = [];
  let line = '';
  const endLine = (): void => {
    const text = line.endsWith(' ') ? line.slice(0, -1) : line;
    if (text) lines.push(text);
    line = '';
  };
  for (const node of nodes)
    if (isBlock(node)) {
      endLine();
      lines.push(writeElement(node as TreeElement));
    } else if (typeof node === 'string') line += escapeText(line ? collapse(node) : collapse(node).replace(START, ''));
    else line += writeElement(node);
  endLine();
  return lines.join('\n');
};

const writeElement = (element: TreeElement): string => {
  const start = writeStartTag(element);
  if (isVoid(element)) return start;
  const content = isBlock(element) ? write(element.children) : writeLine(element.children);
  return `${start}${content.includes('\n') ? `\n${content}\n` : content}</${element.tag}>`;
};

/** Writes what stands within a line, where white space at the ends counts. */
const writeLine = (nodes: readonly TreeNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? escapeText(collapse(node)) : writeElement(node))).join('');

/** Writes a template as HTML in which elements are marked with their fields and everything that is only looks is left out. */
export const writeMarkedUp = (result: TemplateResult, marks: DataMarks): string =>
  write(toTree(result, {parse, finish: marks.finish}).flatMap((node) => simplify(node, '', marks)));
