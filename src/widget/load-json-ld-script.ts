import type {JsonLdTools} from './load-json-ld.js';
import {loadScript} from './load-script.js';

/** The digest of `candor-json-ld.js`, which the build fills in. */
declare const JSON_LD_DIGEST: string;

/** Loads what writes structured data from the file beside the script. */
export const loadJsonLd = (): Promise<JsonLdTools> => loadScript('candor-json-ld', JSON_LD_DIGEST);
