// Loader for Node that runs tests in TypeScript, written like those for browsers, of code without a DOM.
import {readFile} from 'node:fs/promises';
import {register} from 'node:module';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {isMainThread} from 'node:worker_threads';
import {transform} from 'esbuild';

if (isMainThread) {
  register(import.meta.url);
  Object.assign(globalThis, {after, afterEach, before, beforeEach, describe, it});
}

const isOurs = (url = '') => url.startsWith('file:') && !url.includes('/node_modules/');

/** Resolves `.js` to `.ts` as TypeScript does, and the test library to its part without a DOM. */
export const resolve = async (specifier, context, next) => {
  if (specifier === '@open-wc/testing') return next('chai', context);
  if (!isOurs(context.parentURL) || !/^\..*\.js$/.test(specifier)) return next(specifier, context);
  return next(specifier.replace(/\.js$/, '.ts'), context).catch(() => next(specifier, context));
};

export const load = async (url, context, next) => {
  if (!isOurs(url) || !url.endsWith('.ts')) return next(url, context);
  const path = fileURLToPath(url);
  const options = {loader: 'ts', target: 'node20.19', sourcemap: 'inline', sourcefile: path};
  const {code} = await transform(await readFile(path, 'utf8'), options);
  return {format: 'module', source: code, shortCircuit: true};
};
