import {ErrorCodes} from 'parse5';
import {isGiven} from '../input/given.js';
import {toFinding, type Finding, type Note} from './finding.js';
import {parseHtml} from './html.js';
import {readMdx} from './mdx.js';
import {readMarkdown, type Fence, type MarkdownPage} from './markdown.js';
import {dataOf, startOf, widgetsIn, type DataFile} from './page-widgets.js';
import {adviceOn, seenIn, type SeenLink, type SeenPart} from './seen.js';
import {SHAPES} from './shapes.js';
import {positionsIn, withoutFrontMatter} from './source.js';
import {cutOff, misspelt, neverEnding, tagNotes, unknownWidget} from './tags.js';
import {checkData, type CheckedWidget} from './widget-data.js';

/** What was found in a file. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** How many widgets are in it. */
  readonly widgets: number;
}

/** Finds the file that an address leads to from a page; nothing where it is elsewhere, `missing` where it is not there. */
export type FindFile = (address: string) => DataFile | 'missing' | undefined;

interface SeenWidget {
  readonly parts: readonly SeenPart[];
  readonly offset: number;
}

const byOffset = (a: {offset: number}, b: {offset: number}): number => a.offset - b.offset;

/** Links of a page are absolute to those who read them; where the page will stand, a file does not know. */
const absolute = (href: string): string => {
  try {
    return new URL(href, 'https://page.invalid/').href;
  } catch {
    return '';
  }
};

const checkFence = ({tag, json, offset}: Fence): CheckedWidget => {
  const shape = SHAPES.get(tag);
  if (!shape) return {seen: [], notes: [unknownWidget(tag, offset)]};
  return checkData({tag, shape, sources: [undefined, json?.text], json, placeOf: () => offset});
};

const ofPage = (
  name: string,
  text: string,
  {html, at, fences, links: written, notes}: MarkdownPage,
  findFile: FindFile,
): Checked => {
  let isCut = false;
  const page = parseHtml(html, ({code}) => {
    isCut ||= code === ErrorCodes.eofInTag;
  });
  const positionOf = positionsIn(text);
  const findings: Finding[] = [];
  const report = (all: readonly Note[]): void => {
    findings.push(...all.map((note) => toFinding(name, positionOf, note)));
  };
  const reportHtml = (all: readonly Note[]): void => {
    report(all.map((note) => ({...note, offset: at(note.offset)})));
  };
  report(notes);
  reportHtml([...misspelt(page), ...(isCut ? neverEnding(html, page) : [])]);

  const seen: SeenWidget[] = [];
  for (const widget of widgetsIn(page)) {
    const {tag, element, isCarrier} = widget;
    reportHtml(tagNotes(widget, html));
    if (!SHAPES.has(tag)) continue;
    const offset = at(startOf(element));
    const src = element.getAttribute(isCarrier ? 'data-candor-src' : 'src');
    const isNamed = isGiven(src) && !isGiven(dataOf(widget, html, undefined).sources[1]);
    const file = isNamed ? findFile(src!) : undefined;
    if (file === 'missing')
      report([
        {
          offset,
          severity: 'warning',
          rule: 'src',
          widget: tag,
          message: `The data is in ${src}, which does not stand there from here: it was not checked.`,
          fix: 'Check that file by itself, if another folder holds it.',
        },
      ]);
    if (isNamed && typeof file !== 'object') {
      const unread = {tag, shape: SHAPES.get(tag)!, data: undefined, model: undefined};
      seen.push({parts: seenIn({...unread, offsetOf: () => offset}), offset});
      continue;
    }
    const {seen: parts, notes: ofData} = checkData(dataOf(widget, html, file as DataFile | undefined));
    // That it is no JSON has its cause there.
    const cuts = cutOff(widget, html);
    const all = cuts.length ? [...cuts, ...ofData.filter(({rule}) => rule !== 'json')] : ofData;
    const isOfPage = ({rule}: Note): boolean => !file || rule === 'sources';
    reportHtml(all.filter(isOfPage));
    if (typeof file === 'object') {
      const inFile = positionsIn(file.text);
      findings.push(...all.filter((note) => !isOfPage(note)).map((note) => toFinding(file.name, inFile, note)));
    }
    // What is in another file is told where its widget stands.
    const offsetOf = (part: SeenPart, path: string): number => (file ? offset : at(part.offsetOf(path)));
    seen.push({parts: parts.map((part) => ({...part, offsetOf: (path) => offsetOf(part, path)})), offset});
  }
  for (const fence of fences) {
    const {seen: parts, notes: all} = checkFence(fence);
    report(all);
    if (SHAPES.has(fence.tag)) seen.push({parts, offset: fence.offset});
  }
  seen.sort(byOffset);

  const links: SeenLink[] = [
    ...written,
    ...page.querySelectorAll('a[href]').map((link) => ({
      url: absolute(link.getAttribute('href')!),
      rel: link.getAttribute('rel') ?? '',
      offset: at(startOf(link)),
    })),
  ];
  report(
    adviceOn(
      seen.flatMap(({parts}) => parts),
      links,
    ),
  );
  return {findings, widgets: seen.length};
};

/** Checks the widgets of a page, or of a part of one. */
export const checkHtml = (name: string, text: string, findFile: FindFile): Checked =>
  ofPage(
    name,
    text,
    {html: withoutFrontMatter(text), at: (offset) => offset, fences: [], links: [], notes: []},
    findFile,
  );

/** Checks the widgets in Markdown: in its HTML, and in its blocks of code in the language `candor`. */
export const checkMarkdown = (name: string, text: string, findFile: FindFile): Checked =>
  ofPage(name, text, readMarkdown(withoutFrontMatter(text)), findFile);

/** Checks the widgets in MDX: in its elements, and in its blocks of code. */
export const checkMdx = (name: string, text: string, findFile: FindFile): Checked =>
  ofPage(name, text, readMdx(withoutFrontMatter(text)), findFile);
