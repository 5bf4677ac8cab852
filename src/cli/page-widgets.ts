import {itemsOf} from '../input/children-items.js';
import {readChildren} from '../input/children.js';
import {isGiven, scriptIn} from '../input/given.js';
import {CARRIER, CODE} from '../widget/carrier.js';
import {readCarrier} from '../widget/carriers.js';
import {asElement, type PageElement, type PageNode} from './dom.js';
import {SHAPES} from './shapes.js';
import {extractAt, extractFrom, type Extract} from './source.js';
import type {WidgetData} from './widget-data.js';

/** A widget of a page, or something that asks for one. */
export interface PageWidget {
  readonly tag: string;
  readonly element: PageElement;
  readonly isCarrier: boolean;
}

/** A file that a widget has its data from. */
export interface DataFile {
  readonly name: string;
  readonly text: string;
}

/** The widgets of a page in its order, with those that ask for widgets that there are not. */
export const widgetsIn = (page: PageNode): PageWidget[] =>
  page.querySelectorAll('*').flatMap((element): PageWidget[] => {
    if (SHAPES.has(element.localName)) return [{tag: element.localName, element, isCarrier: false}];
    if (!element.matches(CARRIER) || element.parentElement?.closest(CODE)) return [];
    return [{tag: readCarrier(asElement(element)).tag, element, isCarrier: true}];
  });

/** Where an element begins. */
export const startOf = (element: PageElement): number => element.place?.startOffset ?? 0;

/** The value of an attribute in the source. Of data that is encoded, no more is known than where it begins. */
const attributeIn = (element: PageElement, name: string, source: string): Extract => {
  const text = element.getAttribute(name)!;
  const place = element.place && 'attrs' in element.place ? element.place.attrs?.[name] : undefined;
  if (!place) return extractAt(text, startOf(element));
  const raw = source.slice(place.startOffset, place.endOffset);
  const [before = '', quote = ''] = /^[^=]*=\s*(["']?)/.exec(raw) ?? [];
  const start = place.startOffset + before.length;
  const inside = raw.slice(before.length, quote ? -1 : undefined);
  return /^\s*(?:%[57]B|e[yw][\w+/]+=*$)/i.test(text) ? extractAt(text, start) : extractFrom(text, inside, start);
};

/** The text in an element in the source. */
const textIn = (element: PageElement, source: string): Extract => {
  const [only, more] = element.childNodes;
  const text = element.textContent;
  if (more || !only?.place) return extractAt(text, startOf(element));
  return extractFrom(text, source.slice(only.place.startOffset, only.place.endOffset), only.place.startOffset);
};

/** The data in a block of code, without the name of the widget before it. */
const codeIn = (element: PageElement, data: string, source: string): Extract => {
  const code = textIn(element.querySelector('.code') ?? element.querySelector('code') ?? element, source);
  const begin = code.text.indexOf(data);
  return {text: data, at: (offset) => code.at(Math.max(begin, 0) + offset)};
};

/** The marked element that a path leads to, as far as there is one. */
const markedAt = (root: PageElement, path: string): PageElement => {
  let place = root;
  for (const [, name, index] of path.matchAll(/([^.[\]]+)(?:\[(\d+)\])?/g)) {
    const marked = place.querySelectorAll(`[data-field~="${name!.replaceAll(/["\\]/g, '')}"]`);
    const [first] = marked;
    if (!first) return place;
    const items = marked.flatMap((each) => itemsOf(asElement(each)));
    place = (index ? (items[Number(index)]?.self as unknown as PageElement | undefined) : undefined) ?? first;
  }
  return place;
};

/**
 * What a widget of a page is given.
 *
 * @param source the text of the page
 * @param file the file that `src` names, if it is there
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
  const script = isCarrier ? null : (scriptIn(asElement(element)) as unknown as PageElement | null);
  const data = attributes('data');
  const sources: unknown[] = [undefined, data, file?.text ?? attributes('src'), script?.textContent];
  if (element.querySelector('[data-field]'))
    sources.push(sources.some(isGiven) || JSON.stringify(readChildren(asElement(element), shape)));

  const name = isCarrier ? 'data-candor-data' : 'data';
  const jsonOf = (): Extract | undefined => {
    if (isGiven(data))
      return element.hasAttribute(name) ? attributeIn(element, name, source) : codeIn(element, data!, source);
    if (file) return {text: file.text, at: (offset) => offset};
    return script && isGiven(script.textContent) ? textIn(script, source) : undefined;
  };
  return {
    tag,
    shape,
    sources,
    json: jsonOf(),
    attribute: isGiven(data) && element.hasAttribute(name) ? name : undefined,
    host: isCarrier ? undefined : asElement(element),
    placeOf: (path) => startOf(markedAt(element, path)),
  };
};
