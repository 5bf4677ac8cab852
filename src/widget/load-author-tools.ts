/** The module with the tools for authors. */
export type AuthorTools = typeof import('../author/author-tools.js');

/** Loads the tools for authors. The pasted script has `load-author-script.ts` in the place of this module. */
export const loadAuthorTools = (): Promise<AuthorTools> => import('../author/author-tools.js');
