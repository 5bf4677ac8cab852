import type {LightTools} from './load-light.js';
import {loadScript} from './load-script.js';

/** The digest of `candor-light.js`, which the build fills in. */
declare const LIGHT_DIGEST: string;

/** Loads what draws content among children from the file beside the script. */
export const loadLight = (): Promise<LightTools> => loadScript('candor-light', LIGHT_DIGEST);
