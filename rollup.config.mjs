import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import alias from '@rollup/plugin-alias';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import esbuild, {minify} from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import {globSync} from 'tinyglobby';
import {digestOf, integrity} from './.config/rollup/integrity.mjs';
import {literals} from './.config/rollup/literals.mjs';
import {stripMarks} from './.config/rollup/strip-marks.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = globSync([
  'src/{index,define,json-ld,theme/presets,react/component}.ts',
  'src/{widgets,i18n}/**/*define.ts',
]);

/** Strips types, and resolves imports of `./name.js` to `./name.ts`. */
const typescript = () => esbuild({target: 'es2022', charset: 'utf8'});
/** Writes the licences of the packages inside the bundles. One instance for all of them: each adds its packages to the list. */
const licenses = license({thirdParty: {output: 'dist/licenses.txt'}});

const MARKED = '/src/html/marked/';
/** Gives `html` views of its own, which keep their data marks: those of widgets have none. */
const markedViews = () => ({
  name: 'marked-views',
  async resolveId(source, importer) {
    if (!importer?.includes('/src/html/')) return null;
    const found = await this.resolve(source, importer.replace(MARKED, '/src/'), {skipSelf: true});
    return /\/src\/(?:parts|widgets)\//.test(found?.id) ? found.id.replace('/src/', MARKED) : found;
  },
  load: (id) => (id.includes(MARKED) ? readFileSync(id.replace(MARKED, '/src/'), 'utf8') : null),
});

/** For bundlers: one file a module. Dependencies are left to the application. */
const modules = {
  input: entries.toSorted(),
  external: /^(?:lit|react|@lit\/react)(?:\/|$)/,
  plugins: [markedViews(), stripMarks(), typescript(), literals()],
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'src',
    sourcemap: true,
    sourcemapPathTransform: (path) => path.replace(MARKED, '/src/'),
  },
};

const preamble = `/*! candor-widgets ${version} | MIT`;
/** Reads our sources and the packages that they import, for browsers. */
const forBrowsers = () => [nodeResolve({browser: true, exportConditions: ['production']}), typescript(), literals()];
/** Minifies a script so that it also works inline and in a page of any encoding. */
const minifyForBrowsers = (comment, isAscii = true) =>
  terser({
    ecma: 2020,
    compress: {passes: 3, inline: 1, keep_fargs: false},
    format: {ascii_only: isAscii, comments: false, inline_script: true, preamble: comment},
  });

/**
 * Lit reads these from the page's globals, in whose place elements with such ids may stand. Within the script, it finds an
 * object that has nothing else. Outside of a browser, as in Node, the script does nothing.
 */
const GUARD = `
if (typeof HTMLElement === 'undefined') return;
const litPropertyMetadata = new WeakMap();
const globalThis = {
  litPropertyMetadata,
  trustedTypes: window.trustedTypes?.createPolicy ? window.trustedTypes : undefined,
};`;

/** A classic script that stands alone, in the syntax of 2022. */
const script = (name, plugins = []) => ({
  input: `src/${name}.ts`,
  plugins: [
    ...plugins,
    ...forBrowsers(),
    minifyForBrowsers(`;${preamble} | licences of its parts: licenses.txt */`),
    licenses,
  ],
  output: {
    file: `dist/${name}.js`,
    format: 'iife',
    sourcemap: true,
    inlineDynamicImports: true,
    intro: GUARD,
    freeze: false,
    generatedCode: {preset: 'es2015', symbols: false},
  },
});

/** The languages whose words the main script loads, each from a file of its own. */
const LANGUAGES = globSync('src/i18n/*.define.ts')
  .map((path) => basename(path, '.define.ts'))
  .toSorted();
/** A file with the words of a language. It is read as UTF-8 wherever it comes from, because it begins with a mark. */
const wordsOf = (language) => ({
  input: 'words',
  plugins: [
    {
      name: 'words-of-a-language',
      resolveId: (id) => (id === 'words' ? id : null),
      load: (id) =>
        id === 'words'
          ? `import * as messages from './src/i18n/${language}.ts';
             import {version} from './src/widget/version.ts';
             const [words] = Object.values({...messages});
             document.dispatchEvent(new CustomEvent('lang/${language}', {detail: {words, version}}));`
          : null,
    },
    ...forBrowsers(),
    minifyForBrowsers(`${preamble} */`, false),
    {name: 'mark-encoding', renderChunk: (code) => ({code: `\uFEFF${code}`, map: null})},
  ],
  output: {file: `dist/lang/${language}.js`, format: 'iife'},
});

/** The tools for authors, what few pages need, the structured data, the content among children and the list of languages, which the main script loads when they are needed. */
const COMPANIONS = ['candor-author', 'candor-extras', 'candor-json-ld', 'candor-light', 'candor-words'];

/** Lists the languages and the digests of their files in the script that loads them. */
const fillInWords = replace({
  preventAssignment: true,
  LANGUAGES: JSON.stringify(LANGUAGES.join(' ')),
  DIGESTS: () => JSON.stringify(LANGUAGES.map((language) => digestOfScript(`lang/${language}`)).join('')),
});
/** Returns the digest of a script. What loads it adds the padding and the name of the algorithm. */
const digestOfScript = (name) => digestOf(readFileSync(`dist/${name}.js`), 'sha256').replace(/=$/, '');
const sourceOf = (name) => fileURLToPath(new URL(`src/widget/${name}.ts`, import.meta.url));

