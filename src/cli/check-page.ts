import {ErrorCodes} from 'parse5';
import {readTexts} from '../author/page-parts.js';
import {CARRIER} from '../input/carrier-selectors.js';
import type {PageNode} from '../page/dom.js';
import {hasData} from '../input/read-data.js';
import type {CardOf} from '../model/schema.js';
import {toFinding, type Finding, type Note} from '../page/finding.js';
import {labelNotes, readPageSettings} from '../page/page-settings.js';
import {parseHtml} from '../page/parse-html.js';
import {readMdx} from './mdx.js';
import {readMarkdown, type Fence, type MarkdownPage} from './markdown.js';
import {dataOf, startOf, widgetsIn, type DataFile} from '../page/page-widgets.js';
import {adviceNotes, advicePartsOf, type AdviceLink, type AdvicePart} from '../page/advice-notes.js';
import {hideTemplates, isBound, isUnknown} from '../page/templates.js';
import {linksIn, type FoundLink} from '../page/found-links.js';
import {SHAPES} from '../page/widgets.js';
import {cardFinder, cardSourceOf} from '../page/page-cards.js';
import {positionsIn, withoutFrontMatter, type Position} from '../page/source-text.js';
import {findCutOff, findMisspelledTags, findUnterminatedTag, checkTag, unknownWidgetNote} from './tag-checks.js';
import {checkData, missingDataNote, type CheckedWidget, type WidgetData} from '../page/check-widget.js';

/** A link to another site, with its place. */
export type PlacedLink = Pick<Finding, 'file' | 'line' | 'column' | 'widget' | 'path'> & {readonly url: string};

/** Finds the place of a link in a file. */
export const placeLink = (
  file: string,
  positionOf: (offset: number) => Position,
  {url, offset, widget, path = ''}: FoundLink,
): PlacedLink => ({file, ...positionOf(offset), widget: widget ?? null, path, url});

/** The result of checking a file. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** The number of widgets in it. */
  readonly widgets: number;
  /** The links to other sites in it. */
  readonly links: readonly PlacedLink[];
}

/** Reads the file at an address relative to a page; undefined if the address is not relative, `missing` if the file does not exist. */
export type ReadDataFile = (address: string) => DataFile | 'missing' | undefined;

interface AdviceWidget {
  readonly parts: readonly AdvicePart[];
  readonly offset: number;
}

const BASE = 'https://page.invalid/';

/** Makes a link absolute, as the advice rules expect. The real address of the page is not known. */
const toAbsolute = (href: string): string => {
  return URL.canParse(href, BASE) ? new URL(href, BASE).href : '';
};

const fenceData = ({tag, json, offset}: Fence): WidgetData | undefined => {
  const shape = SHAPES.get(tag);
  return shape && {tag, shape, sources: [undefined, json?.text], json, placeOf: () => offset};
};

const checkFence = (fence: Fence, cardOf: CardOf): CheckedWidget => {
  const data = fenceData(fence);
  return data ? checkData({...data, cardOf}) : {parts: [], notes: [unknownWidgetNote(fence.tag, fence.offset)]};
};

