/** The element around a node's tree: the host of its shadow root. */
export const hostOf = (node: Node): Element | undefined => (node.getRootNode() as Partial<ShadowRoot>).host;

/** The language of an element: that of the nearest `lang`, also across shadow roots. Empty when nothing says. */
export const languageOf = (element: Element): string => {
  for (let node: Element | undefined = element; node; node = hostOf(node)) {
    const closest = node.closest('[lang]');
    if (closest) return closest.getAttribute('lang')!;
  }
  return '';
};
