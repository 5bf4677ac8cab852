import {hostOf} from './language.js';

/** A review card, whose id is made from its name. */
const CARD = 'article[data-candor]';
/** A link whose text is the name of a review card. */
const NAME = '[part=name] a[href^="#"]';

function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** Returns an element and those around it, also across shadow roots. */
const pathOf = (element: Element): Element[] => {
  const path: Element[] = [];
  for (let it: Element | null | undefined = element; it; it = it.parentElement ?? hostOf(it)) path.push(it);
  return path;
};

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
 * @param link the link that was followed: of several cards, the one nearest to it is meant, such as that of the same post
 */
export const findAnchor = (id: string, page: Document, link?: Element): Element | undefined => {
  const all = [...elementsIn(page)];
  const base = baseOf(id);
  const found = all.filter((it) => (it.id === id || it.id === base) && it.getClientRects().length);
  const cards = found.filter((it) => it.matches(CARD));
  const named = link?.matches(NAME)
    ? link
    : all.find((it) => it.matches(NAME) && idOf(it.getAttribute('href')!) === id);
  const pools = [
    found.filter((it) => it.id === id && !cards.includes(it)),
    cards.filter((it) => it.ariaLabel === named?.textContent),
    cards.filter((it) => it.id === id),
    cards.slice(Number(id.slice(base.length + 1)) - 1),
  ];
  const pool = pools.find(({length}) => length) ?? [];
  if (!link) return pool[0];
  const way = pathOf(link);
  const distanceOf = (it: Element): number => {
    const around = new Set(pathOf(it));
    return way.findIndex((each) => around.has(each));
  };
  const place = all.indexOf(link);
  // In the smallest part of the page that has any: the next one, or the last one before the link.
  const least = Math.min(...pool.map(distanceOf));
  const near = pool.filter((it) => distanceOf(it) === least);
  return near.find((it) => all.indexOf(it) > place) ?? near.at(-1);
};

/** What the reader was brought to last, until he does something else. */
let held: Element | undefined;
/** Lets the reader go: what is laid out now moves him as it moves everybody. */
export const release = (): void => void (held = undefined);

/** Scrolls to an element, and again in the next frames: far parts of the page get their size when they come near. */
const hold = (element: Element, frames = 9): void => {
  if (held !== element || !frames) return;
  element.scrollIntoView({behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'auto'});
  requestAnimationFrame(() => hold(element, frames - 1));
};

/** Brings an element to the reader: opens what it is folded in, scrolls to it, and lets the keyboard go on from there. */
export const reveal = (element: Element): void => {
  for (const it of pathOf(element)) if (it instanceof HTMLDetailsElement) it.open = true;
  // A widget's own tag is its author's: what it shows is ours.
  const target =
    element.shadowRoot?.querySelector<HTMLElement>('[data-candor]') ??
    element.querySelector<HTMLElement>(':scope > [data-candor]') ??
    (element as HTMLElement);
  if (target.closest('.root') && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  hold((held = target));
  target.focus({preventScroll: true});
};
