/** Reads MDX: Markdown with JSX elements. */
import type {Program} from 'acorn';
import type {Nodes} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {mdxFromMarkdown, type MdxJsxAttribute, type MdxJsxFlowElement, type MdxJsxTextElement} from 'mdast-util-mdx';
import {mdxjs} from 'micromark-extension-mdxjs';
import {escapeAttribute as escape} from '../html/escape.js';
import {readLiteral} from './js-literal.js';
import {endOf, readCode, startOf, type MarkdownPage} from './markdown.js';
import {MappedText} from './mapped-text.js';
import {UNKNOWN} from '../page/templates.js';
import {WIDGET_NAMES} from '../page/widgets.js';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Void elements, which have no end tag. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

const isJson = (text: string, value: unknown): boolean => {
  try {
    return JSON.stringify(JSON.parse(text)) === JSON.stringify(value);
  } catch {
    return false;
  }
};

/** Writes a JSX attribute as an HTML attribute. Values that only running the code would tell are unknown. */
const addAttribute = (page: MappedText, text: string, attribute: MdxJsxAttribute): void => {
  const {name, value} = attribute;
  const start = startOf(attribute);
  if (!value || typeof value === 'string') {
    page.copy(` ${text.slice(start, endOf(attribute))}`, start - 1);
    return;
  }
  const [code] = (value.data?.estree as Program | undefined)?.body ?? [];
  const literal = code?.type === 'ExpressionStatement' && readLiteral(code.expression);
  if (!literal) page.insert(` ${name}="${UNKNOWN}"`, start);
  if (!literal || literal.value === null || literal.value === false) return;
  const {value: constant, node} = literal;
  const source = text.slice(node.start, node.end);
  const words = typeof constant === 'string' ? constant : JSON.stringify(constant);
  page.insert(` ${name}="`, start);
  // If the code is the text itself, its characters keep their offsets.
  if (typeof constant === 'string' && source.slice(1, -1) === constant) page.copyEscaped(constant, node.start + 1);
  else if (typeof constant === 'object' && isJson(source, constant)) page.copyEscaped(source, node.start);
  else page.insert(escape(constant === true ? '' : words), node.start);
  page.insert('"', node.end);
};

const addNode = (page: MappedText, text: string, node: Nodes): void => {
  if (node.type === 'text' || node.type === 'inlineCode') page.insert(escape(node.value), startOf(node));
  if (!('children' in node)) return;
  const {name, attributes = []} = node as Partial<JsxElement>;
  // The output of components is not known here, only that of HTML elements.
  const isElement = !!name && /^[a-z][\w-]*$/.test(name);
  if (isElement) {
    page.copy(`<${name}`, startOf(node));
    for (const each of attributes)
      if (each.type === 'mdxJsxAttribute') addAttribute(page, text, each);
      else page.insert(` ${UNKNOWN}`, startOf(node));
    page.insert('>', startOf(node));
  }
  for (const child of node.children) addNode(page, text, child);
  if (isElement && !VOID.test(name)) page.insert(`</${name}>`, endOf(node));
};

const blank = (text: string): string => text.replaceAll(/[^\r\n]/g, ' ');

/** Blanks what some generators allow in MDX: HTML comments, and heading ids in braces. */
const withoutExtras = (text: string): string =>
  text.replaceAll(/<!--[^]*?-->/g, blank).replaceAll(/\{#[\w-]+\}(?=[ \t]*$)/gm, blank);

const MENTION = new RegExp(`<(?:${WIDGET_NAMES.join('|')})\\b|data-candor=|^\\s*(?:\`\`\`|~~~)candor\\b`, 'm');

/** A syntax error of the MDX parser. */
interface MdxError {
  readonly reason: string;
  readonly place?: {readonly offset?: number; readonly start?: {readonly offset?: number}};
}
const isMdxError = (error: unknown): error is MdxError => error instanceof Error && 'reason' in error;

/** Returns the offset of a syntax error. For a tag that is not closed, only the message has its line and column. */
const offsetOfError = ({reason, place}: MdxError, text: string): number => {
  const [, line, column] = /\((\d+):(\d+)/.exec(reason) ?? [];
  if (!line) return place?.offset ?? place?.start?.offset ?? 0;
  const before = text.split('\n').slice(0, Number(line) - 1);
  return before.reduce((sum, {length}) => sum + length + 1, Number(column) - 1);
};

const parse = (text: string): Nodes =>
  fromMarkdown(text, {extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()]});

const parseTolerantly = (text: string): Nodes => {
  try {
    return parse(text);
  } catch {
    return parse(withoutExtras(text));
  }
};

/** Reads MDX. Invalid MDX is reported if it mentions a widget, as its widgets cannot be checked. */
export const readMdx = (text: string): MarkdownPage => {
  const page = new MappedText();
  const at = (offset: number): number => page.at(offset);
  try {
    const root = parseTolerantly(text);
    addNode(page, text, root);
    return {html: page.text, at, ...readCode(text, root)};
  } catch (error) {
    if (!isMdxError(error)) throw error;
    const note = {
      offset: offsetOfError(error, text),
      severity: 'error',
      rule: 'mdx',
      message: `The file is not valid MDX, so its widgets were not checked: ${error.reason.replace(/ \(\d+:[^)]*\)/, '')}.`,
    } as const;
    return {html: '', at, fences: [], links: [], notes: MENTION.test(text) ? [note] : []};
  }
};
