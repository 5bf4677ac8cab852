import {baseOf, findAnchor, idOf, pathOf} from './find-anchor.js';

/** The page that was opened at an anchor, which may be drawn later, until the reader does something else. */
let opened: Document | undefined;
/** The element to which the reader was brought last, until then. */
let held: Element | undefined;
/** The anchor of the link that was followed last. */
let followed = '';
/** True if the reader goes to an address, and not back to one. */
let isForward = false;

const forget = (): void => void (opened = held = undefined);

/** Scrolls to an element, and again in the next frames: far parts of the page get their size when they come near. */
const hold = (element: Element, target: Element, frames = 9): void => {
  if (held !== element || !frames) return;
  target.scrollIntoView({behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'auto'});
  requestAnimationFrame(() => hold(element, target, frames - 1));
};

/** Brings an element to the reader: opens what it is folded in, scrolls to it, and lets the keyboard go on from there. */
const reveal = (element: Element): void => {
  for (const it of pathOf(element)) if (it.localName === 'details') (it as HTMLDetailsElement).open = true;
  // A widget's own tag is its author's: what it shows is ours.
  const target =
    element.shadowRoot?.querySelector<HTMLElement>('[data-candor]') ??
    element.querySelector<HTMLElement>(':scope > [data-candor]') ??
    (element as HTMLElement);
  if (target.closest('.root') && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  hold((held = element), target);
  target.focus({preventScroll: true});
};

/** Goes to what a page was opened at, once it is drawn. Something that fits better may be drawn later. */
export const revealDrawn = (widget: Element, content: ParentNode): void => {
  const {ownerDocument: page} = widget;
  if (opened !== page) return;
  const id = idOf(page.location.hash);
  if (![widget, ...content.querySelectorAll('[id]')].some((it) => it.id === id || it.id === baseOf(id))) return;
  const found = findAnchor(id, page);
  if (found && found !== held) reveal(found);
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
  const isOurs = link.matches('.root [href^="#"]');
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
  const found = isForward && hash !== followed && findAnchor(idOf(hash), page);
  followed = '';
  if (found && !isFoundByBrowser(found)) reveal(found);
};

/** Older browsers have no `navigation`: there, only links lead to what is in shadow trees. */
type View = Window & {readonly navigation?: EventTarget};
const noteDirection = (event: Event & {readonly navigationType?: string}): void => {
  isForward = event.navigationType !== 'traverse';
  held = undefined;
};

/** Leads readers of a page to the anchors that browsers do not find, until the signal. */
export const watchAnchors = (page: Document, signal: AbortSignal): void => {
  const view: View = page.defaultView!;
  const [entry] = view.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // The browser brings readers back to where they were.
  if (view.location.hash && entry?.type === 'navigate') opened = page;
  view.addEventListener('click', followAnchor, {signal});
  view.addEventListener('hashchange', followAddress, {signal});
  for (const name of ['wheel', 'keydown', 'pointerdown']) view.addEventListener(name, forget, {signal, passive: true});
  view.navigation?.addEventListener('navigate', noteDirection, {signal});
  signal.addEventListener('abort', forget);
};
