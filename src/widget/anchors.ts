import {idOf} from '../model/anchors.js';
import {isPlainClick} from './plain-click.js';

/** The state of navigation to an anchor. It is reset when the reader does something else. */
export const reader: {
  /** The page, if it was opened at an anchor, which may be drawn later. */
  opened?: Document | undefined;
  /** The element to which the reader was brought last. */
  held?: Element | undefined;
} = {};
const forget = (): void => void (reader.opened = reader.held = undefined);

/** The anchor of the link that was followed last. */
let followed = '';
/** True if the reader goes to an address, and not back to one. */
let isForward = false;

/** Returns the id that a card has by itself when a link to it is numbered: `words-2` → `words`. */
export const baseOf = (id: string): string => id.replace(/-\d+$/, '');

type Reveal = typeof import('./reveal.js').reveal;
/** Few readers follow anchors, so bundlers may put what finds them into a file of its own. */
const reveal = async (...anchor: Parameters<Reveal>): Promise<void> => (await import('./reveal.js')).reveal(...anchor);

/** Goes to what a page was opened at, once it is drawn. Something that fits better may be drawn later. */
export const revealDrawn = (widget: Element, content: ParentNode): void => {
  const {ownerDocument: page} = widget;
  if (reader.opened !== page) return;
  const {hash} = page.location;
  const id = idOf(hash);
  if ([widget, ...content.querySelectorAll('[id]')].some((it) => it.id === id || it.id === baseOf(id)))
    void reveal(hash, page.documentElement, true);
};

/**
 * Follows a link to an anchor of the page, also one in shadow trees, which browsers do not find: the address changes, the
 * page scrolls, the focus moves, and the browser's back button leads back. A base address of the page changes nothing for
 * links of widgets.
 */
const followAnchor = (event: MouseEvent): void => {
  const link = event.composedPath().find((it) => (it as Partial<HTMLAnchorElement>).hash) as
    | HTMLAnchorElement
    | undefined;
  if (!link?.closest || event.defaultPrevented || !isPlainClick(event)) return;
  const {hash} = link;
  const {location} = link.ownerDocument.defaultView!;
  const isOurs = link.matches('.root [href^="#"]');
  if (isOurs) event.preventDefault();
  else if (link.target || link.href !== location.href.split('#', 1)[0] + hash) return;
  if (location.hash !== hash) followed = hash;
  if (isOurs) location.hash = hash;
  void reveal(hash, link, isOurs);
};

/** Goes to the anchor of a new address that was not a link's. */
const followAddress = ({currentTarget}: Event): void => {
  const {location, document: page} = currentTarget as Window;
  const {hash} = location;
  if (isForward && hash !== followed) void reveal(hash, page.documentElement, false);
  followed = '';
};

/** Older browsers have no `navigation`: there, only links lead to what is in shadow trees. */
type View = Window & {readonly navigation?: EventTarget};
const noteDirection = (event: Event & {readonly navigationType?: string}): void => {
  isForward = event.navigationType !== 'traverse';
  reader.held = undefined;
};

/** Leads readers of a page to the anchors that browsers do not find, until the signal. */
export const watchAnchors = (page: Document, signal: AbortSignal): void => {
  const view: View = page.defaultView!;
  const [entry] = view.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // The browser brings readers back to where they were.
  if (view.location.hash && entry?.type === 'navigate') reader.opened = page;
  view.addEventListener('click', followAnchor, {signal});
  view.addEventListener('hashchange', followAddress, {signal});
  for (const name of ['wheel', 'keydown', 'pointerdown']) view.addEventListener(name, forget, {signal, passive: true});
  view.navigation?.addEventListener('navigate', noteDirection, {signal});
  signal.addEventListener('abort', forget);
};
