import {PageElement} from '../page/dom.js';
import {isVoid} from '../html/template.js';

/** Elements that end with the element around them. */
const ENDS_WITH_PARENT = /^(?:caption|colgroup|dd|dt|li|optgroup|option|p|rp|rt|tbody|td|tfoot|th|thead|tr)$/;
const HTML = 'http://www.w3.org/1999/xhtml';

/** Checks that nothing in an element goes on after it, as an open `<b>` does in a page. */
export const isClosed = (element: PageElement): boolean => {
  const elements = [...element.children];
  for (let each = elements.pop(); each; each = elements.pop()) {
    const {children, localName, namespaceURI, place} = each;
    const needsEnd = namespaceURI === HTML && !isVoid(localName) && !ENDS_WITH_PARENT.test(localName);
    if (needsEnd && !place?.endTag) return false;
    elements.push(...children);
  }
  return true;
};
