/** Entry point for structured data: pure functions, which also run in Node. */
export {explainJsonLd, toJsonLd, writeJsonLd} from './structured-data/to-json-ld.js';
export type {
  JsonLdGraph,
  JsonLdNode,
  JsonLdPage,
  JsonLdReference,
  JsonLdValue,
  Omission,
  PageKind,
  StructuredData,
  WidgetModel,
} from './structured-data/graph.js';
