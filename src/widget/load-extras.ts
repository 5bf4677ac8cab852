/** The module with what few pages need. */
export type Extras = typeof import('../extras/extras.js');

/** Loads what few pages need. The pasted script has `load-extras-script.ts` in the place of this module. */
export const loadExtras = (): Promise<Extras> => import('../extras/extras.js');
