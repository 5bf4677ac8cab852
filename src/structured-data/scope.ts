import {uniqueAnchors} from '../model/anchors.js';
import type {Article, Block} from '../model/article.js';
import {field} from '../model/schema.js';
import type {JsonLdPage, Omission, PageKind, WidgetModel} from './graph.js';
import {readOwnNodes, type OwnNodes} from './own-nodes.js';

/** A widget, or a block of an article. */
export interface Part {
  readonly tag: string;
  readonly model: unknown;
  /** Index of the widget. */
  readonly widget: number;
  /** Path of the block in the data of the article; empty for a widget. */
  readonly path: string;
  /** The article that the block is part of. */
  readonly article?: Article;
}

/** Everything that the nodes of a page have in common. */
export interface Scope {
  readonly kind: PageKind;
  readonly page: JsonLdPage;
  readonly own: OwnNodes;
  readonly parts: readonly Part[];
  readonly omissions: readonly Omission[];
  /** Returns the parts that are widgets of a kind, with their models. */
  partsOf<T>(tag: string): readonly (Part & {readonly model: T})[];
  /** Makes an address absolute. */
  resolve(address: string): string;
  /** Makes the id of a node from a name. It is different from those before. */
  idFor(name: string): string;
  /** Checks for an address on the site of the page. */
  isOnSite(address: string): boolean;
  /** Notes that something is left out, and why. */
  omit(part: Part, path: string, message: string): undefined;
}

const partsIn = ({tag, model}: WidgetModel, widget: number): Part[] => {
  if (typeof model !== 'object' || !model) return [];
  const self = {tag, model, widget, path: ''};
  if (tag !== 'review-article') return [self];
  const article = model as Article;
  const blocks = article.blocks.map(({block, ...data}: Block, i): Part => ({
    tag: block,
    model: data,
    widget,
    path: `blocks[${i}]`,
    article,
  }));
  return [self, ...blocks];
};

/** Returns an absolute address without its fragment; undefined for others. */
const baseOf = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).href.replace(/#.*$/, '') : undefined;

/** Prepares the parts of a page, and what their nodes have in common. */
export const createScope = (widgets: readonly WidgetModel[], page: JsonLdPage): Scope => {
  const base = baseOf(page.url);
  const parts = widgets.flatMap(partsIn);
  const omissions: Omission[] = [];
  const anchorFor = uniqueAnchors();
  const resolve = (address: string): string => {
    const around = address.startsWith('#') ? base : (baseOf(page.base) ?? base);
    return URL.canParse(address, around) ? new URL(address, around).href : address;
  };
  const partsOf = <T>(tag: string): readonly (Part & {readonly model: T})[] =>
    parts.filter((part): part is Part & {readonly model: T} => part.tag === tag);
  const reviewed = new Set(partsOf<{readonly name: string}>('review-card').map(({model}) => model.name));
  return {
    kind: page.kind ?? (reviewed.size > 1 ? 'list' : 'single'),
    page: {...page, url: base},
    own: readOwnNodes(page.own),
    parts,
    omissions,
    partsOf,
    resolve,
    idFor: (name) => resolve(`#${anchorFor(name)}`),
    isOnSite(address) {
      const absolute = resolve(address);
      if (!URL.canParse(absolute)) return true;
      return base !== undefined && new URL(absolute).origin === new URL(base).origin;
    },
    omit(part, path, message) {
      omissions.push({widget: part.widget, path: path ? field(part.path, path) : part.path, message});
      return undefined;
    },
  };
};
