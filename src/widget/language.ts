/** The element around a node's tree: the host of its shadow root. */
const hostOf = (node: Node): Element | undefined => (node.getRootNode() as Partial<ShadowRoot>).host;

/** The language of an element: that of the nearest `lang`, also across shadow roots. Empty when nothing says. */
export const languageOf = (element: Element): string => {
  for (let node: Element | undefined = element; node; node = hostOf(node)) {
    const closest = node.closest('[lang]');
    if (closest) return closest.getAttribute('lang')!;
  }
  return '';
};

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls a listener when any `lang` changes in the trees around an element. One observer serves them all; it rests when
 * nobody listens.
 *
 * @returns a function that ends it
 */
export const watchLanguage = (element: Element, listener: () => void): (() => void) => {
  observer ??= new MutationObserver(() => listeners.forEach((each) => each()));
  for (let node: Element | undefined = element; node; node = hostOf(node))
    observer.observe(node.getRootNode(), {attributeFilter: ['lang'], subtree: true});
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (!listeners.size) observer!.disconnect();
  };
};
