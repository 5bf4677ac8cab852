import type {TemplateResult} from 'lit/html.js';
import {BLOCK} from '../input/tags.js';
import {isLiteral} from '../model/literal.js';
import {collapse, gather, runsOf, writeText, type Token} from '../model/marked.js';
import type {Content, HiddenFields, Marks} from '../view/context.js';
import type {TreeElement, TreeNode} from './tree.js';

/** A field that content is marked as. */
interface DataMark {
  readonly field: string;
  readonly value?: unknown;
  /** True if the value is always written, because readers do not see it. */
  readonly isHidden: boolean;
}

/** A marked text: its marks are in the tree where the text is. */
interface MarkedText extends DataMark {
  readonly text: string;
}

type MarkedTemplate = TemplateResult & {readonly dataMarks?: readonly DataMark[]};

// Noncharacters, which no text has: between them stands the number of a marked text.
const MARKED = /\uFDD0(\d+)\uFDD1/;
const PROSE = new Set(['blockquote', 'div', 'p']);

/** Checks for an element on its own lines. */
export const isBlock = (node: TreeNode): boolean => typeof node !== 'string' && BLOCK.test(node.tag);

/** Checks that HTML can express a text with inline marks exactly. */
const readsBack = (value: string, isProse: boolean): boolean => {
  const paragraphs = isProse ? value.trim().split(/\n\s*\n/) : [value];
  // Most texts have no inline marks.
  if (!/[*`\\[\]]/.test(value)) return paragraphs.map((each) => collapse(each).trim()).join('\n\n') === value;
  const tokens = paragraphs.flatMap((paragraph): Token[] => [...runsOf(paragraph), 'end']);
  return writeText(gather(tokens)) === value;
};

const writeExact = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Object.is(value, -0)) return '-0';
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : JSON.stringify(value);
};

const isSaid = (text: string, value: unknown): boolean => {
  if (value === undefined) return true;
  const shown = collapse(text).trim();
  if (typeof value === 'string') return shown === value;
  return shown === writeExact(value) && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(shown);
};

const attributesOf = (field: string, value?: string): TreeElement['attributes'] =>
  value === undefined
    ? [['data-field', field]]
    : [
        ['data-field', field],
        ['data-value', value],
      ];

/** Puts elements for a path of fields around nodes, and returns the outermost. */
const around = (tag: string, path: string, value: string | undefined, children: TreeNode[]): TreeElement => {
  const dot = path.indexOf('.');
  if (dot < 0) return {tag, attributes: attributesOf(path, value), children};
  const inner = around(tag, path.slice(dot + 1), value, children);
  return {tag, attributes: attributesOf(path.slice(0, dot)), children: [inner]};
};

/** Checks for an element that is marked as a field. */
export const isMarked = ({attributes}: TreeElement): boolean => attributes.some((each) => each[0] === 'data-field');

/** The marks of marked-up HTML. Each instance is for one document. */
export class DataMarks implements Marks {
  readonly isMarkedUp = true;
  readonly #texts: MarkedText[] = [];

  readonly mark = <T extends Content>(field: string, content: T, value?: unknown): T =>
    this.#mark(content, field, value ?? (typeof content === 'string' ? content : value));

  readonly markScalar = (field: string, text: string, value: string | number | boolean): string => {
    if (typeof value !== 'string') return this.#mark(text, field, value);
    return isSaid(text, value) && !isLiteral(value)
      ? this.#mark(text, field)
      : this.#mark(text, field, JSON.stringify(value), true);
  };

  readonly withHiddenFields = <T extends Content>(fields: HiddenFields, content: T): T =>
    Object.entries(fields)
      .flatMap(([field, values]) => [values].flat().map((value) => ({field, value})))
      .reduceRight(
        (inner, {field, value}) => (value === undefined ? inner : this.#mark(inner, field, value, true)),
        content,
      );

  #mark<T extends Content>(content: T, field: string, value?: unknown, isHidden = false): T {
    if (typeof content === 'string')
      return `\uFDD0${this.#texts.push({field, value, isHidden, text: content}) - 1}\uFDD1` as T;
    const template: MarkedTemplate = content;
    const mark = {field, value, isHidden};
    return {...template, dataMarks: template.dataMarks ? [...template.dataMarks, mark] : [mark]} as unknown as T;
  }

  /** Appends a text to nodes, with elements for what is marked in it. */
  expand(text: string, nodes: TreeNode[]): void {
    if (!text.includes('\uFDD0')) return void nodes.push(text);
    for (const [i, part] of text.split(MARKED).entries())
      if (i % 2) nodes.push(this.#expandMark(this.#texts[Number(part)]!));
      else if (part) nodes.push(part);
  }

  #expandMark({field, value, isHidden, text}: MarkedText): TreeElement {
    const children: TreeNode[] = [];
    this.expand(text, children);
    const exact = isHidden || !isSaid(text, value) ? writeExact(value) : undefined;
    return around('span', field, exact, children);
  }

  /** Adds the marks of a template to what it has become: the nodes from `start` on. */
  readonly finish = (result: TemplateResult, nodes: TreeNode[], start: number): void => {
    const {dataMarks} = result as MarkedTemplate;
    if (!dataMarks) return;
    let root = nodes.splice(start).find((node) => typeof node !== 'string') as TreeElement;
    for (const {field, value, isHidden} of dataMarks) {
      const isExact =
        value === undefined || (!isHidden && typeof value === 'string' && readsBack(value, PROSE.has(root.tag)));
      const exact = isExact ? undefined : writeExact(value);
      if (isMarked(root)) {
        root = around(isBlock(root) ? 'div' : 'span', field, exact, [root]);
        continue;
      }
      const dot = field.lastIndexOf('.');
      root.attributes = [...attributesOf(field.slice(dot + 1), exact), ...root.attributes];
      if (dot > 0) root = around(isBlock(root) ? 'div' : 'span', field.slice(0, dot), undefined, [root]);
    }
    nodes.push(root);
  };
}
