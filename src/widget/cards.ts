import type {ReactiveElement} from 'lit';
import type {Review} from '../model/review.js';
import {isDrawing, nextTask} from './draw-queue.js';
import {hostOf} from './language.js';
import {widgetsOf} from './page-events.js';

/** A widget that may be a review card. */
interface Card extends Element {
  readonly constructor: Function & {readonly tag?: string};
  readonly content: ParentNode;
  readonly model?: Review;
}

/** The tag of review cards. */
const CARD = 'review-card';

/** The widgets that take fields from review cards. */
const borrowers = new Set<ReactiveElement>();

/** Notes whether a widget takes fields from review cards, and has to be updated with these. */
export const noteBorrower = (host: ReactiveElement, isBorrower: boolean): void => {
  if (isBorrower) borrowers.add(host);
  else borrowers.delete(host);
};

/** Has the widgets updated that may take fields from a card, if it is one that has changed. */
export const updateBorrowers = (changed: Element): void => {
  if ((changed as Card).constructor.tag === CARD) borrowers.forEach((host) => host.requestUpdate());
};

/** Finds the data of a review card of a page by its id: that of its element, of its carrier, or the one made from its name. */
export const findCard = (page: Document, id: string): Review | undefined => {
  const cards = (widgetsOf(page) as unknown as Card[]).filter(({constructor: {tag}, model}) => tag === CARD && model);
  const idsOf = (card: Card): (string | undefined)[] => [
    card.id,
    hostOf(card)?.id,
    card.content.querySelector('article')?.id,
  ];
  return cards.find((card) => idsOf(card).includes(id))?.model;
};

/** Waits until a page is parsed, and the widgets that wait for their turn are drawn. */
export const pageDrawn = async (page: Document): Promise<void> => {
  if (page.readyState === 'loading')
    await new Promise((done) => page.addEventListener('DOMContentLoaded', done, {once: true}));
  do await nextTask();
  while (isDrawing());
};
