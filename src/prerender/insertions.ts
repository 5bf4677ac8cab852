import {STOWED} from '../input/marked-elements.js';
import {dataScriptIn} from '../input/read-data.js';
import {isWidgetTag} from '../model/shapes.js';
import {asElement, PageElement, type PageNode} from '../page/dom.js';
import type {Place, Range} from '../page/place.js';
import {TagPlace} from '../page/tag-place.js';
import type {Edit} from './edits.js';
import {isClosed, isStowed} from './is-closed.js';

/** The attribute of everything that was inserted into a page. */
export const OWN = 'data-candor';
/** The attribute of content without any look. It has a value where an earlier run has inserted it, and none in a snippet. */
export const PLAIN = 'data-candor-fallback';

/** The attribute of the style element in a page; its value names the widgets that it is for. */
export const STYLES = 'data-candor-styles';

/** Checks for content that an earlier run has inserted. */
export const isOwn = (element: PageElement): boolean =>
  !isWidgetTag(element.localName) &&
  (element.getAttribute(OWN)?.includes('-') === false || !!element.getAttribute(PLAIN));

/** Checks for the widget that was put into a carrier. */
const isCarried = (element: PageElement): boolean => isWidgetTag(element.localName) && element.getAttribute(OWN) === '';

/** Checks for a widget or a carrier into which an earlier run has put content. */
export const isDrawn = ({children}: PageElement): boolean => children.some((it) => isOwn(it) || isCarried(it));

/** Finds the part of a template between the tags of the box in it. */
const insideOf = ({content}: PageElement): Range | undefined => {
  const {startTag, endTag} = content?.firstElementChild?.place ?? {};
  return startTag && endTag && {startOffset: startTag.endOffset, endOffset: endTag.startOffset};
};

/** Finds everything that earlier runs have inserted into an element. */
const insertedInto = ({children}: PageElement): Range[] =>
  children.flatMap((child) => {
    const place = child.place!;
    if (isOwn(child)) return [place];
    if (isCarried(child)) return [place.startTag!, ...insertedInto(child), ...(place.endTag ? [place.endTag] : [])];
    const inside = isStowed(child) ? insideOf(child) : undefined;
    if (!inside) return [];
    return [
      {startOffset: place.startOffset, endOffset: inside.startOffset},
      {startOffset: inside.endOffset, endOffset: place.endOffset},
    ];
  });

const isBlank = (node: PageNode): boolean => node.nodeType === 8 || !node.textContent.trim();
const isScript = (node: PageNode | undefined): node is PageElement =>
  node instanceof PageElement && node.localName === 'script';

/**
 * Finds what the author wrote into an element, without a script with data.
 *
 * @returns null if no template can stand around it
 */
const writtenIn = (element: PageElement): Range | null | undefined => {
  const {children, childNodes, place} = element;
  const carried = children.find(isCarried);
  if (carried) return writtenIn(carried);
  const template = children.find(isStowed);
  if (template) return insideOf(template);
  const end = place?.endTag ?? element.ignoredEndTag;
  if (!place?.startTag || !end) return undefined;
  if (place.endTag && !isClosed(element)) return null;
  const own = children.findLast(isOwn)?.place;
  const after = childNodes.findIndex((node) => !!node.place && node.place.startOffset >= end.startOffset);
  const nodes = childNodes
    .slice(0, after < 0 ? undefined : after)
    .filter((node) => !(node instanceof PageElement && isOwn(node)));
  let {endOffset: startOffset} = own ?? place.startTag;
  let {startOffset: endOffset} = end;
  const written = nodes.filter((node) => node instanceof PageElement || !isBlank(node));
  if (isScript(written[0])) startOffset = written.shift()!.place!.endOffset;
  else if (isScript(written.at(-1))) endOffset = written.pop()!.place!.startOffset;
  if (written.some(isScript)) return null;
  return written.length ? {startOffset, endOffset} : undefined;
};

/** Checks that a template can keep what the author wrote into an element. */
export const canStow = (element: PageElement): boolean => writtenIn(element) !== null;

/** Content that is put into an element. */
export interface Insertion {
  readonly content: string;
  /** True if what the author wrote is put into a template, so that the page has everything once. */
  readonly stows: boolean;
  /** The tags of a widget around both; empty strings where the element is the widget. */
  readonly startTag: string;
  readonly endTag: string;
  /** True if what the author wrote is removed instead: without data, nothing is drawn anew, and nothing needs it. */
  readonly isDropped: boolean;
}

const OPEN = `<template ${STOWED}><div>`;
const CLOSE = '</div></template>';

const removal = ({startOffset: start, endOffset: end}: Range): Edit => ({start, end, text: ''});
const addition = (at: number, text: string): Edit => ({start: at, end: at, text});

