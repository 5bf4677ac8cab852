import type {ItemListLeaf, ListItemLeaf} from 'schema-dts';
import type {Comparison} from '../model/comparison.js';
import type {Picks} from '../model/picks.js';
import type {Item} from './items.js';
import {node} from './node.js';
import type {ItemLeaf} from './products.js';
import type {Part, Scope} from './scope.js';

/** Google shows lists from this number of items on. */
const LEAST = 2;

interface Listed {
  readonly name: string;
  readonly href?: string | undefined;
}

const without = (fragment: string): string => fragment.replace(/^[^#]*/, '');

/** Returns the addresses of items: on the site of the page, different from each other, and where they are ids, those of cards. */
const addressesOf = (
  listed: readonly Listed[],
  items: ReadonlyMap<string, Item>,
  {resolve, isOnSite}: Scope,
): (string | undefined)[] => {
  const cards = [...items.values()].filter(({card}) => card);
  const used = new Set<string>();
  return listed.map(({name, href}) => {
    const card = cards.find((item) => (href?.startsWith('#') ? item.id === resolve(href) : item.name === name));
    const isElsewhere = href !== undefined && !without(href);
    const address = isElsewhere || (href !== undefined && !href.startsWith('#')) ? resolve(href) : card?.id;
    if (address === undefined || used.has(address) || !isOnSite(address)) return undefined;
    used.add(address);
    return address;
  });
};

const listNode = (
  part: Part,
  listed: readonly Listed[],
  title: string | undefined,
  order: ItemListLeaf['itemListOrder'],
  items: ReadonlyMap<string, Item>,
  nodes: ReadonlyMap<string, ItemLeaf>,
  scope: Scope,
): ItemListLeaf | undefined => {
  if (scope.own.hasType('ItemList')) return scope.omit(part, '', 'The page’s own structured data has a list already.');
  if (listed.length < LEAST) return scope.omit(part, 'items', 'A list has at least two items.');
  const addresses = addressesOf(listed, items, scope);
  const products = listed.map(({name}) => nodes.get(name));
  const [first] = products;
  const isUniform =
    products.every((product) => product?.['@type'] === first?.['@type']) && new Set(products).size === listed.length;
  return node<ItemListLeaf>({
    '@type': 'ItemList',
    '@id': scope.idFor(title ?? part.tag),
    name: title,
    itemListOrder: order,
    numberOfItems: listed.length,
    itemListElement: listed.map(({name}, i) =>
      node<ListItemLeaf>({
        '@type': 'ListItem',
        position: i + 1,
        name,
        url: addresses[i],
        item: isUniform && first ? {'@id': products[i]!['@id']!} : undefined,
      }),
    ),
  });
};

/** Makes the nodes of the lists of a page: its picks in their order, and its tables. */
export const listNodes = (
  items: ReadonlyMap<string, Item>,
  nodes: ReadonlyMap<string, ItemLeaf>,
  scope: Scope,
): ItemListLeaf[] =>
  [
    ...scope
      .partsOf<Picks>('top-picks')
      .map((part) =>
        listNode(
          part,
          part.model.items,
          part.model.title,
          'https://schema.org/ItemListOrderAscending',
          items,
          nodes,
          scope,
        ),
      ),
    ...scope
      .partsOf<Comparison>('comparison-table')
      .map((part) =>
        listNode(part, part.model.items, part.model.title, 'https://schema.org/ItemListUnordered', items, nodes, scope),
      ),
  ].filter((made) => made !== undefined);
