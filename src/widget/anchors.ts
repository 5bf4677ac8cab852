import {reveal} from './reveal.js';

/**
 * Follows a link to an anchor of the page, also one in shadow trees, which browsers do not find: the address changes, the
 * page scrolls, the focus moves, and the browser's back button leads back. A base address of the page changes nothing.
 */
export const followAnchor = (event: Event): void => {
  const {altKey, ctrlKey, metaKey, shiftKey} = event as MouseEvent;
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  if (!link?.hash || event.defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return;
  event.preventDefault();
  const {hash, ownerDocument: page} = link;
  page.defaultView!.location.hash = hash;
  reveal(hash, link.closest('.root')!, page);
};
