// Middleware and plugins of the test server: the scripts as they are hosted, pages of tests, and the files of the blog.
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {hiddenEverywhere} from './filters.mjs';

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

/** Serves `/filters.json`, with the selectors that ad blockers hide on every site. */
export const filterList = () => ({
  name: 'filter-list',
  serve({path}) {
    return path === '/filters.json' ? {body: JSON.stringify(hiddenEverywhere()), type: 'json'} : undefined;
  },
});