const checkPage = (
  name: string,
  text: string,
  {html, at, fences, links: written, notes}: MarkdownPage,
  readDataFile: ReadDataFile,
  disclosures: readonly number[] = [],
): Checked => {
  let isCut = false;
  const page = parseHtml(html, ({code}) => {
    isCut ||= code === ErrorCodes.eofInTag;
  });
  const positionOf = positionsIn(text);
  const findings: Finding[] = [];
  const report = (all: readonly Note[]): void => {
    findings.push(...all.filter(({message}) => !isUnknown(message)).map((note) => toFinding(name, positionOf, note)));
  };
  const reportHtml = (all: readonly Note[]): void => {
    report(all.map((note) => ({...note, offset: at(note.offset)})));
  };
  report(notes);
  const {settings, notes: ofSettings} = readPageSettings(page);
  reportHtml(ofSettings);
  reportHtml([...findMisspelledTags(page), ...(isCut ? findUnterminatedTag(html, page) : [])]);

  const fileAt = (address: string): DataFile | undefined => {
    const file = readDataFile(address);
    return typeof file === 'object' ? file : undefined;
  };
  const cardOf = cardFinder(() => [
    ...widgetsIn(page)
      .filter(({tag}) => SHAPES.has(tag))
      .map((widget) => cardSourceOf(widget, html, fileAt)),
    ...fences.flatMap((fence) => fenceData(fence) ?? []).map((data) => ({data})),
  ]);
  const widgets: AdviceWidget[] = [];
  for (const widget of widgetsIn(page)) {
    const {tag, element, isCarrier} = widget;
    reportHtml([...checkTag(widget, html), ...labelNotes(widget)]);
    if (!SHAPES.has(tag)) continue;
    const offset = at(startOf(element));
    const src = element.getAttribute(isCarrier ? 'data-candor-src' : 'src');
    const isNamed = hasData(src) && !hasData(dataOf(widget, html, undefined).sources[1]);
    const file = isNamed && !isUnknown(src!) ? readDataFile(src!) : undefined;
    if (file === 'missing')
      report([
        {
          offset,
          severity: 'warning',
          rule: 'src',
          widget: tag,
          message: `The data file ${src} could not be read, so the widget was not checked.`,
          fix: 'If it is in another folder, check that file itself.',
        },
      ]);
    if (isNamed && typeof file !== 'object') {
      const unread = {tag, shape: SHAPES.get(tag)!, data: undefined, model: undefined};
      widgets.push({parts: advicePartsOf({...unread, offsetOf: () => offset}), offset});
      continue;
    }
    const data = dataOf(widget, html, file as DataFile | undefined);
    const {parts, notes: ofData} = checkData({...data, cardOf});
    if (!data.sources.some(hasData) && !isBound(element)) {
      reportHtml([missingDataNote(widget, data)]);
    }
    const cut = findCutOff(widget);
    const all = ofData.map((note) => (note.rule === 'cut-off' ? {...note, offset: cut ?? note.offset} : note));
    const isOfPage = ({rule}: Note): boolean => !file || rule === 'sources';
    reportHtml(all.filter(isOfPage));
    if (typeof file === 'object') {
      const inFile = positionsIn(file.text);
      findings.push(...all.filter((note) => !isOfPage(note)).map((note) => toFinding(file.name, inFile, note)));
    }
    // Advice about data in another file is reported at the widget.
    const offsetOf = (part: AdvicePart, path: string): number => (file ? offset : at(part.offsetOf(path)));
    widgets.push({parts: parts.map((part) => ({...part, offsetOf: (path) => offsetOf(part, path)})), offset});
  }
  for (const fence of fences) {
    const {parts, notes: all} = checkFence(fence, cardOf);
    report(all);
    if (SHAPES.has(fence.tag)) widgets.push({parts, offset: fence.offset});
  }
  widgets.sort((a, b) => a.offset - b.offset);

  const links: AdviceLink[] = [
    ...written,
    ...page.querySelectorAll('a[href]').map((link) => ({
      url: toAbsolute(link.getAttribute('href')!),
      rel: link.getAttribute('rel') ?? '',
      offset: at(startOf(link)),
      // A link can say itself that it pays.
      place: at(link.place?.endOffset ?? startOf(link)),
    })),
  ];
  const included = disclosures.map((place) => ({text: 'Affiliate links.\n\n', place}));
  const texts = readTexts(page as unknown as Node, {
    isOther: (element) => SHAPES.has(element.localName) || element.matches(CARRIER) || element.hasAttribute('hidden'),
    placeOf: (node, index = 0) => at(((node as unknown as PageNode).place?.startOffset ?? 0) + index),
  });
  const advice = adviceNotes(
    widgets.flatMap(({parts, offset}) => parts.map((part) => ({...part, place: offset}))),
    links,
    [...included, ...texts],
    settings,
  );
  // Front matter is for a generator, which also fills in templates.
  const isTemplate = withoutFrontMatter(text) !== text;
  report(advice.filter(({rule}) => !isTemplate || rule !== 'template'));
  const found = [
    ...links.filter(({url}) => /^https?:/.test(url) && !url.startsWith(BASE)),
    ...linksIn(widgets.flatMap(({parts}) => parts)),
  ];
  return {findings, widgets: widgets.length, links: found.map((link) => placeLink(name, positionOf, link))};
};

/** Checks the widgets of an HTML page, or of a part of one. */
export const checkHtml = (name: string, text: string, readDataFile: ReadDataFile): Checked => {
  const template = hideTemplates(withoutFrontMatter(text));
  const page = {html: template.text, at: (offset: number) => offset, fences: [], links: [], notes: []};
  return checkPage(name, text, page, readDataFile, template.disclosures);
};

/** Checks the widgets of a Markdown file: those in its HTML, and its fenced blocks in the language `candor`. */
export const checkMarkdown = (name: string, text: string, readDataFile: ReadDataFile): Checked => {
  const template = hideTemplates(withoutFrontMatter(text));
  return checkPage(name, text, readMarkdown(template.text), readDataFile, template.disclosures);
};

/** Checks the widgets of an MDX file: its elements, and its fenced blocks. */
export const checkMdx = (name: string, text: string, readDataFile: ReadDataFile): Checked =>
  checkPage(name, text, readMdx(withoutFrontMatter(text)), readDataFile);
