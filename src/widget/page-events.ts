import type {ReactiveElement} from 'lit';
import {watchAnchors} from './anchors.js';
import {hostOf} from './language.js';
import {playFilm} from './play-film.js';

/** A widget, as far as the page's events concern it. */
type Host = ReactiveElement & EventListenerObject & {readonly content: ParentNode};

const connected = new Set<Host>();
/** The documents and shadow roots that are watched already. */
let watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;
let loads: PerformanceObserver | undefined;
/** Ends all listeners when the last widget is gone. */
let listening = new AbortController();

/** Lets the widgets that were clicked listen to this click, and to the change that it may bring, in their shadow roots. */
const passOn = (event: Event): void => {
  playFilm(event);
  for (const target of event.composedPath()) {
    const {host} = target as Partial<ShadowRoot>;
    if (!connected.has(host as Host)) continue;
    for (const type of ['click', 'change']) target.addEventListener(type, host as Host, {once: true});
  }
};

/** Takes the addresses from pictures that did not come: styles then leave them out, or show initials. */
const dropPictures = (): void => {
  for (const {content} of connected)
    for (const img of content.querySelectorAll('img'))
      if (img.complete && !img.naturalWidth) {
        img.removeAttribute('src');
        img.alt = img.dataset['initials'] ?? '';
        img.ariaHidden = 'true';
      }
};

/** Looks after pictures when some have been fetched or have failed. Errors in a shadow root do not reach the page. */
const watchPictures = (): void => {
  loads = new PerformanceObserver((list) => {
    const entries = list.getEntries() as PerformanceResourceTiming[];
    if (entries.some(({initiatorType}) => initiatorType === 'img')) dropPictures();
  });
  loads.observe({type: 'resource', buffered: true});
};

/** Lists the widgets of a page, in the order in which they came. */
export const widgetsOf = (page: Document): Host[] => [...connected].filter(({ownerDocument}) => ownerDocument === page);

/** Has all widgets updated. */
export const updateAll = (): void => connected.forEach((host) => host.requestUpdate());

const watch = (root: Node): void => {
  if (watched.has(root)) return;
  watched.add(root);
  observer ??= new MutationObserver(updateAll);
  observer.observe(root, {attributeFilter: ['dir', 'lang'], subtree: true});
  const {signal} = listening;
  root.addEventListener('click', passOn, {capture: true, signal});
  // A document may come from another window.
  if (root.nodeType === Node.DOCUMENT_NODE) watchAnchors(root as Document, signal);
};

/**
 * Has a widget updated when any `lang` or `dir` around it changes, and called when it is clicked. One observer serves all
 * widgets, and one listener those of a document or shadow root. Links to anchors are followed in the whole page.
 */
export const joinPage = (host: Host): void => {
  if (!connected.size) watchPictures();
  for (let node: Element | undefined = host; node; node = hostOf(node)) watch(node.getRootNode());
  connected.add(host);
};

/** Ends what `joinPage` began. When the last widget is gone, nothing is left in the page. */
export const leavePage = (host: Host): void => {
  connected.delete(host);
  if (connected.size) return;
  observer!.disconnect();
  loads!.disconnect();
  listening.abort();
  listening = new AbortController();
  watched = new WeakSet();
};
