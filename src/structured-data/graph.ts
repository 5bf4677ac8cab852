import type {Person} from '../model/person.js';
import type {WidgetTag} from '../model/shapes.js';

/** A widget with its checked data. */
export interface WidgetModel {
  readonly tag: WidgetTag | (string & {});
  /** The checked data. A widget without any is ignored. */
  readonly model: unknown;
}

/** Kinds of pages: about a single product, a list of several, or about the author. */
export const PAGE_KINDS = ['single', 'list', 'about'] as const;
/** The subject of a page: one product, a list of several, or its author. */
export type PageKind = (typeof PAGE_KINDS)[number];

/** The page that the widgets are on. */
export interface JsonLdPage {
  /** Absolute address of the page. Without it, addresses in the graph are relative to the page. */
  readonly url?: string | undefined;
  /** Address that others are relative to, if it is not that of the page. */
  readonly base?: string | undefined;
  /** The subject of the page; if not given, a list if several products are reviewed, otherwise a single one. */
  readonly kind?: PageKind | undefined;
  /** Author of reviews and articles that name none. */
  readonly author?: Person | undefined;
  /** Language of the page. */
  readonly language?: string | undefined;
  /** Name of the site or company, whose own products are not marked up as reviewed. */
  readonly site?: string | undefined;
  /** JSON-LD that the page has itself, parsed. What it says is not repeated. */
  readonly own?: readonly unknown[] | undefined;
}

/** A value in JSON-LD. */
export type JsonLdValue = string | number | boolean | JsonLdNode | JsonLdReference | readonly JsonLdValue[];
/** A node in JSON-LD: a thing of a type in schema.org, with its properties. */
export interface JsonLdNode {
  readonly '@type': string;
  readonly '@id'?: string;
  readonly [property: string]: JsonLdValue | undefined;
}
/** A reference to a node. */
export interface JsonLdReference {
  readonly '@id': string;
}
/** The structured data of a page: one graph in the vocabulary of schema.org. */
export interface JsonLdGraph {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

/** Something that is in the data and not in the graph, with the reason. */
export interface Omission {
  /** Index of the widget. */
  readonly widget: number;
  /** Path in the checked data of the widget; empty for the widget as a whole. */
  readonly path: string;
  readonly message: string;
}

/** The graph of a page, and what was left out of it. */
export interface StructuredData {
  readonly graph: JsonLdGraph;
  readonly omissions: readonly Omission[];
}
