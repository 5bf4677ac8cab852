import {findItems} from '../input/find-items.js';
import {readChildren} from '../input/read-children.js';
import {dataScriptIn, hasData} from '../input/read-data.js';
import {CARRIER, CODE} from '../input/carrier-selectors.js';
import {readCarrier} from '../widget/carriers.js';
import {asElement, type PageElement, type PageNode} from './dom.js';
import {SHAPES} from './widgets.js';
import {extractAt, extractFrom, type Extract} from './source-text.js';
import type {WidgetData} from './check-widget.js';

/** A widget in a page: its element, or the carrier that becomes one. */
export interface PageWidget {
  readonly tag: string;
  readonly element: PageElement;
  readonly isCarrier: boolean;
}

/** A file that a widget reads its data from. */
export interface DataFile {
  readonly name: string;
  readonly text: string;
}

/** Finds the widgets of a page in document order, including carriers that name an unknown widget. */
export const widgetsIn = (page: PageNode): PageWidget[] =>
  page.querySelectorAll('*').flatMap((element): PageWidget[] => {
    // The widget in a carrier is the one that the carrier stands for.
    const isCarried = element.getAttribute('data-candor') === '' && element.parentElement?.matches(CARRIER);
    if (isCarried) return [];
    if (SHAPES.has(element.localName)) return [{tag: element.localName, element, isCarrier: false}];
    if (!element.matches(CARRIER) || element.parentElement?.closest(CODE)) return [];
    return [{tag: readCarrier(asElement(element)).tag, element, isCarrier: true}];
  });

/** Returns the offset at which an element starts. */
export const startOf = (element: PageElement): number => element.place?.startOffset ?? 0;

/** Returns the value of an attribute with its offsets in the source. For encoded data, only the start is known. */
const attributeIn = (element: PageElement, name: string, source: string): Extract => {
  const text = element.getAttribute(name)!;
  const place = element.place?.attrs?.[name];
  if (!place) return extractAt(text, startOf(element));
  const raw = source.slice(place.startOffset, place.endOffset);
  const [before = '', quote = ''] = /^[^=]*=\s*(["']?)/.exec(raw) ?? [];
  const start = place.startOffset + before.length;
  const inside = raw.slice(before.length, quote ? -1 : undefined);
  return /^\s*(?:%[57]B|e[yw][\w+/]+=*$)/i.test(text) ? extractAt(text, start) : extractFrom(text, inside, start);
};

/** Makes an extract when a place in it is asked for: most data has no problems. */
const later = (text: string, make: () => Extract): Extract => {
  let extract: Extract | undefined;
  return {text, at: (offset) => (extract ??= make()).at(offset)};
};

/** Returns the text of an element with its offsets in the source. */
const textIn = (element: PageElement, source: string): Extract => {
  const {childNodes, place, textContent: text} = element;
  if (childNodes.length !== 1 || !place?.startTag) return extractAt(text, startOf(element));
  const start = place.startTag.endOffset;
  return extractFrom(text, source.slice(start, place.endTag?.startOffset ?? place.endOffset), start);
};

/** Returns the data in a code block, after the name of the widget. */
const codeIn = (element: PageElement, data: string, source: string): Extract => {
  const code = textIn(element.querySelector('.code') ?? element.querySelector('code') ?? element, source);
  const begin = code.text.indexOf(data);
  return {text: data, at: (offset) => code.at(Math.max(begin, 0) + offset)};
};

/** Follows a path through the marked children as far as it leads. */
const markedAt = (root: PageElement, path: string): PageElement => {
  let place = root;
  for (const [, name, index] of path.matchAll(/([^.[\]]+)(?:\[(\d+)\])?/g)) {
    const marked = place.querySelectorAll(`[data-field~="${name!.replaceAll(/["\\]/g, '')}"]`);
    const [first] = marked;
    if (!first) return place;
    const items = marked.flatMap((each) => findItems(asElement(each)));
    place = (index ? (items[Number(index)]?.self as unknown as PageElement | undefined) : undefined) ?? first;
  }
  return place;
};

/**
 * Collects the data sources of a widget.
 *
 * @param source the HTML of the page
 * @param file the file that `src` names, if it exists
 */
export const dataOf = (
  {tag, element, isCarrier}: PageWidget,
  source: string,
  file: DataFile | undefined,
): WidgetData => {
  const carried = isCarrier ? readCarrier(asElement(element)).attributes : undefined;
  const attributes = (name: string): string | null =>
    (carried ? carried.get(name) : element.getAttribute(name)) ?? null;
  const shape = SHAPES.get(tag)!;
  const script = isCarrier ? null : (dataScriptIn(asElement(element)) as unknown as PageElement | null);
  const data = attributes('data');
  const sources: unknown[] = [undefined, data, file?.text ?? attributes('src'), script?.textContent];
  if (element.querySelector('[data-field]'))
    sources.push(sources.some(hasData) || JSON.stringify(readChildren(asElement(element), shape)));

  const name = isCarrier ? 'data-candor-data' : 'data';
  const jsonOf = (): Extract | undefined => {
    if (hasData(data))
      return later(data!, () =>
        element.hasAttribute(name) ? attributeIn(element, name, source) : codeIn(element, data!, source),
      );
    if (file) return {text: file.text, at: (offset) => offset};
    const text = script?.textContent;
    return hasData(text) ? later(text!, () => textIn(script!, source)) : undefined;
  };
  return {
    tag,
    shape,
    sources,
    json: jsonOf(),
    attribute: hasData(data) && element.hasAttribute(name) ? name : undefined,
    host: asElement(element),
    placeOf: (path) => startOf(markedAt(element, path)),
  };
};
