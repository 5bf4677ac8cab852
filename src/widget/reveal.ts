function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * Finds what an anchor names, also within shadow trees. An id that an author wrote comes before that of a review card, which
 * is made from its name. Content in whose place a widget stands is no longer shown, and not meant.
 */
const findAnchor = (id: string, root: ParentNode): Element | undefined => {
  let card: Element | undefined;
  for (const element of elementsIn(root)) {
    if (element.id !== id || !element.getClientRects().length) continue;
    if (!element.matches('article[data-candor]')) return element;
    card ??= element;
  }
  return card;
};

/**
 * Brings what the `#…` of an address names to the reader: scrolls to it, and lets the keyboard go on from there.
 *
 * @param roots where it is looked for, in this order
 */
export const reveal = (hash: string, ...roots: ParentNode[]): void => {
  const id = decode(hash.slice(1));
  const element = roots.map((root) => findAnchor(id, root)).find((found) => found);
  if (!element) return;
  // A widget's own tag is its author's: what it shows is ours.
  const target =
    element.shadowRoot?.querySelector<HTMLElement>('[data-candor]') ??
    element.querySelector<HTMLElement>(':scope > [data-candor]') ??
    (element as HTMLElement);
  if (target.closest('.root') && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.scrollIntoView();
  target.focus({preventScroll: true});
};
