// Measures what the package adds to a page: the one-file script, and each widget as an application's bundler would build it.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {measure} from './rollup/integrity.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const {exports} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const entries = Object.values(exports).flatMap(({default: path}) => (path?.includes('/widgets/') ? [path] : []));
/** The names of all widgets. */
export const WIDGETS = entries.map((path) => path.split('/').at(-2));

/** Leaves out what is loaded on demand, which is not counted. */
const leaveOutOnDemand = {
  name: 'leave-out-on-demand',
  setup({onResolve}) {
    onResolve({filter: /./}, ({kind}) => (kind === 'dynamic-import' ? {external: true} : undefined));
  },
};

const bundle = async (names) => {
  const {outputFiles} = await build({
    absWorkingDir: root,
    entryPoints: names.map((name) => ({in: `dist/widgets/${name}/define.js`, out: name})),
    outdir: root,
    bundle: true,
    minify: true,
    legalComments: 'none',
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    plugins: [leaveOutOnDemand],
    write: false,
  });
  return outputFiles.map(({text}) => text);
};

const row = (name, code) => {
  const {bytes, gzip, brotli} = measure(code);
  return {name, bytes, gzip, brotli};
};

/** Measures the script, and each widget or those that are named, in bytes. */
export const sizes = async (names = WIDGETS) => [
  row('candor.js', readFileSync(`${root}dist/candor.js`, 'utf8')),
  ...(await bundle(names)).map((code, i) => row(names[i], code)),
];

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await sizes());
