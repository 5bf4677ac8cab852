// Loader for Node that runs tests in TypeScript, written like those for browsers, of code without a DOM.
import {createHash} from 'node:crypto';
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import {register} from 'node:module';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {isMainThread} from 'node:worker_threads';

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

const CACHE = new URL('../../.cache/typescript/', import.meta.url);

/** Strips the types of a module. Keeps the result, because each test file runs in a process of its own. */
const strip = async (path) => {
  const text = await readFile(path, 'utf8');
  const kept = new URL(`${createHash('sha256').update(path).update(text).digest('hex')}.js`, CACHE);
  const found = await readFile(kept, 'utf8').catch(() => undefined);
  if (found) return found;
  const {transform} = await import('esbuild');
  const options = {loader: 'ts', target: 'node20.19', sourcemap: 'inline', sourcefile: path};
  const {code} = await transform(text, options);
  await mkdir(CACHE, {recursive: true});
  // Another process never reads a part of it.
  const draft = new URL(`${kept.href}.${process.pid}`);
  await writeFile(draft, code);
  await rename(draft, kept);
  return code;
};

export const load = async (url, context, next) => {
  if (!isOurs(url) || !url.endsWith('.ts')) return next(url, context);
  return {format: 'module', source: await strip(fileURLToPath(url)), shortCircuit: true};
};
