// Serves each test file as one bundle, because a page with hundreds of modules takes seconds to load.
import {relative} from 'node:path';
import * as esbuild from 'esbuild';

/** Modules that the test server provides. */
const SERVED = ['/__web-dev-server__web-socket.js', 'storybook/*', '@storybook/web-components', 'virtual:stories'];

/** Bundles each test file on its first request, for all browsers. Dynamic imports become separate files. */
export const bundledTests = (root) => {
  const files = new Map();
  const bundle = async (path) => {
    const {outputFiles} = await esbuild.build({
      entryPoints: {[path]: path},
      absWorkingDir: root,
      outdir: root,
      chunkNames: '.cache/chunks/[hash]',
      bundle: true,
      splitting: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      conditions: ['development'],
      external: SERVED,
      sourcemap: 'inline',
      logLevel: 'error',
    });
    for (const file of outputFiles) files.set(`/${relative(root, file.path).replaceAll('\\', '/')}`, file.text);
  };
  const bundles = new Map();
  return {
    name: 'bundled-tests',
    async serve({path}) {
      if (/^\/test\/.*test\.ts$/.test(path)) {
        if (!bundles.has(path)) bundles.set(path, bundle(path.slice(1)));
        await bundles.get(path);
        return {body: `import '${path}.js';`, type: 'js'};
      }
      return files.has(path) ? {body: files.get(path), type: 'js'} : undefined;
    },
  };
};
