import {hostOf} from './language.js';

/** A review card, whose id is made from its name. */
const CARD = 'article[data-candor]';
/** A link whose text is the name of a review card. */
const NAME = '[part=name] a[href^="#"]';

const elementsIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((it) => (it.shadowRoot ? [it, ...elementsIn(it.shadowRoot)] : it));

/** Returns an element and those around it, also across shadow roots. */
export const pathOf = (element?: Element | null): Element[] =>
  element ? [element, ...pathOf(element.parentElement ?? hostOf(element))] : [];

/** Decodes the id in the `#…` of an address. */
export const idOf = (hash: string): string => {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
};

/** Returns the id that a card has by itself when a link to it is numbered: `words-2` → `words`. */
export const baseOf = (id: string): string => id.replace(/-\d+$/, '');

/**
 * Finds what an anchor names, also within shadow trees. An id that an author wrote comes before that of a review card, which
 * is made from its name. Cards whose names make the same id are told apart by the name in the link that has the anchor, or
 * else by their order. Content in whose place a widget stands is no longer shown, and not meant.
 *
 * @param link the link that was followed: of several cards, one in the smallest part of the page around it is meant, such as
 * in its post; there, the next one, or else the last
 */
export const findAnchor = (id: string, page: Document, link: Element = page.documentElement): Element | undefined => {
  const all = elementsIn(page);
  const base = baseOf(id);
  const found = all.filter((it) => (it.id === id || it.id === base) && it.getClientRects().length);
  const exact = found.filter((it) => it.id === id);
  const cards = found.filter((it) => it.matches(CARD));
  const named = [link, ...all].find((it) => it.matches(NAME) && idOf(it.getAttribute('href')!) === id);
  const isFilled = ({length}: Element[]): boolean => length > 0;
  const meant = [
    exact.filter((it) => !cards.includes(it)),
    cards.filter((it) => it.ariaLabel === named?.textContent),
    exact,
    cards.slice(Number(id.slice(base.length + 1)) - 1),
  ].find(isFilled);
  const near = pathOf(link)
    .map((part) => meant?.filter((it) => pathOf(it).includes(part)) ?? [])
    .find(isFilled);
  return near?.find((it) => all.indexOf(it) > all.indexOf(link)) ?? near?.at(-1);
};