const CSS_TAG = fileURLToPath(new URL('.config/rollup/css-tag.mjs', import.meta.url));
/** Puts modules of one kind next to each other, styles before Lit, because gzip only sees what is alike nearby: 1 kB less. */
const groupModules = () => ({
  name: 'group-modules',
  resolveId: (id, importer) => (id === 'lit' && /(?:styles|container|theme.\w+)\.ts$/.test(importer) ? CSS_TAG : null),
  transform(code, id) {
    if (!id.endsWith('candor.ts')) return null;
    const paths = [
      'src/parts/*styles.ts',
      'src/widgets/*/*styles.ts',
      'src/theme/*.ts',
      'src/view/*.ts',
      'src/model/*.ts',
      'src/input/*.ts',
      'src/widget/*.ts',
    ].flatMap((kind) => globSync(kind).toSorted());
    return {code: `${paths.map((path) => `import '../${path}';`).join('')}${code}`, map: null};
  },
});

/** Leaves out which languages people read: the script that finds the files with words knows it. */
const leaveOutLanguages = () => ({
  name: 'leave-out-languages',
  load: (id) => (id.endsWith('/i18n/script-of.ts') ? 'export const readableBy = () => {};' : null),
});

/** Leaves out what only other libraries read of the schemas. */
const leaveOutStandard = () => ({
  name: 'leave-out-standard',
  load: (id) => (id.endsWith('/model/standard.ts') ? 'export const standard = {};' : null),
});

/** For a pasted tag: everything that readers may need. */
const mainScript = script('candor', [
  groupModules(),
  leaveOutStandard(),
  leaveOutLanguages(),
  stripMarks(),
  alias({
    entries: [
      {find: /^.*\/load-author-tools\.js$/, replacement: sourceOf('load-author-script')},
      {find: /^.*\/load-json-ld\.js$/, replacement: sourceOf('load-json-ld-script')},
      {find: './css-tag.js', replacement: CSS_TAG},
      {find: /^.*\/load-words\.js$/, replacement: sourceOf('load-words-script')},
      {find: /^.*\/load-light\.js$/, replacement: sourceOf('load-light-script')},
      {find: /^.*\/load-extras\.js$/, replacement: sourceOf('load-extras-script')},
    ],
  }),
  replace({
    preventAssignment: true,
    AUTHOR_DIGEST: () => JSON.stringify(digestOfScript('candor-author')),
    JSON_LD_DIGEST: () => JSON.stringify(digestOfScript('candor-json-ld')),
    WORDS_DIGEST: () => JSON.stringify(digestOfScript('candor-words')),
    LIGHT_DIGEST: () => JSON.stringify(digestOfScript('candor-light')),
    EXTRAS_DIGEST: () => JSON.stringify(digestOfScript('candor-extras')),
  }),
  integrity([...COMPANIONS, ...LANGUAGES.map((language) => `lang/${language}`)].map((name) => `${name}.js`)),
]);

/** The page on which widgets are made. Its widgets and importers are the package's own. */
const builder = {
  input: 'src/builder/define.ts',
  plugins: [
    markedViews(),
    leaveOutStandard(),
    commonjs(),
    ...forBrowsers(),
    // Authors load it from their own computer: a little smaller is not worth a quarter of the time of the whole build.
    minify({target: 'es2022'}),
    licenses,
  ],
  output: {
    file: 'dist/builder/builder.js',
    format: 'iife',
    inlineDynamicImports: true,
    banner: `${preamble} | licences of its parts: ../licenses.txt */`,
  },
};

/** Makes every package use the same build of acorn: some require it and some import it. */
const oneAcorn = {
  name: 'one-acorn',
  resolveId: (name) => (name === 'acorn' ? fileURLToPath(import.meta.resolve('acorn')) : null),
};

/** What is beside the first of several bundles. */
const BUILD_TOOLS = /\/src\/build-tools\//;

/** Bundles for Node, with the packages that they use. */
const forNode = (input, external, shebang = '') => ({
  input,
  external,
  plugins: [
    oneAcorn,
    nodeResolve({exportConditions: ['node', 'production'], preferBuiltins: true}),
    commonjs(),
    typescript(),
    literals(),
    minify({target: 'node20', charset: 'utf8', sourceMap: false}),
    licenses,
  ],
  output: {
    dir: 'dist',
    format: 'es',
    manualChunks: (id) => (BUILD_TOOLS.test(id) ? undefined : Object.keys(input)[0]),
    chunkFileNames: 'build-tools/[name].js',
    banner: `${shebang}${preamble} | licences of its parts: licenses.txt */`,
  },
});

/**
 * The command line. Its packages are bundled: as dependencies they would be more than 50 packages and 6 MB for everyone who
 * installs the widgets.
 */
const commandLine = forNode({cli: 'src/cli/cli.ts'}, /^node:/, '#!/usr/bin/env node\n');
/** The prerenderer, for servers, and its plugins for build tools. It shares Lit with the application. */
const prerenderer = forNode(
  {
    prerender: 'src/prerender.ts',
    ...Object.fromEntries(
      ['eleventy', 'astro', 'vite'].map((name) => [`build-tools/${name}`, `src/build-tools/${name}.ts`]),
    ),
  },
  /^(?:node:|lit(?:\/|$))/,
);

export default [
  modules,
  ...LANGUAGES.map(wordsOf),
  ...COMPANIONS.map((name) => script(name, [fillInWords])),
  mainScript,
  builder,
  commandLine,
  prerenderer,
];
