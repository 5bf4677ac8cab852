// Serves the test files of a run as bundles that share their parts, because a page with hundreds of modules takes seconds to load.
import {relative} from 'node:path';
import * as esbuild from 'esbuild';
import {globSync} from 'tinyglobby';

/** A module that has all files with stories, so that there is no list to maintain. */
const allStories = (root) => ({
  name: 'all-stories',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^virtual:stories$/}, ({path}) => ({path, namespace: 'stories'}));
    onLoad({filter: /./, namespace: 'stories'}, () => {
      const paths = globSync('stories/**/*.stories.ts', {cwd: root}).toSorted();
      const imports = paths.map((path, i) => `import * as story${i} from './${path}';`);
      return {contents: `${imports.join('\n')}export default [${paths.map((_, i) => `story${i}`)}];`, resolveDir: root};
    });
  },
});

const bundle = async (root, testFiles) => {
  const paths = testFiles.map((file) => relative(root, file).replaceAll('\\', '/'));
  const {outputFiles} = await esbuild.build({
    entryPoints: paths.map((path) => ({in: path, out: path})),
    absWorkingDir: root,
    outdir: root,
    chunkNames: '.cache/chunks/[hash]',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['development'],
    define: {'process.env.NODE_ENV': '"development"'},
    external: ['/__web-dev-server__web-socket.js'],
    plugins: [allStories(root)],
    sourcemap: 'linked',
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({path, text}) => [`/${relative(root, path).replaceAll('\\', '/')}`, text]));
};

/** Returns a reporter for @web/test-runner, which learns the test files of the run, and a middleware that serves their bundles. */
export const bundledTests = (root) => {
  let files;
  return {
    reporter: {
      start({testFiles}) {
        files = bundle(root, testFiles);
      },
    },
    async middleware(context, next) {
      const {path} = context;
      const served = await files;
      const text = served?.get(`${path}.js`) ?? served?.get(path);
      if (text === undefined) return next();
      context.type = path.endsWith('.map') ? 'json' : 'js';
      context.body = text;
      return undefined;
    },
  };
};
