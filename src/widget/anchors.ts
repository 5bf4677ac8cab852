import {baseOf, findAnchor, idOf, release, reveal} from './reveal.js';

/** A page that was opened at an anchor that may be drawn later, and what was found there so far. */
let opened: {readonly page: Document; shown?: Element} | undefined;
/** The anchor of the link that was followed last. */
let followed = '';
/** True if the reader goes to an address, and not back to one. */
let isForward = false;

/** Goes to what a page was opened at, once it is drawn. Something that fits better may be drawn later. */
export const revealDrawn = (widget: Element, content: ParentNode): void => {
  const {ownerDocument: page} = widget;
  if (opened?.page !== page) return;
  const id = idOf(page.location.hash);
  const isMeant = ({id: each}: Element): boolean => each === id || each === baseOf(id);
  if (!isMeant(widget) && ![...content.querySelectorAll('[id]')].some(isMeant)) return;
  const found = findAnchor(id, page);
  if (found && found !== opened.shown) reveal((opened.shown = found));
};

/** Returns true if the browser finds an element by itself. */
const isFoundByBrowser = (element: Element): boolean => element.ownerDocument.getElementById(element.id) === element;

/**
 * Follows a link to an anchor of the page, also one in shadow trees, which browsers do not find: the address changes, the
 * page scrolls, the focus moves, and the browser's back button leads back. A base address of the page changes nothing for
 * links of widgets.
 */
const followAnchor = (event: MouseEvent): void => {
  const link = event.composedPath().find((it) => (it as Partial<HTMLAnchorElement>).hash) as
    | HTMLAnchorElement
    | undefined;
  if (!link?.closest || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  const {hash, ownerDocument: page} = link;
  const {location} = page.defaultView!;
  const isOurs = !!link.closest('.root') && link.getAttribute('href')!.startsWith('#');
  if (!isOurs && (link.target || link.href !== location.href.split('#', 1)[0] + hash)) return;
  const found = findAnchor(idOf(hash), page, link);
  if (!isOurs && (!found || isFoundByBrowser(found))) return;
  event.preventDefault();
  if (location.hash !== hash) location.hash = followed = hash;
  if (found) reveal(found);
};

/** Goes to the anchor of a new address that was not a link's. */
const followAddress = ({currentTarget}: Event): void => {
  const {location, document: page} = currentTarget as Window;
  const {hash} = location;
  const isDone = !isForward || !hash || hash === followed;
  followed = '';
  const found = isDone ? undefined : findAnchor(idOf(hash), page);
  if (found && !isFoundByBrowser(found)) reveal(found);
};

/** The reader does something else than to wait. */
const forget = (): void => {
  opened = undefined;
  release();
};

const LISTENERS = Object.entries({
  click: followAnchor,
  hashchange: followAddress,
  wheel: forget,
  keydown: forget,
  pointerdown: forget,
}) as [name: string, listener: (event: Event) => void][];

/** Older browsers have no `navigation`: there, only links lead to what is in shadow trees. */
type View = Window & {readonly navigation?: EventTarget};
const noteDirection = (event: Event & {readonly navigationType?: string}): void => {
  isForward = event.navigationType !== 'traverse';
  release();
};

/** Leads readers of a page to the anchors that browsers do not find. */
export const watchAnchors = (page: Document): void => {
  const view: View = page.defaultView!;
  const {location, history, performance, navigation} = view;
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // The browser brings readers back to where they were.
  const isNew = entry?.type === 'navigate' || history.scrollRestoration === 'manual';
  if (location.hash && isNew) opened = {page};
  for (const [name, listener] of LISTENERS) view.addEventListener(name, listener, {passive: name !== 'click'});
  navigation?.addEventListener('navigate', noteDirection);
};

/** Ends what `watchAnchors` began. */
export const unwatchAnchors = (page: Document): void => {
  const view: View = page.defaultView!;
  forget();
  for (const [name, listener] of LISTENERS) view.removeEventListener(name, listener);
  view.navigation?.removeEventListener('navigate', noteDirection);
};
