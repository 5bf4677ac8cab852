import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';

/** The size of a file as it is, as servers send it, and its digest for a script tag's `integrity`. */
export const measure = (code) => ({
  bytes: Buffer.byteLength(code),
  gzip: gzipSync(code, {level: 9}).length,
  brotli: brotliCompressSync(code).length,
  integrity: `sha384-${createHash('sha384').update(code).digest('base64')}`,
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
    const files = Object.fromEntries(others.map((name) => [name, measure(readFileSync(join(folder, name)))]));
    for (const {type, fileName, code} of Object.values(bundle)) if (type === 'chunk') files[fileName] = measure(code);
    this.emitFile({type: 'asset', fileName: 'integrity.json', source: `${JSON.stringify(files, null, 2)}\n`});
  },
});
