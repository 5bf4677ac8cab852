import {idOf} from '../model/anchors.js';
import {baseOf, reader} from './anchors.js';
import {hostOf} from './language.js';

/** A review card, whose id is made from its name. */
const CARD = 'article[data-candor]';
/** A link whose text is the name of a review card. */
const NAME = '[part=name] a[href^="#"]';

const elementsIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((it) => (it.shadowRoot ? [it, ...elementsIn(it.shadowRoot)] : it));

/** Returns an element and those around it, also across shadow roots. */
const pathOf = (element?: Element | null): Element[] =>
  element ? [element, ...pathOf(element.parentElement ?? hostOf(element))] : [];

/**
 * Finds what an anchor names, also within shadow trees. An id that an author wrote comes before that of a review card, which
 * is made from its name. Cards whose names make the same id are told apart by the name in the link that has the anchor, or
 * else by their order. Content in whose place a widget stands is no longer shown, and not meant.
 *
 * @param link the link that was followed, or the root of the page: of several cards, one in the smallest part of the page
 * around it is meant, such as in its post; there, the next one, or else the last
 */
const findAnchor = (id: string, link: Element): Element | undefined => {
  const all = elementsIn(link.ownerDocument);
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

/** Returns true if the browser finds an element by itself. */
const isFoundByBrowser = (element: Element): boolean => element.ownerDocument.getElementById(element.id) === element;

/** Frames in which far parts of the page get their size, because they come near. */
const FRAMES = 9;

/** Scrolls to an element, and again in the next frames, unless the reader has gone on or back. */
const hold = (element: Element, target: Element, hash: string, frames = FRAMES): void => {
  const isLeft = frames < FRAMES && element.ownerDocument.location?.hash !== hash;
  if (reader.held !== element || !frames || isLeft) return;
  target.scrollIntoView({behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'auto'});
  requestAnimationFrame(() => hold(element, target, hash, frames - 1));
};

/**
 * Brings what an anchor names to the reader: opens what it is folded in, scrolls to it, and lets the keyboard go on from there.
 *
 * @param link the link that was followed, or the root of the page
 * @param isOurs false if the browser also goes there, when it finds what is named
 */
export const reveal = (hash: string, link: Element, isOurs: boolean): void => {
  const element = findAnchor(idOf(hash), link);
  if (!element || (isOurs ? element === reader.held && !link.parentElement : isFoundByBrowser(element))) return;
  for (const it of pathOf(element)) if (it.localName === 'details') (it as HTMLDetailsElement).open = true;
  // A widget's own tag is its author's: what it shows is ours.
  const target =
    element.shadowRoot?.querySelector<HTMLElement>('[data-candor]') ??
    element.querySelector<HTMLElement>(':scope > [data-candor]') ??
    (element as HTMLElement);
  if (target.closest('.root') && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  hold((reader.held = element), target, hash);
  target.focus({preventScroll: true});
};
