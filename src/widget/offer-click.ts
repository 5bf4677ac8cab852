import {announce} from './announce.js';

/** What a page is told of a click on a link to a shop. */
export interface OfferClick {
  /** Where the link leads, absolute. */
  readonly url: string;
  /** The shop, where the data names it. */
  readonly seller?: string | undefined;
  /** What is offered, where the data names it. */
  readonly product?: string | undefined;
  /** The place of the link among those of the widget, from 1. */
  readonly position: number;
}

/**
 * Lets the page hear of a click on a link to a shop, for its own statistics: `candor-offer-click`, before the browser follows
 * the link. Cancelling the event keeps the link from being followed. Nothing is sent anywhere.
 */
export const announceOfferClick = (event: Event): void => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('[part=cta]');
  if (!link) return;
  const {href: url, dataset} = link;
  const {seller, product} = dataset;
  const position = [...link.closest('.root')!.querySelectorAll('[part=cta]')].indexOf(link) + 1;
  if (!announce(link, 'candor-offer-click', {url, seller, product, position} satisfies OfferClick))
    event.preventDefault();
};

declare global {
  interface GlobalEventHandlersEventMap {
    'candor-offer-click': CustomEvent<OfferClick>;
  }
}
