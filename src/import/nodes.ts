/** Collects objects of schema.org from a page, written as JSON-LD or as microdata. */
import {repairJson} from '../author/repair.js';
import {readData} from '../input/read-data.js';
import type {PageElement, PageNode} from '../page/dom.js';
import {textOf} from './plain-text.js';
import {isFields, type Fields} from './imported.js';

/** Returns the types of a node, without the address of the vocabulary. */
export const typesOf = (node: Fields): string[] => {
  const type = node['@type'];
  const names = (Array.isArray(type) ? (type as unknown[]) : [type]).filter((each) => typeof each === 'string');
  return names.map((name) => name.replace(/^(?:https?:\/\/schema\.org\/|schema:)/i, ''));
};

/** Reads JSON-LD scripts. One that cannot be read is left out. */
const scriptsIn = (page: PageNode): unknown[] =>
  page
    .querySelectorAll('script[type="application/ld+json"]')
    .map((script) => readData([script.textContent.replaceAll(/<!--|-->|\/\*.*?CDATA.*?\*\//g, '')], repairJson).value);

const ADDRESSES = ['href', 'src', 'data'] as const;

/** Reads the value of a property of microdata. */
const valueOf = (element: PageElement): unknown => {
  if (element.hasAttribute('itemscope')) return nodeOf(element);
  const content = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (content !== null) return content;
  const address = /^(?:a|link|img|source|object|area)$/.test(element.localName)
    ? ADDRESSES.map((name) => element.getAttribute(name)).find((each) => each !== null)
    : undefined;
  return address ?? textOf(element);
};

/** Finds the properties of an item: those in other items are theirs. */
const propertiesIn = (node: PageNode): PageElement[] =>
  node.children.flatMap((child) => [
    ...(child.hasAttribute('itemprop') ? [child] : []),
    ...(child.hasAttribute('itemscope') ? [] : propertiesIn(child)),
  ]);

const nodeOf = (item: PageElement): Fields => {
  const fields: Record<string, unknown> = {'@type': item.getAttribute('itemtype') ?? ''};
  for (const property of propertiesIn(item))
    for (const name of property.getAttribute('itemprop')!.split(/\s+/)) {
      const value = valueOf(property);
      const before = fields[name];
      fields[name] =
        before === undefined ? value : [...(Array.isArray(before) ? (before as unknown[]) : [before]), value];
    }
  return fields;
};

const itemsIn = (page: PageNode): Fields[] =>
  page.querySelectorAll('[itemscope][itemtype*="schema.org"]:not([itemprop])').map(nodeOf);

/** The nodes of a page. References are resolved, so that a node is in all places that name it. */
export interface Nodes {
  readonly jsonLd: readonly Fields[];
  readonly microdata: readonly Fields[];
}

/** Lists the nodes at the top of documents. */
const topNodes = (value: unknown): Fields[] => {
  if (Array.isArray(value)) return value.flatMap(topNodes);
  if (!isFields(value)) return [];
  return '@graph' in value ? topNodes(value['@graph']) : [value];
};

/** Collects the nodes with a name, at any depth. */
const collect = (value: unknown, named: Map<string, Fields>): void => {
  if (Array.isArray(value)) for (const each of value as unknown[]) collect(each, named);
  if (!isFields(value)) return;
  const id = value['@id'];
  if (typeof id === 'string' && Object.keys(value).length > 1) named.set(id, {...named.get(id), ...value});
  for (const each of Object.values(value)) collect(each, named);
};

/** Puts nodes in the place of references to them. A node within itself stays a reference. */
const resolve = (value: unknown, named: ReadonlyMap<string, Fields>, around: readonly string[] = []): unknown => {
  if (Array.isArray(value)) return value.map((each) => resolve(each, named, around));
  if (!isFields(value)) return value;
  const id = value['@id'];
  const isKnown = typeof id === 'string' && named.has(id);
  if (isKnown && around.includes(id)) return {'@id': id};
  const inside = isKnown ? [...around, id] : around;
  const node = isKnown ? named.get(id)! : value;
  return Object.fromEntries(Object.entries(node).map(([name, each]) => [name, resolve(each, named, inside)]));
};

/** Reads the nodes of a page, or of documents that are JSON-LD alone. */
export const nodesIn = (page: PageNode, documents: readonly unknown[] = scriptsIn(page)): Nodes => {
  const named = new Map<string, Fields>();
  collect(documents, named);
  const top = documents.flatMap(topNodes);
  return {jsonLd: top.map((node) => resolve(node, named) as Fields), microdata: itemsIn(page)};
};
