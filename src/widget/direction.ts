import {RIGHT_TO_LEFT} from '../i18n/right-to-left.js';
import {inheritedAttribute} from './language.js';

/** Marks texts with letters that are written from right to left, in a page that is: they keep its direction. */
export const markDirection = (element: Element, content: ParentNode): void => {
  if (!/rtl/i.test(inheritedAttribute(element, 'dir'))) return;
  for (const each of content.querySelectorAll('.root *'))
    each.classList.toggle('rtl', RIGHT_TO_LEFT.test(each.textContent));
};
