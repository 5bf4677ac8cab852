import {isAddress} from './address.js';

/** What the marks of a text become. */
export interface Marks<T> {
  em(content: (string | T)[]): T;
  strong(content: (string | T)[]): T;
  code(text: string): T;
  link(content: (string | T)[], url: string): T;
}

/** A run of asterisks: text, as far as it does not open or close emphasis. */
interface Run {
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** How many of them are still text. */
  left: number;
}

// A sign that is no mark, code between equal runs of backticks, a run of asterisks, a bracket.
const TOKEN = /\\([!-/:-@[-`{-~])|(`+)(?!`)(?:([^]*?[^`])\2(?!`))?|\*+|\[|\]/g;
// What follows the label of a link: its address, in which parentheses stand in pairs, and perhaps a title, which is not shown.
const TARGET =
  /\(\s*(?:<((?:\\.|[^\\<>\n])*)>|(?!<)((?:\\.|\((?:\\.|[^\\()\s])*\)|[^\\()\s])+))(?:\s+(["'])(?:\\[^]|(?!\3)[^\\])*\3)?\s*\)/y;
/** Emphasis within emphasis beyond this is text. */
const DEPTH = 50;

const isPlain = (char: string): boolean => /[^\s\p{P}\p{S}]/u.test(char);

/** Whether emphasis can begin, or end, between these two signs. */
const isEdge = (inner: string, outer: string): boolean => isPlain(inner) || (/\S/.test(inner) && !isPlain(outer));

/**
 * Reads the marks within a text: `**strong**`, `*emphasis*`, `` `code` ``, `[label](url)`, and a backslash before a sign that
 * is none. They are read as CommonMark reads them (0.31, chapter 6). Nothing else is a mark, and a link to anything but
 * the web, mail or a telephone is text.
 */
export const readInline = <T>(text: string, marks: Marks<T>): (string | T)[] => {
  type Node = string | T | Run;
  const runOf = (node: Node): Run | undefined => ((node as Run).left >= 0 ? (node as Run) : undefined);
  // Texts beside each other are one: what shows them makes an element of each.
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
  for (let match = token.exec(text); match; match = token.exec(text)) {
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
      const url = target && (target[1] ?? target[2]!).replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
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

  // Each run that closes takes the nearest that opens.
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
