// Measures what the package adds to a page: the one-file script, and each widget as an application's bundler would build it.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';
import {measure} from './rollup/integrity.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const {exports} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const entries = Object.values(exports).flatMap(({default: path}) => (path?.includes('/widgets/') ? [path] : []));
/** The names of all widgets. */
export const WIDGETS = entries.map((path) => path.split('/').at(-2));

const bundle = async (input) => {
  const build = await rollup({
    input: root + input,
    // Keeps modules that dynamic imports share in the entry. What is loaded on demand is not counted.
    preserveEntrySignatures: false,
    plugins: [nodeResolve({browser: true, exportConditions: ['production']})],
  });
  const {output} = await build.generate({format: 'es', plugins: [terser({format: {comments: false}})]});
  return output[0].code;
};

const row = (name, code) => {
  const {bytes, gzip, brotli} = measure(code);
  return {name, bytes, gzip, brotli};
};

/** Measures the script, and each widget or those that are named, in bytes. */
export const sizes = async (names = WIDGETS) => [
  row('candor.js', readFileSync(`${root}dist/candor.js`, 'utf8')),
  ...(await Promise.all(names.map(async (name) => row(name, await bundle(`dist/widgets/${name}/define.js`))))),
];

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await sizes());
