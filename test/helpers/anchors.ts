// Helpers for tests that lead to cards by their anchors.
import {later, place} from './page.js';

/** Adds an element far below the window. */
export const below = (): HTMLElement => place('', 'padding-block: 4000px');

/** Checks that an element has the focus, also in shadow trees. */
export const hasFocus = (element: Element | null): boolean => {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused === element;
};

/** Checks that an element is at the top of the window. */
export const isAtTop = (element: Element): boolean => Math.abs(element.getBoundingClientRect().top) < 2;
/** Returns the article of a card. */
export const cardIn = (root: ParentNode): Element => root.querySelector('article')!;

/** Restores the address and the scroll position when the test has ended. */
export const keepAddress = (): void => {
  const {href} = location;
  later(() => {
    history.replaceState(null, '', href);
    scrollTo(0, 0);
  });
};
