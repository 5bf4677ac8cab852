/** Tells a page something: an event that bubbles, out of shadow roots too. Says whether nobody cancelled it. */
export const announce = (target: Element, name: string, detail: object): boolean =>
  target.dispatchEvent(new CustomEvent(name, {bubbles: true, composed: true, cancelable: true, detail}));
