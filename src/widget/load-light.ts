/** The module that draws content among the children of widgets. */
export type LightTools = typeof import('./light-content.js');

/** Loads what draws content among children. The pasted script has `load-light-script.ts` in the place of this module. */
export const loadLight = (): Promise<LightTools> => import('./light-content.js');
