import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';

/** Returns the digest of a text in base64. */
export const digestOf = (code, algorithm) => createHash(algorithm).update(code).digest('base64');

/**
 * The size of a file as it is, as servers send it, and its digest for a script's `integrity`.
 *
 * @param algorithm `sha384`, or `sha256` as `candor.js` has it for the scripts that it loads
 */
export const measure = (code, algorithm = 'sha384') => ({
  bytes: Buffer.byteLength(code),
  gzip: gzipSync(code, {level: 9}).length,
  brotli: brotliCompressSync(code).length,
  integrity: `${algorithm}-${digestOf(code, algorithm)}`,
});

/**
 * Writes `integrity.json` beside the scripts.
 *
 * @param others the scripts that were built before
 */
export const integrity = (others) => ({
  name: 'integrity',
  generateBundle({file}, bundle) {
    const folder = dirname(file);
    const files = Object.fromEntries(others.map((name) => [name, measure(readFileSync(join(folder, name)), 'sha256')]));
    for (const {type, fileName, code} of Object.values(bundle)) if (type === 'chunk') files[fileName] = measure(code);
    this.emitFile({type: 'asset', fileName: 'integrity.json', source: `${JSON.stringify(files, null, 2)}\n`});
  },
});
