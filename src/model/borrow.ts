import {uniqueAnchors} from './anchors.js';
import * as expected from './expected.js';
import type {Path, Report, Schema} from './schema-types.js';

/** Finds the data of a review card by the id that links to it have. */
export type CardOf = (id: string) => object | undefined;

type Fields = Readonly<Record<string, unknown>>;

const isObject = (it: unknown): it is Fields => typeof it === 'object' && it !== null && !Array.isArray(it);

/** Reads the id in `#id`, as links write it. */
const idOf = (anchor: string): string => {
  const id = anchor.trim().replace(/^#/, '');
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
};

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
const fillIn = (data: Fields, {entries = {}}: Schema, cardOf: CardOf, path: Path, report: Report): Fields => {
  const {of} = data;
  if (!entries['of'] || typeof of !== 'string' || !of.trim()) return data;
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

/**
 * Fills in the fields that data takes from review cards: those of an object with `of`, the id of a card, that it does not have
 * itself. The cards of an article are those of its own blocks, then those of the page.
 */
export const borrow = (data: unknown, schema: Schema, cardOf: CardOf, report: Report, path: Path = []): unknown => {
  if (!isObject(data)) return data;
  const {entries = {}} = schema;
  const {items, blocks} = entries;
  const filled = fillIn(data, schema, cardOf, path, report);
  const inList = (name: string, schemaOf: (each: Fields) => Schema | undefined, cards: CardOf): Fields | false => {
    const {[name]: list} = filled;
    return (
      Array.isArray(list) && {
        [name]: list.map((each: unknown, i) => {
          const own = isObject(each) && schemaOf(each);
          return own ? borrow(each, own, cards, report, [...path, name, i]) : each;
        }),
      }
    );
  };
  if (items?.item?.entries?.['of']) return {...filled, ...inList('items', () => items.item, cardOf)};
  const {item} = blocks ?? {};
  if (!item?.variants || !Array.isArray(data['blocks'])) return filled;
  const own = cardsByName(data['blocks'].filter((each) => isObject(each) && each['block'] === 'review-card'));
  return {
    ...filled,
    ...inList(
      'blocks',
      ({block}) =>
        typeof block === 'string' && Object.hasOwn(item.variants!, block) ? item.variants![block] : undefined,
      (id) => own(id) ?? cardOf(id),
    ),
  };
};
