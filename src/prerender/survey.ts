import {CODE} from '../input/carrier-selectors.js';
import {asElement, PageElement, type PageNode} from '../page/dom.js';
import type {Settings} from '../model/settings.js';
import {isWidgetTag} from '../model/shapes.js';
import {SCRIPT_ID} from '../structured-data/read-page.js';
import {isIn} from '../widget/carrier.js';
import {isOwn, OWN, STYLES} from './insertions.js';
import {isStowed, isUnclosed} from './is-closed.js';

/** An element of a page that is, or becomes, a widget. */
export interface Host {
  readonly element: PageElement;
  /** The widget or carrier that it is in. */
  readonly outer: Host | undefined;
  readonly isCarrier: boolean;
  /** The element that a widget takes the place of, because it is, or is in, a block of code. */
  readonly block: PageElement | undefined;
  /** The name of the element because of which the content cannot be a child of the widget, such as `p` or `a`. */
  readonly unsafeIn: string | undefined;
}

/** Elements in which other blocks may stand. Others, such as `span` or `a`, may be closed by a block or reopened in it. */
const SAFE = new Set(
  `article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form header hgroup html li
  main menu nav ol search section table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** Checks for an element in which blocks may stand. */
export const isFlow = ({localName}: PageElement): boolean => SAFE.has(localName) || localName.includes('-');

/** The name of what an element is in that the parser moves out of a table. */
const FOSTERED = 'table';

const HTML = 'http://www.w3.org/1999/xhtml';

/** Checks for a node that has nothing but widgets in it. Those that are not closed have what follows them in them. */
const hasOnlyHosts = ({childNodes}: PageNode): boolean =>
  childNodes.every((node) =>
    node instanceof PageElement ? isHost(node) && (!isUnclosed(node) || hasOnlyHosts(node)) : !node.textContent.trim(),
  );

/** A paragraph that holds nothing but widgets: editors and Markdown put one around them. */
export const paragraphAround = ({parentElement}: PageElement): PageElement | undefined => {
  let around = parentElement;
  while (around && isUnclosed(around)) around = around.parentElement;
  return around?.localName === 'p' && !isHost(around) && hasOnlyHosts(around) ? around : undefined;
};

/** Checks for a block of code that stands for a widget. */
const isCode = (element: PageElement): boolean =>
  element.attributes.some(({value}) => value.includes('candor')) && element.matches(CODE);

const isHost = (element: PageElement): boolean =>
  isWidgetTag(element.localName) || (element.getAttribute(OWN)?.includes('-') ?? false) || isCode(element);

/** Checks for a widget, or a carrier that stands where the page has its content, not among comments. */
const isAuthors = (element: PageElement, content: string | undefined): boolean => {
  if (isWidgetTag(element.localName)) return true;
  try {
    return isIn(content, asElement(element));
  } catch {
    // The page names its content by an invalid selector, as the browser's console tells its author.
    return isIn(undefined, asElement(element));
  }
};

/** The surroundings of an element. */
interface Around {
  /** The widget or carrier that it is in. */
  readonly host: Host | undefined;
  readonly unsafeIn: string | undefined;
  readonly isInserted: boolean;
  readonly isForeign: boolean;
}

/** Finds an element around a block that is not safe, or that is open again in it: its tag stands before that of the block. */
const unsafeAround = ({place}: PageElement, {parentElement}: PageElement): string | undefined => {
  const start = place!.startOffset;
  let around = parentElement;
  while (around && (isFlow(around) || (around.place?.startOffset ?? 0) >= start)) around = around.parentElement;
  return around?.localName;
};

const hostOf = (element: PageElement, {host: outer, unsafeIn: found}: Around): Host => {
  const block = isCode(element) ? (element.closest('pre') ?? element) : undefined;
  const paragraph = found === 'p' ? paragraphAround(block ?? element) : undefined;
  const around = paragraph ?? block;
  const unsafeIn = around && found !== FOSTERED ? unsafeAround(around, paragraph ?? element) : found;
  return {
    element,
    outer,
    isCarrier: !isWidgetTag(element.localName),
    block,
    unsafeIn,
  };
};

/** The facts about a page that the drawing of its widgets depends on. */
export interface Survey {
  /** The widgets and carriers in the order of the page. */
  readonly hosts: readonly Host[];
  /** The ids, without those of earlier insertions. */
  readonly ids: Set<string>;
  /** The style elements of earlier runs: several in a page that is made of parts. */
  readonly styles: readonly PageElement[];
  /** The scripts with structured data. */
  readonly jsonLd: readonly PageElement[];
}

/** Looks through a page, which may have any number of levels, once. */
export const survey = (page: PageNode, {content}: Settings): Survey => {
  const hosts: Host[] = [];
  const ids = new Set<string>();
  const styles: PageElement[] = [];
  const jsonLd: PageElement[] = [];
  const [elements, surroundings]: [PageElement[], Around[]] = [[], []];
  const enter = ({childNodes}: PageNode, around: Around): void => {
    // An element before a table whose tag stands before its own is one that the parser moved out of the table.
    let tableAt = Infinity;
    for (let i = childNodes.length - 1; i >= 0; i--) {
      const child = childNodes[i];
      if (!(child instanceof PageElement)) continue;
      const {localName, place} = child;
      const isFostered = !!place && place.startOffset > tableAt;
      if (localName === 'table' && place) tableAt = Math.min(tableAt, place.startOffset);
      elements.push(child);
      surroundings.push(isFostered ? {...around, unsafeIn: around.unsafeIn ?? FOSTERED} : around);
    }
  };
  enter(page, {host: undefined, unsafeIn: undefined, isInserted: false, isForeign: false});
  for (let element = elements.pop(); element; element = elements.pop()) {
    const around = surroundings.pop()!;
    const isInserted = around.isInserted || (element.attributes.length > 0 && isOwn(element));
    const id = isInserted ? null : element.getAttribute('id');
    if (id) ids.add(id);
    const isForeign = around.isForeign || element.namespaceURI !== HTML || isStowed(element);
    const isDrawn = !isForeign && isHost(element) && !around.host?.block && isAuthors(element, content);
    const host = isDrawn ? hostOf(element, around) : undefined;
    if (host) hosts.push(host);
    if (element.localName === 'style' && element.hasAttribute(STYLES)) styles.push(element);
    if (element.localName === 'script' && element.getAttribute('id') === SCRIPT_ID) jsonLd.push(element);
    // Ids count the same after the author’s content was put into a template.
    const inside = isStowed(element) && element.content ? element.content : element;
    if (!inside.childNodes.length) continue;
    const unsafeIn = around.unsafeIn ?? (isFlow(element) ? undefined : element.localName);
    const isSame =
      !host && isInserted === around.isInserted && isForeign === around.isForeign && unsafeIn === around.unsafeIn;
    enter(inside, isSame ? around : {host: host ?? around.host, unsafeIn, isInserted, isForeign});
  }
  return {hosts, ids, styles, jsonLd};
};
