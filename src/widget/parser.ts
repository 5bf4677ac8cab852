/**
 * Checks if the parser may still be inside an element, whose children then are not all there.
 *
 * @param parsed called when the page has been parsed, if the element is still in it
 */
export const mayBeParsed = (element: Element, parsed: () => void): boolean => {
  const {nextSibling, ownerDocument} = element;
  if (nextSibling || ownerDocument.readyState !== 'loading') return false;
  ownerDocument.addEventListener('DOMContentLoaded', () => element.isConnected && parsed(), {once: true});
  return true;
};
