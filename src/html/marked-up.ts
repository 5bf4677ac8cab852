import type {TemplateResult} from 'lit/html.js';
import {collapse} from '../model/marked.js';
import {DataMarks, isBlock, isMarked} from './data-marks.js';
import {escapeText} from './escape.js';
import {markEnglish} from './mark-english.js';
import {parseTemplate, type TemplateElement} from './template.js';
import {toTree, type TreeElement, type TreeNode} from './tree.js';
import {isVoid, writeStartTag} from './write.js';

const KEPT =
  /^(?:\.textContent|\??hidden|alt|colspan|data-block|data-field|data-value|datetime|height|href|id|lang|loading|referrerpolicy|rel|scope|src|target|width)$/;
const CONTROLS = new Set(['button', 'input', 'slot', 'svg']);

/** Elements that say nothing by themselves; text extractors drop some of them with all their text. */
const BOXES = new Set(['article', 'div', 'section']);
const LINES = new Set(['i', 'label', 'span']);
const CELLS = new Set(['td', 'th']);

// White space as HTML has it: a no-break space is none.
const START = /^[ \t\n\f\r]+/;

const isBlank = (node: TreeNode): boolean => typeof node === 'string' && !/[^ \t\n\f\r]/.test(node);

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
const moveAnchor = ({attributes: [id], children}: TreeElement): void => {
  const heading = children.find((node): node is TreeElement => typeof node === 'object' && /^h\d$/.test(node.tag));
  heading?.attributes.push(id!);
};

/** Returns the paragraph, without attributes, that an element has and nothing else. */
const onlyParagraph = ({children}: TreeElement): TreeElement | undefined => {
  const [first, more] = children.filter((node) => !isBlank(node));
  return typeof first === 'object' && !more && first.tag === 'p' && !first.attributes.length ? first : undefined;
};

/** Appends an element to nodes; of one that is only looks, what is in it. */
const appendWithoutLooks = (element: TreeElement, parent: string, nodes: TreeNode[]): void => {
  const {tag, children, attributes} = element;
  const isBox = BOXES.has(tag);
  const isAnchor = isBox && attributes.length === 1 && attributes[0]![0] === 'id';
  if (isAnchor) moveAnchor(element);
  if (attributes.length && !isAnchor) {
    // A box around one paragraph is that paragraph.
    const paragraph = isBox && isMarked(element) ? onlyParagraph(element) : undefined;
    if (paragraph) Object.assign(element, paragraph, {attributes});
    else if (isBox && tag !== 'section') element.tag = 'div';
    else if (LINES.has(tag)) element.tag = 'span';
    nodes.push(element);
  } else if (LINES.has(tag)) nodes.push(...children);
  else if (isAnchor || (isBox && parent !== 'dl')) nodes.push(...inParagraphs(children));
  else nodes.push(element);
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
  CELLS.has(element.tag) ||
  (isBlock(element) ? !element.children.every(isBlank) : element.children.length > 0);

const hasAttribute = ({attributes}: TemplateElement, name: string, value: string): boolean =>
  attributes.some(([each, [text]]) => each === name && text === value);

/** Leaves out controls, decoration, messages of the script, and attributes that are only looks. */
const withoutLooks = (nodes: TemplateElement['children']): TemplateElement['children'] =>
  nodes.flatMap((node): TemplateElement['children'] => {
    if (typeof node !== 'object') return [node];
    const isOut =
      CONTROLS.has(node.tag) || hasAttribute(node, 'aria-hidden', 'true') || hasAttribute(node, 'role', 'status');
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

/** Appends a node to nodes, with elements for marked texts, and without what is only looks. */
const simplify = (node: TreeNode, parent: string, marks: DataMarks, nodes: TreeNode[]): void => {
  if (typeof node === 'string') return marks.expand(node, nodes);
  const {tag, children} = node;
  node.children = [];
  for (const child of children) simplify(child, tag, marks, node.children);
  takeMark(node);
  markEnglish(node);
  if (isNeeded(node)) appendWithoutLooks(node, parent, nodes);
};

/** Writes nodes on lines, blocks on lines of their own: so Markdown and MDX see where an element ends. */
const writeLines = (nodes: readonly TreeNode[], lines: string[]): void => {
  let line = '';
  const endLine = (): void => {
    const text = line.endsWith(' ') ? line.slice(0, -1) : line;
    if (text) lines.push(text);
    line = '';
  };
  for (const node of nodes)
    if (isBlock(node)) {
      endLine();
      writeBlock(node as TreeElement, lines);
    } else if (typeof node === 'string') line += escapeText(line ? collapse(node) : collapse(node).replace(START, ''));
    else line += writeInline(node);
  endLine();
};

/** Writes a block: on one line, if what is in it is. */
const writeBlock = (element: TreeElement, lines: string[]): void => {
  const [first, end] = [lines.length, `</${element.tag}>`];
  lines.push(writeStartTag(element));
  writeLines(element.children, lines);
  if (lines.length > first + 2) lines.push(end);
  else lines.push(`${lines.splice(first).join('')}${end}`);
};

const writeInline = (element: TreeElement): string => {
  const start = writeStartTag(element);
  return isVoid(element) ? start : `${start}${writeLine(element.children)}</${element.tag}>`;
};

/** Writes what stands within a line, where white space at the ends counts. */
const writeLine = (nodes: readonly TreeNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? escapeText(collapse(node)) : writeInline(node))).join('');

/** Writes a template as HTML in which elements are marked with their fields and everything that is only looks is left out. */
export const writeMarkedUp = (result: TemplateResult, marks: DataMarks): string => {
  const nodes: TreeNode[] = [];
  for (const node of toTree(result, {parse, finish: marks.finish})) simplify(node, '', marks, nodes);
  const lines: string[] = [];
  writeLines(nodes, lines);
  return lines.join('\n');
};
