import {isAddress, mendAddress} from './address.js';

/** Functions that make the result of `readInline`, such as templates or HTML. */
export interface Marks<T> {
  em(content: (string | T)[]): T;
  strong(content: (string | T)[]): T;
  code(text: string): T;
  link(content: (string | T)[], url: string): T;
}

/** A run of asterisks. Those that do not open or close emphasis are text. */
interface Run {
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Number of asterisks that are still text. */
  left: number;
}

// An escaped character, code between equal runs of backticks, a run of asterisks, or a bracket.
const TOKEN = /\\([!-/:-@[-`{-~])|(`+)(?!`)(?:([^]*?[^`])\2(?!`))?|\*+|\[|\]/g;
// After the text of a link: its address, in which parentheses are balanced, and an optional title, which is ignored.
const TARGET =
  /\(\s*(?:<((?:\\.|[^\\<>\n])*)>|(?!<)((?:\\.|\((?:\\.|[^\\()\s])*\)|[^\\()\s])+))(?:\s+(["'])(?:\\[^]|(?!\3)[^\\])*\3)?\s*\)/y;
/** Maximum depth of nested emphasis; deeper asterisks are text. */
const DEPTH = 50;
/** Maximum number of pieces; what comes after them is text. Browsers lay out a line of tens of thousands in minutes. */
const MOST = 5000;

const isPlain = (char: string): boolean => /[^\s\p{P}\p{S}]/u.test(char);

/** Matches a character of languages that are written without spaces; such a character counts as the end of a word. */
const CJK = /[\u1100-\u11FF\u2E80-\uDFFF\uF900-\uFFEF]/;

/** Tells whether emphasis can begin or end between two characters. */
const isEdge = (inner: string, outer: string): boolean =>
  isPlain(inner) || (/\S/.test(inner) && (!isPlain(outer) || CJK.test(inner + outer)));

/**
 * Reads the formatting of a text: `**strong**`, `*emphasis*`, `` `code` ``, `[text](url)`, and backslash escapes, as in
 * CommonMark 0.31, chapter 6, with the rules for Chinese, Japanese and Korean of markdown-cjk-friendly. Everything else is text, also a link to anything but a web, mail or telephone address.
 */
export const readInline = <T>(text: string, marks: Marks<T>): (string | T)[] => {
  type Node = string | T | Run;
  const runOf = (node: Node): Run | undefined => ((node as Run).left >= 0 ? (node as Run) : undefined);
  // Adjacent texts are joined: the views make a node of each.
  const settle = (nodes: readonly Node[]): (string | T)[] => {
    const settled: (string | T)[] = [];
    for (const node of nodes) {
      const piece = runOf(node) ? '*'.repeat((node as Run).left) : (node as string | T);
      const last = settled[settled.length - 1];
      if (typeof piece === 'string' && typeof last === 'string') settled[settled.length - 1] = last + piece;
      else if (piece) settled.push(piece);
    }
    return settled;
  };

  const nodes: Node[] = [];
  const token = new RegExp(TOKEN);
  let brackets: (readonly [node: number, start: number])[] = [];
  let end = 0;
  for (let match = token.exec(text); match && nodes.length < MOST; match = token.exec(text)) {
    const {index} = match;
    const [all, escaped, , code] = match;
    nodes.push(text.slice(end, index));
    end = token.lastIndex;
    let node: Node = escaped ?? all;
    if (code) node = marks.code(code.replaceAll('\n', ' ').replace(/^ (?=.*[^ ])(.*) $/, '$1'));
    else if (all[0] === '*') {
      const [before, after] = [text.charAt(index - 1), text.charAt(end)];
      const {length} = all;
      node = {length, left: length, opens: isEdge(after, before), closes: isEdge(before, after)};
    } else if (all === '[') brackets.push([nodes.length, end]);
    else if (all === ']') {
      const [first, start] = brackets.pop() ?? [];
      TARGET.lastIndex = end;
      const target = start && TARGET.exec(text);
      const url = target && mendAddress((target[1] ?? target[2]!).replaceAll(/\\([!-/:-@[-`{-~])/g, '$1'));
      if (isAddress(url)) {
        token.lastIndex = end = TARGET.lastIndex;
        nodes.length = first!;
        brackets = [];
        node = marks.link(readInline(text.slice(start, index), marks), url as string);
      }
    }
    nodes.push(node);
  }
  nodes.push(text.slice(end));

  // Match each closing run with the nearest opening one.
  const done: Node[] = [];
  const openers: number[] = [];
  for (const node of nodes) {
    const run = runOf(node);
    if (run?.closes)
      for (let i = openers.length; run.left && i--;) {
        const opener = done[openers[i]!] as Run;
        // `*a**b*` is one emphasis, not two that touch.
        if ((opener.closes || run.opens) && (opener.length + run.length) % 3 === 0 && opener.length % 3) continue;
        const width = Math.min(2, opener.left, run.left);
        opener.left -= width;
        run.left -= width;
        done.push(marks[width > 1 ? 'strong' : 'em'](settle(done.splice(openers[i]! + 1))));
        openers.length = opener.left ? ++i : i;
      }
    if (run?.opens && openers.length < DEPTH) openers.push(done.length);
    done.push(node);
  }
  return settle(done);
};
