import {RIGHT_TO_LEFT} from '../i18n/right-to-left.js';
import {inheritedAttribute} from './language.js';

/** The widgets whose texts are marked. */
const marked = new WeakSet<Element>();

/** Marks texts with letters that are written from right to left, in a page that is: they keep its direction. */
export const markDirection = (element: Element, content: ParentNode): void => {
  const isRtl = /rtl/i.test(inheritedAttribute(element, 'dir'));
  if (isRtl) marked.add(element);
  // A widget that was moved to another part of the page has marks that count no more.
  else if (!marked.delete(element)) return;
  for (const each of content.querySelectorAll('.root *'))
    each.classList.toggle('rtl', isRtl && RIGHT_TO_LEFT.test(each.textContent));
};
