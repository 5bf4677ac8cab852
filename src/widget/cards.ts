import type {ReactiveElement} from 'lit';
import type {Review} from '../model/review.js';
import {isDrawing, nextTask} from './draw-queue.js';
import {hostOf} from './language.js';
import {lightReady} from './mode.js';
import {widgetsOf} from './page-events.js';

/** A widget that may be a review card. */
interface Card extends Element {
  readonly constructor: Function & {readonly tag?: string};
  readonly content: ParentNode;
  readonly model?: Review;
  readonly problems: readonly unknown[];
  readonly src: string;
}

/** The widgets that take fields from review cards, and are updated with these. */
const borrowers = new Set<ReactiveElement>();

/** The state of each card that the borrowers were last updated for. */
const known = new WeakMap<Card, string>();

const isCard = ({constructor: {tag}}: Card): boolean => tag === 'review-card';

/** Tells whether the file of a card is still on its way. The borrowers are updated when it comes, or fails. */
const isLoading = ({src, model, problems}: Card): boolean => !!src && !model && !problems.length;

/** Lists the ids that a card is found by. An empty id is none. */
const idsOf = (card: Card): string[] =>
  [card, hostOf(card), card.content.querySelector('article')].flatMap((element) => element?.id || []);

/** Has the widgets updated that may take fields from a card, if it is one that has come, changed or gone. */
export const updateBorrowers = (changed: Element): void => {
  const card = changed as Card;
  if (!isCard(card)) return;
  const state = borrowers.size ? JSON.stringify([card.isConnected, isLoading(card), idsOf(card), card.model]) : '';
  // An article may take fields from its own card, which is drawn with it: they would update each other forever.
  if (known.get(card) === state) return;
  known.set(card, state);
  borrowers.forEach((host) => host.requestUpdate());
};

/** Forgets a widget that has left the page. */
export const forgetBorrower = (host: ReactiveElement): void => void borrowers.delete(host);

/**
 * Finds the data of a review card of the page by its id: that of its element, of its carrier, or the one made from its name.
 *
 * @param host the widget that takes fields from it, and is updated with it from now on
 * @returns null while there is none, and the file of a card is still on its way
 */
export const findCard = (host: ReactiveElement, id: string): Review | null | undefined => {
  borrowers.add(host);
  const cards = (widgetsOf(host.ownerDocument) as unknown as Card[]).filter(isCard);
  const found = cards.find((card) => card.model && idsOf(card).includes(id));
  return found?.model ?? (cards.some(isLoading) ? null : undefined);
};

/** Waits until a page is parsed, and the widgets that wait for their turn are drawn. */
export const pageDrawn = async (page: Document): Promise<void> => {
  if (page.readyState === 'loading')
    await new Promise((done) => page.addEventListener('DOMContentLoaded', done, {once: true}));
  do {
    await nextTask();
    await lightReady();
  } while (isDrawing());
};
