import {PageElement, type PageNode} from '../page/dom.js';
import {isWidgetTag} from '../model/shapes.js';

/** An element of a page that is, or becomes, a widget. */
export interface Host {
  readonly element: PageElement;
  readonly isCarrier: boolean;
  /** The name of the element because of which the content cannot be a child of the widget, such as `p` or `a`. */
  readonly unsafeIn: string | undefined;
}

/** Elements in which other blocks may stand. Others, such as `span` or `a`, may be closed by a block or reopened in it. */
const SAFE =
  /^(?:article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|header|hgroup|html|li|main|menu|nav|ol|search|section|table|tbody|td|tfoot|th|thead|tr|ul|.*-.*)$/;

/** Checks for an element in which blocks may stand. */
export const isFlow = ({localName}: PageElement): boolean => SAFE.test(localName);

const HTML = 'http://www.w3.org/1999/xhtml';

/** Checks for an element that the parser moved out of a table. */
const isFostered = (element: PageElement): boolean => {
  const {parentNode, place} = element;
  const siblings = parentNode?.childNodes ?? [];
  const after = siblings.slice(siblings.indexOf(element) + 1).find((node) => node instanceof PageElement);
  return after?.localName === 'table' && !!place && !!after.place && after.place.startOffset < place.startOffset;
};

/** A paragraph that holds nothing but the widget: editors and Markdown put one around it. */
export const paragraphAround = ({parentElement, parentNode}: PageElement): PageElement | undefined =>
  parentElement?.localName === 'p' &&
  parentNode!.childNodes.every((node) => (node instanceof PageElement ? isHost(node) : !node.textContent.trim()))
    ? parentElement
    : undefined;

const isHost = (element: PageElement): boolean =>
  isWidgetTag(element.localName) || (element.getAttribute('data-candor')?.includes('-') ?? false);

/**
 * Finds the widgets and carriers of a page, each only once: what stands in a widget that is drawn is not looked at.
 *
 * @param visit draws a widget; returns false if it was not drawn
 */
export const visitHosts = (page: PageNode, visit: (host: Host) => boolean): void => {
  const walk = (node: PageNode, unsafeIn: string | undefined): void => {
    for (const child of node.childNodes) {
      if (!(child instanceof PageElement) || child.namespaceURI !== HTML) continue;
      const {localName} = child;
      if (isHost(child)) {
        const paragraph = unsafeIn === 'p' && paragraphAround(child);
        const isCarrier = !isWidgetTag(localName);
        const isSafe = !unsafeIn || !!paragraph;
        if (visit({element: child, isCarrier, unsafeIn: isFostered(child) ? 'table' : isSafe ? undefined : unsafeIn}))
          continue;
      }
      walk(child, unsafeIn ?? (isFlow(child) ? undefined : localName));
    }
  };
  walk(page, undefined);
};
