import {slug} from '../model/slug.js';

function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** What an anchor names, also within shadow trees: the element with that id, else the review card of that name. */
export const findAnchor = (id: string, root: ParentNode): Element | undefined => {
  let card: Element | undefined;
  for (const element of elementsIn(root)) {
    if (element.id === id) return element;
    if (!card && element.matches('article[data-candor]') && slug(element.ariaLabel ?? '') === id) card = element;
  }
  return card;
};

/** Brings an element to the reader: scrolls to it, and lets the keyboard go on from there. */
export const reveal = (element: Element): void => {
  // A widget's own tag is its author's: what it shows is ours.
  const target = element.shadowRoot?.querySelector<HTMLElement>('[data-candor]') ?? (element as HTMLElement);
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.scrollIntoView();
  target.focus({preventScroll: true});
};

/**
 * Follows links to anchors that stand in shadow trees, which browsers do not find: the address changes, the page scrolls,
 * the focus moves, and the browser's back button leads back.
 */
export const followAnchors = (root: ShadowRoot): void =>
  root.addEventListener('click', (event) => {
    const {altKey, ctrlKey, metaKey, shiftKey} = event as MouseEvent;
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (!link || event.defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return;
    const {ownerDocument, hash} = link;
    const target = findAnchor(decodeURIComponent(hash.slice(1)), ownerDocument);
    // The browser finds what is in the page itself.
    if (!target || ownerDocument.contains(target)) return;
    event.preventDefault();
    ownerDocument.defaultView!.location.hash = hash;
    reveal(target);
  });
