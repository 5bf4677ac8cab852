// How much the package adds to a page: the one-file script, and each widget as an application's bundler would build it.
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {minify} from 'terser';
import {measure} from './rollup/integrity.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
export const WIDGETS = [
  'review-card',
  'testimonial-list',
  'top-picks',
  'comparison-table',
  'verdict-box',
  'star-rating',
  'offer-button',
  'disclosure-note',
  'buying-guide',
  'buying-checklist',
  'author-profile',
  'latest-entries',
  'review-article',
];

const bundle = async (input) => {
  const build = await rollup({
    input: root + input,
    // Files that come when they are needed stay files of their own, and are not counted.
    preserveEntrySignatures: false,
    plugins: [nodeResolve({browser: true, exportConditions: ['production']})],
  });
  const {output} = await build.generate({format: 'es'});
  const {code} = await minify(output[0].code, {
    module: true,
    ecma: 2020,
    compress: {passes: 2},
    format: {comments: false},
  });
  return code;
};

/** The styles of a widget alone are what its css templates hold once minified. */
const stylesOf = (code) => [...code.matchAll(/[`"']([.:\w][^`$<=]*\{[^`$<=]*\})[`"']/g)].map(([, css]) => css).join('');

const row = (name, code) => ({name, ...measure(code), css: measure(stylesOf(code)).gzip});

export const sizes = async () => [
  row('candor.js', readFileSync(`${root}dist/candor.js`, 'utf8')),
  ...(await Promise.all(WIDGETS.map(async (name) => row(name, await bundle(`dist/widgets/${name}/define.js`))))),
];

/** As a table for documents. */
export const table = (rows) => {
  const number = (value) => value.toLocaleString('en');
  const line = ({name, bytes, gzip, brotli, css}) =>
    `| ${[name, ...[bytes, gzip, brotli, css].map(number)].join(' | ')} |`;
  const head =
    '| with all that it needs, in bytes | minified | gzip | brotli | of it CSS, gzip |\n| --- | --: | --: | --: | --: |';
  return `${head}\n${rows.map(line).join('\n')}`;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!existsSync(`${root}dist/candor.js`)) throw new Error('Nothing to measure: run `npm run build` first.');
  console.log(table(await sizes()));
}
