import type {Extras} from './load-extras.js';
import {loadScript} from './load-script.js';

/** The digest of `candor-extras.js`, which the build fills in. */
declare const EXTRAS_DIGEST: string;

/** Loads what few pages need from the file beside the script. */
export const loadExtras = (): Promise<Extras> => loadScript('candor-extras', EXTRAS_DIGEST);
