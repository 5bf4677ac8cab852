/** Writes text with formatting, the inverse of `inline.ts`. */
import {readInline, type Marks} from './inline.js';

/** Text with the same formatting. */
export interface Run {
  readonly text: string;
  readonly em?: boolean | undefined;
  readonly strong?: boolean | undefined;
  readonly code?: boolean | undefined;
  /** Address of the link. */
  readonly url?: string | undefined;
}

/** A piece of HTML: a run, a line break with the same formatting, or the end of a paragraph. */
export type Token = (Run & {readonly isBreak?: boolean}) | 'end';

const under = (content: readonly (string | Run[])[], marks: object): Run[] =>
  content.flatMap((it) => (typeof it === 'string' ? [{text: it}] : it)).map((run) => ({...run, ...marks}));

const MARKS: Marks<Run[]> = {
  em: (content) => under(content, {em: true}),
  strong: (content) => under(content, {strong: true}),
  code: (text) => [{text, code: true}],
  link: (content, url) => under(content, {url}),
};

const isSame = (a: Run, b: Run): boolean =>
  a.em === b.em && a.strong === b.strong && a.code === b.code && a.url === b.url;

/** Joins adjacent runs with the same formatting. */
const joined = (runs: readonly Run[]): Run[] => {
  const out: Run[] = [];
  for (const {text, em, strong, code, url} of runs) {
    const last = out[out.length - 1];
    const run = {text, em, strong, code, url};
    if (last && isSame(last, run)) out[out.length - 1] = {...run, text: last.text + text};
    else if (text) out.push(run);
  }
  return out;
};

/** Reads a text with formatting as runs. */
export const runsOf = (text: string): Run[] => joined(under(readInline(text, MARKS), {}));

/** Splits a text into the matching characters at its start, the middle, and those at its end. */
const edges = (text: string, sign: RegExp): string[] => {
  let [start, end] = [0, text.length];
  while (start < end && sign.test(text.charAt(start))) start++;
  while (end > start && sign.test(text.charAt(end - 1))) end--;
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
};

/** Takes formatting from characters, such as white space, at which it cannot begin or end, unless it continues on both sides. */
const tidied = (runs: readonly Run[], sign: RegExp): Run[] => {
  const pieces = runs
    .flatMap((run) => (run.code ? [run] : edges(run.text, sign).map((text) => ({...run, text}))))
    .filter(({text}) => text);
  const cores = pieces.map(({text, code}) => code ?? !sign.test(text.charAt(0)));
  return joined(
    pieces.map((run, i) => {
      if (cores[i]) return run;
      const around = [pieces[cores.lastIndexOf(true, i)], pieces[cores.indexOf(true, i)]];
      const kept = <K extends 'em' | 'strong' | 'url'>(mark: K): Run[K] =>
        around.every((it) => it && it[mark] === run[mark]) ? run[mark] : undefined;
      return {text: run.text, em: kept('em'), strong: kept('strong'), url: kept('url')};
    }),
  );
};

/**
 * Writes runs as one text, with each formatting around as many runs as share it.
 *
 * @param plain writes text without formatting
 */
export const nest = (runs: readonly Run[], marks: Marks<string>, plain: (text: string) => string): string => {
  let out = '';
  for (let i = 0; i < runs.length;) {
    const run = runs[i]!;
    let widest: 'url' | 'em' | 'strong' | undefined;
    let end = i;
    for (const mark of ['url', 'em', 'strong'] as const) {
      let to = i;
      while (run[mark] && runs[to]?.[mark] === run[mark]) to++;
      if (to > end) [widest, end] = [mark, to];
    }
    if (!widest) {
      out += run.code ? marks.code(run.text) : plain(run.text);
      i++;
      continue;
    }
    const mark = widest;
    const inner = [
      nest(
        runs.slice(i, end).map((it) => ({...it, [mark]: undefined})),
        marks,
        plain,
      ),
    ];
    out += mark === 'url' ? marks.link(inner, run.url!) : marks[mark](inner);
    i = end;
  }
  return out;
};

/** Writes code between more backticks than it contains in a row. */
const fenced = (text: string): string => {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const room = /^`|`$|^ .*\S.* $/.test(text) ? ' ' : '';
  return fence + room + text + room + fence;
};

const target = (url: string): string => (/\s/.test(url) ? `<${url}>` : url.replaceAll(/[\\()]/g, '\\$&'));

const SIGNS: Marks<string> = {
  em: (content) => `*${content.join('')}*`,
  strong: (content) => `**${content.join('')}**`,
  code: fenced,
  link: (content, url) => `[${content.join('')}](${target(url)})`,
};

const escaped = (text: string): string => text.replaceAll(/[\\*`[\]]/g, '\\$&');

const SPACE = /\s/;

/** Writes runs as a text with formatting. Escapes only what would be read as formatting, and drops what cannot be written. */
export const writeRuns = (runs: readonly Run[]): string => {
  const tidy = tidied(runs, SPACE);
  const ways: readonly (readonly [Run[], (text: string) => string])[] = [
    [tidy, (text) => text],
    [tidy, escaped],
    [tidied(runs, /[\s\p{P}\p{S}]/u), escaped],
    [joined(runs.map(({text, code, url}) => ({text, code, url}))), escaped],
  ];
  for (const [wanted, plain] of ways) {
    const text = nest(wanted, SIGNS, plain);
    if (JSON.stringify(tidied(runsOf(text), SPACE)) === JSON.stringify(tidied(wanted, SPACE))) return text;
  }
  return escaped(runs.map(({text}) => text).join(''));
};

/** Matches a text as JSON in which special characters are escapes, so that no editor reads them as its own syntax. */
export const SHIELDED: RegExp = /^"[^]*\\u00[^]*"$/;

/** Collapses white space as HTML does. */
export const collapse = (text: string): string =>
  /[\t\n\f\r]| {2}/.test(text) ? text.replaceAll(/[ \t\n\f\r]+/g, ' ') : text;

/** Reads paragraphs from HTML: white space collapses, two line breaks end a paragraph, empty paragraphs are dropped. */
export const gather = (tokens: Iterable<Token>): Run[][] => {
  const paragraphs: Run[][] = [];
  let current: Run[] = [];
  /** Removes white space from the end, and tells whether anything is left. */
  const trim = (): boolean => {
    while (current[0]) {
      const last = current.pop()!;
      const text = last.text.replace(/[ \n]+$/, '');
      if (text) return !!current.push({...last, text});
    }
    return false;
  };
  const end = (): void => {
    if (trim()) paragraphs.push(joined(current));
    current = [];
  };
  for (const token of tokens) {
    const before = current[current.length - 1]?.text ?? ' ';
    if (token === 'end') end();
    else if (!token.isBreak) {
      const text = collapse(token.text);
      const rest = /[ \n]$/.test(before) ? text.replace(/^ /, '') : text;
      if (rest) current.push({...token, text: rest});
    } else if (before.endsWith('\n')) end();
    else if (trim()) current.push({...token, text: token.code ? ' ' : '\n'});
  }
  end();
  return paragraphs;
};

/** Writes paragraphs as a text with formatting. */
export const writeText = (paragraphs: readonly Run[][]): string => paragraphs.map(writeRuns).join('\n\n');
