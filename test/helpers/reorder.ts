// Puts the parts of a card into the order of its HTML.
import {all} from './page.js';

/**
 * Puts into the order of HTML what a card shows in another: the offer beside its summary, and its place beside the award.
 * Marks of paid links, which the names of links say to listeners, become readable.
 */
export const reorder = (widget: Element): void => {
  for (const note of all(widget, '.info [aria-hidden]')) note.removeAttribute('aria-hidden');
  for (const card of all(widget, '.root')) {
    const [offer, list, place, title] = ['.split .buy', '.shops', '.chip:not([aria-hidden])', '.title'].map(
      (selector) => card.querySelector<HTMLElement>(selector),
    );
    if (list) offer?.remove();
    else if (offer) card.append(offer);
    if (place) title!.textContent = `${place.textContent}. ${title!.textContent}`;
    place?.remove();
  }
};

/** Leaves out the date of prices, which a widget says once where it is that of all. */
export const undated = (sentences: readonly string[]): string[] =>
  sentences
    .join('\n')
    .replaceAll(/[ \n](?:As of [^;]*; prices change|Stand: [^,]*, Änderungen möglich)/g, '')
    .split('\n');
