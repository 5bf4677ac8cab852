import type {ReactiveElement} from 'lit';
import type {Review} from '../model/review.js';
import {isDrawing, nextTask} from './draw-queue.js';
import {hostOf} from './language.js';
import {lightReady} from './mode.js';
import {widgetsOf} from './page-events.js';

/** A widget that may be a review card, or an article with some. */
interface Lender extends ReactiveElement {
  readonly constructor: typeof ReactiveElement & {readonly tag?: string};
  readonly content: ParentNode;
  readonly src: string;
  readonly model?: Review;
  readonly problems: readonly unknown[];
}

/** The widgets that take fields from review cards. */
const borrowers = new Set<ReactiveElement>();

/** Has a widget no longer updated with the cards that it takes fields from. */
export const forgetBorrower = (host: ReactiveElement): void => void borrowers.delete(host);

const isCard = ({constructor: {tag}}: Lender): boolean => tag === 'review-card';
/** Checks for a widget that may have a card in the file that it fetches. */
const mayHaveCard = (host: Lender): boolean => !!host.src && !borrowers.has(host);
const lendersOf = (page: Document): Lender[] => widgetsOf(page) as unknown as Lender[];

/** Has the widgets updated that may take fields from a card, if it is one that has come, changed or gone. */
export const updateBorrowers = (changed: object): void => {
  if (isCard(changed as Lender) || mayHaveCard(changed as Lender)) borrowers.forEach((host) => host.requestUpdate());
};

/**
 * Finds the data of a review card of the page by its id: that of its element, of its carrier, or the one made from its name.
 *
 * @param host the widget that takes fields from it, and is updated with it from now on
 */
export const findCard = (host: ReactiveElement, id: string): Review | undefined => {
  borrowers.add(host);
  const idsOf = (card: Lender): (string | undefined)[] => [
    card.id,
    hostOf(card)?.id,
    card.content.querySelector('article')?.id,
  ];
  return lendersOf(host.ownerDocument).find((card) => isCard(card) && card.model && idsOf(card).includes(id))?.model;
};

/** Tells whether a card may come with a file that is being fetched. */
export const mayCardCome = (page: Document): boolean =>
  lendersOf(page).some((host) => mayHaveCard(host) && !host.model && !host.problems.length);

/** Waits until a page is parsed, and the widgets that wait for their turn are drawn. */
export const pageDrawn = async (page: Document): Promise<void> => {
  if (page.readyState === 'loading')
    await new Promise((done) => page.addEventListener('DOMContentLoaded', done, {once: true}));
  do {
    await nextTask();
    await lightReady();
  } while (isDrawing());
};
