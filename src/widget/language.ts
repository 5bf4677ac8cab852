/** The element around a node's tree: the host of its shadow root. */
export const hostOf = (node: Node): Element | undefined => (node.getRootNode() as Partial<ShadowRoot>).host;

/** Returns an attribute of an element or of the nearest ancestor that has it, also across shadow roots; empty without one. */
export const inheritedAttribute = (element: Element, name: string): string => {
  for (let node: Element | undefined = element; node; node = hostOf(node)) {
    const closest = node.closest(`[${name}]`);
    if (closest) return closest.getAttribute(name)!;
  }
  return '';
};

/** Returns the language of an element. */
export const languageOf = (element: Element): string => inheritedAttribute(element, 'lang');
