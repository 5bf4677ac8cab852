import type {Code, Html, Nodes, Parents} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {readBlock} from '../widget/carriers.js';
import type {AdviceLink} from '../page/advice-notes.js';
import type {Note} from '../page/finding.js';
import {nearest} from '../author/nearest.js';
import {WIDGET_NAMES} from '../page/widgets.js';
import type {Extract} from '../page/source-text.js';

/** A fenced code block that stands for a widget. */
export interface Fence {
  readonly tag: string;
  readonly json: Extract | undefined;
  readonly offset: number;
}

/** The parts of a Markdown file that matter to widgets. */
export interface MarkdownPage {
  /** Its HTML, with everything else left out. */
  readonly html: string;
  /** Converts an offset in the HTML to one in the file. */
  at(offset: number): number;
  readonly fences: readonly Fence[];
  readonly links: readonly AdviceLink[];
  readonly notes: readonly Note[];
}

type Placed = Pick<Nodes, 'position'>;
/** Returns the offset at which a node starts. */
export const startOf = ({position}: Placed): number => position!.start.offset!;
/** Returns the offset at which a node ends. */
export const endOf = ({position}: Placed): number => position!.end.offset!;

function* walk(node: Nodes, parent?: Parents): Generator<[Nodes, Parents | undefined]> {
  yield [node, parent];
  if ('children' in node) for (const child of node.children) yield* walk(child, node);
}

/** Splits the value of a node into lines, each with its offset in the file after the markers of quotes and lists. */
const linesOf = (text: string, value: string, start: number): {line: string; offset: number}[] => {
  let from = start;
  return value.split('\n').map((line) => {
    const end = /\r\n?|\n|$/.exec(text.slice(from))!;
    const whole = text.slice(from, from + end.index);
    const offset = whole.endsWith(line) ? from + whole.length - line.length : from;
    from += end.index + end[0].length;
    return {line, offset};
  });
};

const fenceOf = (text: string, node: Code): Fence => {
  const start = startOf(node);
  // The first line is the fence itself.
  const lines = linesOf(text, `\n${node.value}`, start).slice(1);
  const [tag, data] = readBlock(node.value);
  if (data === undefined) return {tag, json: undefined, offset: start};
  const begin = node.value.indexOf(data);
  const at = (offset: number): number => {
    let left = begin + offset;
    for (const {line, offset: from} of lines) {
      if (left <= line.length) return from + left;
      left -= line.length + 1;
    }
    return endOf(node);
  };
  return {tag, json: {text: data, at}, offset: start};
};

/** Reports tags of widgets that Markdown does not recognize as HTML. */
const textNotes = (text: string, node: Nodes): Note[] => {
  const start = startOf(node);
  return [...text.slice(start, endOf(node)).matchAll(/(?<!\\)<([a-z][\w-]*)/gi)]
    .filter(([, name]) => WIDGET_NAMES.includes(name!.toLowerCase()))
    .map(({index, 1: name}) => ({
      offset: start + index,
      severity: 'error',
      rule: 'markdown',
      widget: name!.toLowerCase(),
      message: `Markdown shows this <${name}> as text, because its tag contains a blank line or is damaged.`,
      fix: 'Write the whole tag on one line, or generate the widget with `candor-widgets snippet --form fence`.',
    }));
};

const htmlNotes = ({value}: Html, parent: Parents | undefined, offset: number): Note[] =>
  parent?.type === 'paragraph' && /^<script\b[^>]*application\/json/i.test(value)
    ? [
        {
          offset,
          severity: 'warning',
          rule: 'markdown',
          message: 'Markdown changes characters of JSON in a script within a paragraph.',
          fix: 'Generate the widget with `candor-widgets snippet --form carrier`, which uses an attribute.',
        },
      ]
    : [];

const codeNotes = ({meta, value}: Code, offset: number): Note[] => {
  const name = meta?.trim().split(/\s/)[0] ?? '';
  return nearest(name, WIDGET_NAMES) && /^\s*\{/.test(value)
    ? [
        {
          offset,
          severity: 'error',
          rule: 'markdown',
          message: `“${name}” is on the line of the fence, where many blogs drop it.`,
          fix: `Write ${nearest(name, WIDGET_NAMES)} on the first line inside the block.`,
        },
      ]
    : [];
};

/** Collects the fenced blocks of widgets, and the links. */
export const readCode = (text: string, root: Nodes): Pick<MarkdownPage, 'fences' | 'links' | 'notes'> => {
  const fences: Fence[] = [];
  const links: AdviceLink[] = [];
  const notes: Note[] = [];
  for (const [node] of walk(root)) {
    const start = startOf(node);
    if (node.type === 'link' || node.type === 'definition')
      links.push({url: node.url, rel: '', offset: start, place: endOf(node)});
    if (node.type !== 'code' || node.lang !== 'candor') continue;
    const misplaced = codeNotes(node, start);
    notes.push(...misplaced);
    if (!misplaced.length) fences.push(fenceOf(text, node));
  }
  return {fences, links, notes};
};

/** Reads CommonMark. Each character of the HTML keeps its offset; the rest is replaced by spaces. */
export const readMarkdown = (text: string): MarkdownPage => {
  const root = fromMarkdown(text);
  const blank = text.replaceAll(/[^\r\n]/g, ' ').split('');
  const write = (words: string, offset: number): void => {
    for (let i = 0; i < words.length; i++) blank[offset + i] = words[i]!;
  };
  const {fences, links, notes} = readCode(text, root);
  const ownNotes: Note[] = [];
  for (const [node, parent] of walk(root)) {
    const start = startOf(node);
    if (node.type === 'html') {
      for (const {line, offset} of linesOf(text.slice(0, endOf(node)), node.value, start)) write(line, offset);
      ownNotes.push(...htmlNotes(node, parent, start));
    } else if (node.type === 'text') {
      // In a text node these are not markup.
      write(text.slice(start, endOf(node)).replaceAll(/[<&]/g, ' '), start);
      ownNotes.push(...textNotes(text, node));
    }
  }
  return {html: blank.join(''), at: (offset) => offset, fences, links, notes: [...notes, ...ownNotes]};
};
