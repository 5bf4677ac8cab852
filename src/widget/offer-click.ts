import {announce} from './announce.js';

/** Detail of the event `candor-offer-click`. */
export interface OfferClick {
  /** Absolute address of the link. */
  readonly url: string;
  /** Name of the shop, if the data has it. */
  readonly seller?: string | undefined;
  /** Name of the product, if the data has it. */
  readonly product?: string | undefined;
  /** Position of the link among those of the widget, from 1. */
  readonly position: number;
}

/**
 * Fires `candor-offer-click` for a click on a link to a shop, for statistics of the page, before the browser follows
 * the link. Cancelling the event keeps the link from being followed. Nothing is sent over the network.
 */
export const announceOfferClick = (event: Event): void => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('[data-address][rel]');
  if (!link) return;
  const {href: url, dataset} = link;
  const {seller, product} = dataset;
  const position = [...link.closest('.root')!.querySelectorAll('[data-address]')].indexOf(link) + 1;
  if (!announce(link, 'candor-offer-click', {url, seller, product, position} satisfies OfferClick))
    event.preventDefault();
};

declare global {
  interface GlobalEventHandlersEventMap {
    'candor-offer-click': CustomEvent<OfferClick>;
  }
}
