import {CARRIER} from '../input/carrier-selectors.js';

/** Selects areas for comments. An element that the page names as its content may stand around or within. */
const COMMENTS =
  '#comments, #disqus_thread, .comments, .comment, .comments-area, .comment-list, .commentlist, [itemprop=comment], [itemtype$="/Comment"]';

/**
 * Checks that a carrier is in the author's content: not among comments, and within what the settings name as the content.
 *
 * @param content a selector
 */
export const isIn = (content: string | undefined, carrier: Pick<Element, 'closest'>): boolean =>
  content ? !!carrier.closest(`${content}, ${COMMENTS}`)?.matches(content) : !carrier.closest(COMMENTS);

/** The attributes of carriers that are observed. */
const ATTRIBUTES = ['', '-data', '-src', '-lang', '-heading-level', '-labels', '-layout', '-mode', '-remember'].map(
  (name) => `data-candor${name}`,
);

/**
 * Calls back for each part of a page that has carriers in it: for what is there, and for what is added later.
 *
 * @returns a function that ends it
 */
export const onCarriers = (page: Document, found: (part: ParentNode) => void): (() => void) => {
  if (page.querySelector(CARRIER)) found(page);
  const observer = new MutationObserver((records) => {
    for (const {addedNodes, removedNodes, target, type} of records) {
      const isChanged = type === 'attributes' || (removedNodes.length > 0 && (target as Element).matches?.(CARRIER));
      // A carrier that has left the page since has no parent.
      if (isChanged && target.parentNode) found(target.parentNode);
      for (const node of addedNodes)
        if (node instanceof Element && (node.matches(CARRIER) || node.querySelector(CARRIER))) found(target as Element);
    }
  });
  observer.observe(page, {childList: true, subtree: true, attributeFilter: ATTRIBUTES});
  return () => observer.disconnect();
};
