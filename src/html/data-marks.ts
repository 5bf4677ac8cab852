import type {TemplateResult} from 'lit/html.js';
import {isLiteral} from '../model/literal.js';
import {collapse, gather, runsOf, writeText, type Token} from '../model/marked.js';
import type {Content, HiddenFields, Marks} from '../view/context.js';
import type {TreeElement, TreeNode} from './tree.js';

/** A field that content is marked as. */
interface DataMark {
  readonly field: string;
  readonly value?: unknown;
  /** True if the value is always written, because readers do not see it. */
  readonly isHidden?: boolean;
}

/** A marked text: its marks are in the tree where the text is. */
interface MarkedText extends DataMark {
  readonly text: string;
}

type MarkedTemplate = TemplateResult & {readonly dataMarks?: readonly DataMark[]};

// Noncharacters, which no text has: between them stands the number of a marked text.
const MARKED = /\uFDD0(\d+)\uFDD1/;
const BLOCK =
  /^(?:address|article|aside|blockquote|dd|details|div|dl|dt|fieldset|h[1-6]|li|ol|p|section|table|tbody|td|tfoot|th|thead|tr|ul)$/;

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

const attributesOf = (field: string, value?: string): TreeElement['attributes'] => [
  ['data-field', field],
  ...(value === undefined ? [] : [['data-value', value] as const]),
];

/** Puts elements for a path of fields around nodes, and returns the outermost. */
const around = (tag: string, path: string, value: string | undefined, children: TreeNode[]): TreeElement =>
  path
    .split('.')
    .reduceRight<TreeElement | undefined>(
      (inner, field) =>
        inner
          ? {tag, attributes: attributesOf(field), children: [inner]}
          : {tag, attributes: attributesOf(field, value), children},
      undefined,
    )!;

/** The marks of marked-up HTML. Each instance is for one document. */
export class DataMarks implements Marks {
  readonly isMarkedUp = true;
  readonly #texts: MarkedText[] = [];

  readonly mark = <T extends Content>(field: string, content: T, value?: unknown): T =>
    this.#mark(content, {field, value: value ?? (typeof content === 'string' ? content : value)});

  readonly markScalar = (field: string, text: string, value: string | number | boolean): string => {
    if (typeof value !== 'string') return this.#mark(text, {field, value});
    return isSaid(text, value) && !isLiteral(value)
      ? this.#mark(text, {field})
      : this.#mark(text, {field, value: JSON.stringify(value), isHidden: true});
  };

  readonly withHiddenFields = <T extends Content>(fields: HiddenFields, content: T): T =>
    Object.entries(fields).reduceRight(
      (inner, [field, value]) => (value === undefined ? inner : this.#mark(inner, {field, value, isHidden: true})),
      content,
    );

  #mark<T extends Content>(content: T, mark: DataMark): T {
    if (typeof content === 'string') return `\uFDD0${this.#texts.push({...mark, text: content}) - 1}\uFDD1` as T;
    const template = content as MarkedTemplate;
    return {...template, dataMarks: [...(template.dataMarks ?? []), mark]} as unknown as T;
  }

  /** Returns a text as nodes, with elements for what is marked in it. */
  readonly expand = (text: string): TreeNode[] => {
    if (!text.includes('\uFDD0')) return [text];
    return text.split(MARKED).flatMap((part, i): TreeNode[] => {
      if (i % 2 === 0) return part ? [part] : [];
      const {field, value, isHidden, text: inner} = this.#texts[Number(part)]!;
      const exact = isHidden || !isSaid(inner, value) ? writeExact(value) : undefined;
      return [around('span', field, exact, this.expand(inner))];
    });
  };

  /** Adds the marks of a template to what it has become. */
  readonly finish = (result: TemplateResult, nodes: TreeNode[]): TreeNode[] => {
    const {dataMarks} = result as MarkedTemplate;
    if (!dataMarks) return nodes;
    let root = nodes.find((node) => typeof node !== 'string') as TreeElement;
    for (const {field, value, isHidden} of dataMarks) {
      const isProse = /^(?:blockquote|div|p)$/.test(root.tag);
      const isExact = value === undefined || (!isHidden && typeof value === 'string' && readsBack(value, isProse));
      const exact = isExact ? undefined : writeExact(value);
      if (root.attributes.some(([name]) => name === 'data-field')) {
        root = around(isBlock(root) ? 'div' : 'span', field, exact, [root]);
        continue;
      }
      const path = field.split('.');
      root.attributes.unshift(...attributesOf(path.pop()!, exact));
      if (path.length) root = around(isBlock(root) ? 'div' : 'span', path.join('.'), undefined, [root]);
    }
    return [root];
  };
}
