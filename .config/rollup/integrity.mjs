import {createHash} from 'node:crypto';
import {brotliCompressSync, gzipSync} from 'node:zlib';

/** The size of a file as it is, as servers send it, and its digest for a script tag's `integrity`. */
export const measure = (code) => ({
  bytes: Buffer.byteLength(code),
  gzip: gzipSync(code, {level: 9}).length,
  brotli: brotliCompressSync(code).length,
  integrity: `sha384-${createHash('sha384').update(code).digest('base64')}`,
});

/** Writes `integrity.json` beside the scripts of a build. */
export const integrity = () => ({
  name: 'integrity',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter(({type}) => type === 'chunk');
    const files = Object.fromEntries(chunks.map(({fileName, code}) => [fileName, measure(code)]));
    this.emitFile({type: 'asset', fileName: 'integrity.json', source: `${JSON.stringify(files, null, 2)}\n`});
  },
});
