import {RIGHT_TO_LEFT} from '../i18n/right-to-left.js';
import {inheritedAttribute} from './language.js';

/** Marks texts with letters that are written from right to left, in a page that is: they keep its direction. */
export const markDirection = (element: Element, content: ParentNode): void => {
  const isRtl = /rtl/i.test(inheritedAttribute(element, 'dir'));
  // Elsewhere, marks are left from a part of the page that the widget was moved out of.
  for (const each of content.querySelectorAll(isRtl ? '.root *' : '.rtl'))
    each.classList.toggle('rtl', isRtl && RIGHT_TO_LEFT.test(each.textContent));
};
