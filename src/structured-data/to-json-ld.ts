import type {JsonLdGraph, JsonLdNode, JsonLdPage, StructuredData, WidgetModel} from './graph.js';
import {itemsOf} from './items.js';
import {listNodes} from './lists.js';
import {pageNodes} from './pages.js';
import {People} from './people.js';
import {itemNodes} from './products.js';
import {createScope, type Scope} from './scope.js';

const omitSilentWidgets = ({parts, omit}: Scope): void => {
  for (const part of parts)
    if (part.tag === 'star-rating')
      omit(part, 'rating', 'The rating does not say what it is about. That of a review card is marked up.');
};

/**
 * Makes the structured data of a page, and says what was left out of it and why. The rules are those of schema.org and of
 * Google's documentation of structured data.
 */
export const explainJsonLd = (widgets: readonly WidgetModel[], page: JsonLdPage = {}): StructuredData => {
  const scope = createScope(widgets, page);
  const items = itemsOf(scope);
  const people = new People(scope);
  const products = itemNodes(items, people, scope);
  const lists = listNodes(items, products, scope);
  const pages = pageNodes(products, people, scope);
  omitSilentWidgets(scope);
  const nodes = [...pages, ...products.values(), ...lists, ...people.nodes] as readonly unknown[];
  return {
    graph: {'@context': 'https://schema.org', '@graph': nodes as readonly JsonLdNode[]},
    omissions: scope.omissions,
  };
};

/**
 * Makes the structured data of a page from the checked data of its widgets, without a DOM. Nothing is in it that readers do
 * not see, that the page's own JSON-LD says, or that search engines forbid.
 *
 * @param widgets the widgets of the page, in document order
 */
export const toJsonLd = (widgets: readonly WidgetModel[], page: JsonLdPage = {}): JsonLdGraph =>
  explainJsonLd(widgets, page).graph;

/** Writes a graph as the text of a script, which no text in it can end. */
export const writeJsonLd = (graph: JsonLdGraph, space = 0): string =>
  JSON.stringify(graph, undefined, space).replaceAll('<', '\\u003c');
