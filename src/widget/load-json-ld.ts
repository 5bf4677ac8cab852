/** The module that writes structured data. */
export type JsonLdTools = typeof import('../structured-data/in-page.js');

/** Loads what writes structured data. The pasted script has `load-json-ld-script.ts` in the place of this module. */
export const loadJsonLd = (): Promise<JsonLdTools> => import('../structured-data/in-page.js');
