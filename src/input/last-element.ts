import {isOtherWidget} from './marked-elements.js';

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isSpace = (node: Node | null): boolean => node?.nodeType === 3 && !node.textContent!.trim();

/** Checks that nothing follows, not even white space, except elements that scripts have added at the end of the page. */
export const isLast = ({nextSibling, parentElement, lastChild}: Element): boolean =>
  !nextSibling || (parentElement?.localName === 'body' && isElement(nextSibling) && isSpace(lastChild));

/** Checks if an element is the only node in another one, and holds no widget: that is a fallback. */
const isFallback = (node: ChildNode | null): boolean =>
  !!node && isElement(node) && !node.nextSibling && !isOtherWidget(node) && !node.querySelector('[data]');

const isLastOrInSame = (root: Element): boolean => {
  const {localName, parentElement: around} = root;
  const isInSame = !!around && around.localName === localName && !localName.includes('-');
  return isLast(root) || (isInSame && isLastOrInSame(around));
};

/** Checks if a tag may be unclosed. The end tag of a carrier may have closed an outer element with the same tag. */
export const mayBeOpen = (root: Element): boolean => !isFallback(root.firstChild) && isLastOrInSame(root);
