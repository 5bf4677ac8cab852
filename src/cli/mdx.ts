/** MDX: Markdown whose elements are JSX. */
import type {Program} from 'acorn';
import type {Nodes} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {mdxFromMarkdown, type MdxJsxAttribute, type MdxJsxFlowElement, type MdxJsxTextElement} from 'mdast-util-mdx';
import {mdxjs} from 'micromark-extension-mdxjs';
import {escapeAttribute as escape} from '../html/escape.js';
import {literalOf} from './literal.js';
import {endOf, readCode, startOf, type MarkdownPage} from './markdown.js';
import {Rewritten} from './rewritten.js';
import {WIDGETS} from './shapes.js';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Elements that have no end tag. Source: HTML, 13.1.2. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

const isJson = (text: string, value: unknown): boolean => {
  try {
    return JSON.stringify(JSON.parse(text)) === JSON.stringify(value);
  } catch {
    return false;
  }
};

/** Adds an attribute as HTML has it. What code says that is more than literals, nobody knows here: it is left out. */
const addAttribute = (page: Rewritten, text: string, attribute: MdxJsxAttribute): void => {
  const {name, value} = attribute;
  const start = startOf(attribute);
  if (!value || typeof value === 'string') {
    page.add(` ${text.slice(start, endOf(attribute))}`, start - 1);
    return;
  }
  const [code] = (value.data?.estree as Program | undefined)?.body ?? [];
  const literal = code?.type === 'ExpressionStatement' && literalOf(code.expression);
  if (!literal || literal.value === null || literal.value === false) return;
  const {value: said, node} = literal;
  const source = text.slice(node.start, node.end);
  const words = typeof said === 'string' ? said : JSON.stringify(said);
  page.say(` ${name}="`, start);
  // Where the code is the text itself, each of its signs has a place.
  if (typeof said === 'string' && source.slice(1, -1) === said) page.addEscaped(said, node.start + 1);
  else if (typeof said === 'object' && isJson(source, said)) page.addEscaped(source, node.start);
  else page.say(escape(said === true ? '' : words), node.start);
  page.say('"', node.end);
};

const addNode = (page: Rewritten, text: string, node: Nodes): void => {
  if (node.type === 'text' || node.type === 'inlineCode') page.say(escape(node.value), startOf(node));
  if (!('children' in node)) return;
  const {name, attributes = []} = node as Partial<JsxElement>;
  // What components show is known to the page that imports them.
  const isElement = !!name && /^[a-z][\w-]*$/.test(name);
  if (isElement) {
    page.add(`<${name}`, startOf(node));
    for (const each of attributes) if (each.type === 'mdxJsxAttribute') addAttribute(page, text, each);
    page.say('>', startOf(node));
  }
  for (const child of node.children) addNode(page, text, child);
  if (isElement && !VOID.test(name)) page.say(`</${name}>`, endOf(node));
};

const blank = (text: string): string => text.replaceAll(/[^\r\n]/g, ' ');

/** What some generators allow in MDX besides: comments of HTML, and names of headings in braces. */
const withoutExtras = (text: string): string =>
  text.replaceAll(/<!--[^]*?-->/g, blank).replaceAll(/\{#[\w-]+\}(?=[ \t]*$)/gm, blank);

const MENTION = new RegExp(`<(?:${WIDGETS.join('|')})\\b|data-candor=|^\\s*(?:\`\`\`|~~~)candor\\b`, 'm');

/** What the parser says of a text that is no MDX. */
interface Refusal {
  readonly reason: string;
  readonly place?: {readonly offset?: number; readonly start?: {readonly offset?: number}};
}
const isRefusal = (error: unknown): error is Refusal => error instanceof Error && 'reason' in error;

/** Where a text stops being MDX. Of a tag that is not closed, the parser has the line and column in its words. */
const placeOf = ({reason, place}: Refusal, text: string): number => {
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

/** Reads MDX. What is none has nothing to say of widgets, but that they cannot be read, where there may be some. */
export const readMdx = (text: string): MarkdownPage => {
  const page = new Rewritten();
  const at = (offset: number): number => page.at(offset);
  try {
    const root = parseTolerantly(text);
    addNode(page, text, root);
    return {html: page.text, at, ...readCode(text, root)};
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const note = {
      offset: placeOf(error, text),
      severity: 'error',
      rule: 'mdx',
      message: `It is no MDX, and its widgets were not checked: ${error.reason.replace(/ \(\d+:[^)]*\)/, '')}.`,
    } as const;
    return {html: '', at, fences: [], links: [], notes: MENTION.test(text) ? [note] : []};
  }
};
