import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild, {minify} from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import {globSync} from 'tinyglobby';
import {guest} from './.config/rollup/guest.mjs';
import {integrity} from './.config/rollup/integrity.mjs';
import {literals} from './.config/rollup/literals.mjs';
import {inside, onNeed, siblings} from './.config/rollup/on-need.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
/** The modules that the pasted script loads on demand, by file name. */
const BESIDE = JSON.parse(readFileSync('.config/rollup/beside.json', 'utf8'));
const entries = globSync(['src/{index,define}.ts', 'src/{widgets,i18n}/**/*define.ts']);

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

/** For bundlers: one file a module. Dependencies are left to the application. */
const modules = {
  input: entries.toSorted(),
  external: /^(lit|jsonrepair)(\/|$)/,
  plugins: [typescript(), literals()],
  output: {dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true},
};

const preamble = `/*! candor-widgets ${version} | MIT`;
/** Reads our sources and the packages that they import, for browsers. */
const forBrowsers = () => [nodeResolve({browser: true, exportConditions: ['production']}), typescript(), literals()];
/** Minifies a script so that it also works inline and in a page of any encoding. */
const minifyForBrowsers = (comment) =>
  terser({format: {ascii_only: true, comments: false, inline_script: true, preamble: comment}});

/** For a pasted tag: one classic script, in the syntax of 2022. */
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
  // The script does nothing outside of a browser, such as in Node.
  output: {
    dir: 'dist',
    format: 'iife',
    inlineDynamicImports: true,
    sourcemap: true,
    intro: 'if (!globalThis.HTMLElement) return;',
  },
};

/** The modules that the script loads on demand. */
const besideScript = Object.entries(BESIDE).map(([name, input]) => ({
  input: {[name]: input},
  plugins: [...forBrowsers(), siblings(BESIDE), minifyForBrowsers(`${preamble} */`), licenses],
  output: {dir: 'dist', format: 'es', sourcemap: true},
}));

/** Makes every package use the same build of acorn: some require it and some import it. */
const oneAcorn = {
  name: 'one-acorn',
  resolveId: (name) => (name === 'acorn' ? fileURLToPath(import.meta.resolve('acorn')) : null),
};

/**
 * The command line, for Node. Its packages are bundled: as dependencies they would be more than 50 packages and 6 MB for
 * everyone who installs the widgets. The bundle has 0.7 MB.
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
