import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild, {minify} from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import {guest} from './.config/rollup/guest.mjs';
import {integrity} from './.config/rollup/integrity.mjs';
import {literals} from './.config/rollup/literals.mjs';
import {inside, onNeed, siblings} from './.config/rollup/on-need.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
/** The sources of what the pasted script takes from beside itself when a page needs it, by the names of the files. */
const BESIDE = JSON.parse(readFileSync('.config/rollup/beside.json', 'utf8'));
const sources = readdirSync('src', {recursive: true}).map((name) => `src/${name.replaceAll('\\', '/')}`);
const doors = sources.filter((name) => /^src\/(index|define|(widgets|i18n)\/.*\bdefine)\.ts$/.test(name));

/** Strips types, and resolves imports of `./name.js` to `./name.ts`. */
const typescript = () => esbuild({target: 'es2022', charset: 'utf8'});
/** Writes the licences of the packages inside the bundles. One instance for all of them: each adds its packages to the list. */
const licenses = license({
  thirdParty: {
    output: {
      file: 'dist/licenses.txt',
      template: (packages) =>
        packages
          .toSorted((a, b) => (a.name < b.name ? -1 : 1))
          .map(({name, licenseText}) => `${name}\n\n${licenseText.trim()}\n\n`)
          .join('\n'),
    },
  },
});

/** For bundlers: a module for each of ours, Lit and Valibot left to the application. */
const modules = {
  input: doors.toSorted(),
  external: /^(lit|valibot|jsonrepair)(\/|$)/,
  plugins: [typescript(), literals()],
  output: {dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true},
};

const preamble = `/*! candor-widgets ${version} | MIT`;
/** Reads our sources and the packages that they import, for browsers. */
const forBrowsers = () => [nodeResolve({browser: true, exportConditions: ['production']}), typescript(), literals()];
/** Minifies a script so that it also works inline and in a page of any encoding. */
const minifyForBrowsers = (comment) =>
  terser({format: {ascii_only: true, comments: false, inline_script: true, preamble: comment}});

/** For a pasted tag: one classic script with everything in it, for browsers since 2022. */
const script = {
  input: 'src/candor.ts',
  plugins: [
    ...forBrowsers(),
    guest(),
    inside(BESIDE),
    onNeed(BESIDE),
    minifyForBrowsers(`;${preamble} | licences of its parts: licenses.txt */`),
    integrity(),
    licenses,
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
  plugins: [...forBrowsers(), siblings(BESIDE), minifyForBrowsers(`${preamble} */`), licenses],
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
    minify({target: 'node20', charset: 'utf8', sourceMap: false}),
    licenses,
  ],
  output: {
    dir: 'dist',
    format: 'es',
    inlineDynamicImports: true,
    banner: `#!/usr/bin/env node\n${preamble} | licences of its parts: licenses.txt */`,
  },
};

export default [modules, script, ...besideScript, commandLine];
