import {idOf, uniqueAnchors} from './anchors.js';
import * as expected from './expected.js';
import {isObject, makeSchema} from './make-schema.js';
import type {BorrowerOf, CardOf, Entries, ObjectOf, Path, Report} from './schema-types.js';

type Fields = Readonly<Record<string, unknown>>;

/** Writes the address of a card from its id, with or without `#`. */
const linkTo = (of: string): string =>
  `#${of
    .trim()
    .replace(/^#/, '')
    .replaceAll(/[\s"<>[\\\]^`{|}]/g, encodeURIComponent)}`;

/** Lists what a card lends, by the names that its fields have elsewhere. */
const lend = ({name, by, image, rating, award, offers}: Fields, href: string): Fields => {
  const list: readonly unknown[] = Array.isArray(offers) ? offers.slice(0, 1) : [];
  return {name, by, product: name, image, rating, award, href, offer: list[0], offers: list};
};

const isGiven = ([, value]: [string, unknown]): boolean =>
  value != null && value !== '' && (!Array.isArray(value) || value.length > 0);

/** Fills in the fields of an object that names a card. */
const fillIn = (data: unknown, entries: Entries, path: Path, report: Report): unknown => {
  const {cardOf} = report;
  const of = isObject(data) && data['of'];
  if (!cardOf || !isObject(data) || typeof of !== 'string' || !of.trim()) return data;
  const card = cardOf(idOf(of));
  if (!card) {
    report([...path, 'of'], expected.card, of);
    return data;
  }
  const lent = Object.fromEntries(
    Object.entries(lend(card as Fields, linkTo(of))).filter(([name, value]) => entries[name] && isGiven([name, value])),
  );
  const own = Object.entries(data).filter(isGiven);
  // An own value that cannot be used is reported here: the check reads the one of the card in its place.
  const useless = own.filter(([name, value]) => name in lent && entries[name]!.read(value, [], () => {}) === undefined);
  for (const [name, value] of useless) entries[name]!.read(value, [...path, name], report);
  return {...lent, ...Object.fromEntries(own.filter((each) => !useless.includes(each)))};
};

/**
 * Lets an object with `of`, the id of a review card, take the fields from that card that it does not have itself.
 *
 * @param lent the required fields that it need not have
 */
export const borrower = <S extends ObjectOf<Entries>, K extends keyof S['entries'] & string = never>(
  base: S,
  ...lent: K[]
): BorrowerOf<S, K> =>
  makeSchema({...base, lent}, (it, path, report) => base.read(fillIn(it, base.entries, path, report), path, report));

/** Returns a function that finds cards by the ids that are made from their names, in this order. */
export const cardsByName = (cards: readonly unknown[]): CardOf => {
  const anchorFor = uniqueAnchors();
  const byId = new Map(
    cards.flatMap((card) =>
      isObject(card) && typeof card['name'] === 'string' ? [[anchorFor(card['name']), card] as const] : [],
    ),
  );
  return (id) => byId.get(id);
};

/** Has data take fields from the cards in a list of blocks, and then from those of the page. */
export const withCardsOf = (blocks: unknown, report: Report): Report => {
  const own = cardsByName(
    Array.isArray(blocks) ? blocks.filter((each) => isObject(each) && each['block'] === 'review-card') : [],
  );
  const cardOf: CardOf = (id) => own(id) ?? report.cardOf?.(id);
  return Object.assign((...problem: Parameters<Report>) => report(...problem), {cardOf});
};