/** Removes what earlier runs have put into an element. */
export const remove = (element: PageElement): Edit[] => insertedInto(element).map(removal);

/** Puts content at the beginning of a widget or a carrier, in place of what earlier runs have put there. */
export const insert = (element: PageElement, {content, stows, startTag, endTag, isDropped}: Insertion): Edit[] => {
  const {endOffset: at} = element.place!.startTag!;
  const written = stows ? writtenIn(element) : undefined;
  const kept = isDropped ? undefined : written;
  return [
    addition(at, `${startTag}${content}${kept ? '' : endTag}`),
    ...(kept ? [addition(kept.startOffset, OPEN), addition(kept.endOffset, `${CLOSE}${endTag}`)] : []),
    ...(written && !kept ? [removal(written)] : []),
    ...remove(element),
  ];
};

/** Elements that blocks of code and paragraphs end, and a widget would not. */
const ENDED = /^(?:p|svg|math)$/;

/**
 * Returns the end tags of what was not closed and ends where a block of code, or a paragraph, begins.
 *
 * @param unwrapped the paragraph that has lost its tags before
 */
const endBefore = (element: PageElement, unwrapped: PageElement | undefined): string => {
  const siblings = element.parentNode?.children ?? [];
  let before = siblings[siblings.indexOf(element) - 1];
  if (before === unwrapped) return '';
  let tags = '';
  for (; before?.place?.endOffset === element.place!.startOffset; before = before.children.at(-1)) {
    const {localName, place} = before;
    if (ENDED.test(localName) && !place.endTag) tags = `</${localName}>${tags}`;
  }
  return tags;
};

/** Puts a widget in the place of an element, which becomes what the author wrote in it. */
export const insertAround = (
  element: PageElement,
  {content, stows, startTag, endTag}: Insertion,
  unwrapped?: PageElement,
): Edit[] => {
  const {startOffset: start, endOffset} = element.place!;
  const opening = `${endBefore(element, unwrapped)}${startTag}${content}${stows ? OPEN : ''}`;
  // It takes in the first character, so that styles at the same place, as in a part of a page, come before it.
  return [{start, end: start + 1, text: `${opening}<`}, addition(endOffset, `${stows ? CLOSE : ''}${endTag}`)];
};

/** Puts a widget in the place of an element, which is removed. */
export const replace = (
  element: PageElement,
  {content, startTag, endTag}: Insertion,
  unwrapped?: PageElement,
): Edit[] => {
  const {startOffset: start, endOffset: end} = element.place!;
  return [{start, end, text: `${endBefore(element, unwrapped)}${startTag}${content}${endTag}`}];
};

/** Removes the tags of a paragraph, which cannot have blocks in it. One with attributes becomes a box. */
export const unwrap = (paragraph: PageElement, html: string, unwrapped?: PageElement): Edit[] => {
  const {attributes, place} = paragraph;
  const {startTag, endTag, endOffset} = place!;
  const {startOffset: start, endOffset: end} = startTag!;
  if (!attributes.length)
    return [{start, end, text: endBefore(paragraph, unwrapped)}, ...(endTag ? [removal(endTag)] : [])];
  const close = {start: endTag?.startOffset ?? endOffset, end: endOffset, text: '</div>'};
  return [{start, end: start + '<p'.length, text: '<div'}, ...(endTag || endOffset < html.length ? [close] : [])];
};

const DATA = ['data', 'src', `${OWN}-data`, `${OWN}-src`];

/** Finds the attributes of a widget that have its data, also those that the parser drops because another one has their name. */
const dataAttributes = ({startTag}: Place, html: string): Range[] => {
  const offset = startTag!.startOffset;
  const found: Range[] = [];
  for (let tag = html.slice(offset, startTag!.endOffset); ;) {
    const {attrs = {}} = new TagPlace(tag, {startOffset: 0, endOffset: tag.length});
    const places = DATA.flatMap((name) => attrs[name] ?? []);
    if (!places.length) return found;
    for (const {startOffset: start, endOffset: end} of places) {
      found.push({startOffset: offset + start, endOffset: offset + end});
      tag = tag.slice(0, start) + ' '.repeat(end - start) + tag.slice(end);
    }
  }
};

/** Removes the attributes of a widget that have its data, and the script with its data. */
export const dropData = (element: PageElement, html: string): Edit[] => {
  const attributes = dataAttributes(element.place!, html).map(({startOffset, endOffset: end}): Edit => {
    let start = startOffset;
    while (/\s/.test(html[start - 1]!)) start--;
    return {start, end, text: ''};
  });
  const script = dataScriptIn(asElement(element)) as PageElement | null;
  return script?.place ? [...attributes, removal(script.place)] : attributes;
};
