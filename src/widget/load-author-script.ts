import type {AuthorTools} from './load-author-tools.js';
import {loadScript} from './load-script.js';

/** The digest of `candor-author.js`, which the build fills in. */
declare const AUTHOR_DIGEST: string;

let loading: Promise<AuthorTools> | undefined;

/** Loads the tools for authors from the file beside the script. */
export const loadAuthorTools = (): Promise<AuthorTools> => (loading ??= loadScript('candor-author', AUTHOR_DIGEST));
