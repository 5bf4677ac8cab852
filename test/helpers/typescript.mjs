// Lets Node run TypeScript: the tests of what needs no page, and the sources that they import.
import {readFile} from 'node:fs/promises';
import {register} from 'node:module';
import {fileURLToPath} from 'node:url';
import {isMainThread} from 'node:worker_threads';
import {transform} from 'esbuild';

if (isMainThread) register(import.meta.url);

const isOurs = (url = '') => url.startsWith('file:') && !url.includes('/node_modules/');

/** Finds the `.ts` behind a `.js`, as TypeScript does. */
export const resolve = async (specifier, context, next) => {
  if (!isOurs(context.parentURL) || !/^\..*\.js$/.test(specifier)) return next(specifier, context);
  return next(specifier.replace(/\.js$/, '.ts'), context).catch(() => next(specifier, context));
};

export const load = async (url, context, next) => {
  if (!isOurs(url) || !url.endsWith('.ts')) return next(url, context);
  const path = fileURLToPath(url);
  const options = {loader: 'ts', format: 'esm', target: 'es2022', sourcemap: 'inline', sourcefile: path};
  const {code} = await transform(await readFile(path, 'utf8'), options);
  return {format: 'module', source: code, shortCircuit: true};
};
