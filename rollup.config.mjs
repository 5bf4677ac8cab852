import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {ascii} from './.config/rollup/ascii.mjs';
import {guest} from './.config/rollup/guest.mjs';
import {integrity} from './.config/rollup/integrity.mjs';
import {literals} from './.config/rollup/literals.mjs';
import {minify} from './.config/rollup/minify.mjs';
import {minifyForNode} from './.config/rollup/minify-for-node.mjs';
import {notices} from './.config/rollup/notices.mjs';
import {oldSyntax, privateNames} from './.config/rollup/old-syntax.mjs';
import {inside, onNeed, siblings} from './.config/rollup/on-need.mjs';
import {typescript} from './.config/rollup/typescript.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
/** The sources of what the pasted script takes from beside itself when a page needs it, by the names of the files. */
const BESIDE = JSON.parse(readFileSync('.config/rollup/beside.json', 'utf8'));
const sources = readdirSync('src', {recursive: true}).map((name) => `src/${name.replaceAll('\\', '/')}`);
const doors = sources.filter((name) => /^src\/(index|define|(widgets|i18n)\/.*\bdefine)\.ts$/.test(name));

/** For bundlers: a module for each of ours, Lit and Valibot left to the application. */
const modules = {
  input: doors.toSorted(),
  external: /^(lit|valibot)(\/|$)/,
  plugins: [typescript(), literals()],
  output: {dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true},
};

const preamble = `/*! candor-widgets ${version} | MIT`;
/** What makes code for browsers since 2021 of ours and Lit's. */
const forBrowsers = () => [
  nodeResolve({browser: true, exportConditions: ['production']}),
  typescript(),
  literals(),
  privateNames(),
  oldSyntax(),
  ascii(),
];

/** For a pasted tag: one classic script with everything in it, for browsers since 2021. */
const script = {
  input: 'src/candor.ts',
  plugins: [
    ...forBrowsers(),
    guest(),
    inside(BESIDE),
    onNeed(BESIDE),
    minify({preamble: `;${preamble} | licences of its parts: licenses.txt */`}),
    integrity(),
    notices(),
  ],
  // Outside of a browser, as in Node, the script does nothing.
  output: {
    dir: 'dist',
    format: 'iife',
    inlineDynamicImports: true,
    sourcemap: true,
    intro: 'if (!globalThis.HTMLElement) return;',
  },
};

/** ES modules that stand alone, for the same browsers. */
const besideScript = Object.entries(BESIDE).map(([name, input]) => ({
  input: {[name]: input},
  plugins: [...forBrowsers(), siblings(BESIDE), minify({preamble: `${preamble} */`, module: true}), notices()],
  output: {dir: 'dist', format: 'es', sourcemap: true},
}));

/** What one of the packages requires, another imports: acorn would be inside twice. */
const oneAcorn = {
  name: 'one-acorn',
  resolveId: (name) => (name === 'acorn' ? fileURLToPath(import.meta.resolve('acorn')) : null),
};

/**
 * The command line, for Node. The packages that it is made of are inside: as dependencies, parse5, css-select and those that
 * read Markdown, MDX, JSON and folders would be more than 50 packages and 6 MB for everybody who installs the widgets; inside,
 * with ours, they are 0.6 MB.
 */
const commandLine = {
  input: {cli: 'src/cli/cli.ts'},
  external: /^node:/,
  plugins: [
    oneAcorn,
    nodeResolve({exportConditions: ['node', 'production'], preferBuiltins: true}),
    commonjs(),
    typescript(),
    literals(),
    minifyForNode(),
    notices(),
  ],
  output: {
    dir: 'dist',
    format: 'es',
    banner: `#!/usr/bin/env node\n${preamble} | licences of its parts: licenses.txt */`,
  },
};

export default [modules, script, ...besideScript, commandLine];
