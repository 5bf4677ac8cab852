import {withoutMarks} from '../i18n/english.js';

/** The texts of the elements that were marked. */
const marked = new WeakMap<Element, string>();

/** Puts `lang="en"` on the English words of content in a page of another language, and removes the marks around them. */
export const markEnglish = (content: ParentNode): void => {
  for (const element of content.querySelectorAll<HTMLElement>('*')) {
    for (const attribute of element.attributes) {
      const value = withoutMarks(attribute.value);
      // In the mode `light`, a `lang` that is set again would have all widgets updated again.
      if (value !== attribute.value) attribute.value = value;
    }
    // Words of our own are all that is in their element.
    if (element.firstElementChild) continue;
    const text = withoutMarks(element.textContent);
    if (text !== element.textContent) {
      element.textContent = text;
      element.lang = 'en';
      marked.set(element, text);
    } else if (marked.has(element) && marked.get(element) !== text) {
      element.removeAttribute('lang');
      marked.delete(element);
    }
  }
};
