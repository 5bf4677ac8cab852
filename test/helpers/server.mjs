// Plugins of the test server: JSON modules, the files of the blog, and Storybook's packages for browsers.
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import * as esbuild from 'esbuild';
import {hiddenEverywhere} from './filters.mjs';

const BUNDLES = '/.cache/storybook/';
const BUNDLED = [
  'storybook/test',
  'storybook/preview-api',
  '@storybook/web-components',
  'react',
  'react-dom',
  'react-dom/client',
];
const bundleOf = (name) => `${name.replaceAll(/\W/g, '-')}.js`;

/** Serves JSON as a module to imports, for every browser, and as JSON to `fetch`. */
export const jsonModules = (root) => ({
  name: 'json-modules',
  transformImport: ({source}) => (source.endsWith('.json') ? `${source}?module` : undefined),
  async serve({path, query}) {
    if (!path.endsWith('.json') || query.module === undefined) return undefined;
    return {body: `export default ${await readFile(join(root, decodeURIComponent(path)), 'utf8')}`, type: 'js'};
  },
});

/** Allows pages of other origins to import modules from dist, as CDNs do. */
export const openDist = () => ({
  name: 'open-dist',
  serve(context) {
    if (context.path.startsWith('/dist/')) context.set('access-control-allow-origin', '*');
  },
});

/** Serves the scripts unchanged; under `/older/`, with other files as the second and third script. */
export const asHosted = (root) => async (context, next) => {
  const [, folder, name] = /^\/(dist|older)\/(candor(?:-\w+)*\.js)$/.exec(context.path) ?? [];
  if (!folder) return next();
  context.set('access-control-allow-origin', '*');
  context.type = 'js';
  const isOther = folder === 'older' && name !== 'candor.js';
  context.body = isOther ? 'document.title = "Another file";' : await readFile(join(root, 'dist', name), 'utf8');
  return undefined;
};

/** Serves `/page?{"headers": …, "html": …}` as a page with that markup and those headers. */
export const ownPages = (context, next) => {
  if (context.path !== '/page') return next();
  const {headers, html} = JSON.parse(decodeURIComponent(context.querystring));
  context.set(headers);
  context.type = 'html';
  context.body = html;
  return undefined;
};

/** Serves the files of stories under the paths that Storybook uses. */
export const asInStorybook = (context, next) => {
  context.url = context.url
    .replace(/^\/(?=(?:blog|examples)\/)/, '/stories/')
    .replace(/^\/stories\/(?=[\w-]+\.js(?:\?|$))/, '/dist/')
    .replace(/^\/stories\/blog\/examples\//, '/stories/examples/');
  return next();
};

/** Bundles Storybook's packages and React for the browser, because they contain CommonJS. */
export const storybookBundles = (root) => {
  const files = new Map();
  const bundle = async () => {
    const {outputFiles} = await esbuild.build({
      entryPoints: BUNDLED.map((name) => ({in: name, out: bundleOf(name).slice(0, -3)})),
      absWorkingDir: root,
      bundle: true,
      splitting: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      logLevel: 'error',
      outdir: join(root, BUNDLES),
      define: {'process.env.NODE_ENV': '"development"'},
      external: ['lit', 'lit/*'],
    });
    for (const {path, text} of outputFiles) files.set(BUNDLES + path.slice(join(root, BUNDLES).length), text);
  };
  let bundling;
  return {
    name: 'storybook-bundles',
    resolveImport: ({source}) => (BUNDLED.includes(source) ? BUNDLES + bundleOf(source) : undefined),
    async serve({path}) {
      if (!path.startsWith(BUNDLES)) return undefined;
      await (bundling ??= bundle());
      return {body: files.get(path), type: 'js'};
    },
  };
};

/** Serves all story files as `virtual:stories`, so that there is no list to maintain. */
export const storyList = (root) => ({
  name: 'story-list',
  resolveImport: ({source}) => (source === 'virtual:stories' ? `${BUNDLES}stories.js` : undefined),
  async serve({path}) {
    if (path !== `${BUNDLES}stories.js`) return undefined;
    const names = (await readdir(join(root, 'stories'), {recursive: true})).map((name) => name.replaceAll('\\', '/'));
    const found = names.filter((name) => name.endsWith('.stories.ts')).toSorted();
    const imports = found.map((name) => `import(${JSON.stringify(`/stories/${name}`)})`);
    return {body: `export default await Promise.all([${imports.join(', ')}]);`, type: 'js'};
  },
});

/** Serves `/filters.json`, with the selectors that ad blockers hide on every site. */
export const filterList = () => ({
  name: 'filter-list',
  serve({path}) {
    return path === '/filters.json' ? {body: JSON.stringify(hiddenEverywhere()), type: 'json'} : undefined;
  },
});
