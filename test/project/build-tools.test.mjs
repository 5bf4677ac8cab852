// The plugins for build tools, called as the tools call them. Vite is there, and builds a site.
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {after, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import * as vite from 'vite';
import astro from '../../dist/build-tools/astro.js';
import eleventy from '../../dist/build-tools/eleventy.js';
import candor from '../../dist/build-tools/vite.js';
import {root} from '../helpers/project.mjs';

const page = (body) => `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>${body}</body></html>`;
const CARD = `<review-card data='{"name":"Drift"}'></review-card>`;
const FROM_FILE = '<review-card src="../data/lamp.json"></review-card>';
const BROKEN = `<review-card data='{"rating":4}'><p>Fallback</p></review-card>`;

const site = (files) => {
  mkdirSync(`${root}.cache`, {recursive: true});
  const path = mkdtempSync(`${root}.cache/site-`);
  after(() => rmSync(path, {recursive: true, force: true}));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(`${path}/${name}`), {recursive: true});
    writeFileSync(`${path}/${name}`, text);
  }
  return path;
};
const at = (path, name) => readFileSync(`${path}/${name}`, 'utf8');
const headings = (html) => [...html.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, text]) => text);

/** Calls the transform that the plugin adds to Eleventy. */
const transformed = (content, outputPath, {url = '/posts/drift/', ...options} = {}) => {
  const transforms = [];
  const directories = {input: site({'posts/data/lamp.json': '{"name":"Lamp"}'}), output: '/none'};
  eleventy({directories, addTransform: (...added) => transforms.push(added)}, options);
  const [[name, transform], more] = transforms;
  assert.equal(name, 'candor-widgets');
  assert.equal(more, undefined);
  return transform.call({page: {url, outputPath}}, content);
};

test('Eleventy: its transform draws HTML pages, and no others', () => {
  assert.deepEqual(headings(transformed(page(CARD), '_site/posts/drift/index.html')), ['Drift']);
  assert.deepEqual(headings(transformed(page(CARD), '_site/404.HTM', {url: false})), ['Drift']);
  for (const other of ['_site/feed.xml', '_site/a.css', false]) assert.equal(transformed(CARD, other), CARD);
});

test('Eleventy: it reads data files by their addresses, takes options, and tells what is wrong', (t) => {
  const warn = t.mock.method(console, 'warn', () => {});
  assert.deepEqual(headings(transformed(page(FROM_FILE), 'a.html')), ['Lamp']);
  assert.match(transformed(page(CARD), 'a.html', {mode: 'dsd'}), /<template shadowrootmode="open"/);
  assert.deepEqual(headings(transformed(page(FROM_FILE), 'a.html', {readFile: () => '{"name":"Other"}'})), ['Other']);
  assert.equal(warn.mock.callCount(), 0);
  for (const body of ['<review-card src="//cdn.example/a.json"></review-card>', '<review-card src="no"></review-card>'])
    assert.equal(transformed(page(body), 'a.html'), page(body));
  assert.equal(transformed(page(BROKEN), '_site/a.html'), page(BROKEN));
  const messages = warn.mock.calls.map(({arguments: [message]}) => message);
  assert.equal(messages.length, 3);
  assert.match(messages[2], /^\[candor-widgets\] _site\/a\.html:1:\d+ <review-card> name: .*\n  Add "name"\.$/);
});

/** Calls the hooks of the integration as a build of Astro does. */
const built = async (files, {base = '/', ...options} = {}) => {
  const path = site(files);
  const said = {info: [], warn: []};
  const {name, hooks} = astro(options);
  assert.equal(name, 'candor-widgets');
  hooks['astro:config:done']({config: {base}});
  const logger = {info: (text) => said.info.push(text), warn: (text) => said.warn.push(text)};
  await hooks['astro:build:done']({dir: pathToFileURL(`${path}/`), logger, pages: []});
  return {path, ...said};
};

test('Astro: its integration draws what was built', async () => {
  const files = {
    'index.html': page(CARD),
    'blog/post/index.html': page('<review-card src="/shop/data/lamp.json"></review-card>'),
    'blog/ö.html': page(FROM_FILE + BROKEN),
    'about.html': page('x'),
    'data/lamp.json': '{"name":"Lamp"}',
    'a.js': CARD,
  };
  const {path, info, warn} = await built(files, {base: '/shop'});
  assert.deepEqual(headings(at(path, 'index.html')), ['Drift']);
  assert.deepEqual(headings(at(path, 'blog/post/index.html')), ['Lamp']);
  assert.deepEqual(headings(at(path, 'blog/ö.html')), ['Lamp']);
  for (const name of ['about.html', 'a.js']) assert.equal(at(path, name), files[name]);
  assert.deepEqual(info, ['Drew the widgets of 3 of 4 pages.']);
  assert.equal(warn.length, 1);
  assert.match(warn[0], /^blog[\\/]ö\.html:1:\d+ <review-card> name: /);
  assert.equal(readdirSync(path).length, 5);
  const plain = await built({'a.html': page(CARD)}, {mode: 'plain'});
  assert.match(at(plain.path, 'a.html'), /<section data-candor-fallback=/);
});

/** Builds a site with Vite. */
const viteBuilt = async (files, config = {}, options = {}) => {
  const path = site(files);
  const warnings = [];
  const customLogger = {...vite.createLogger('silent'), warn: (text) => warnings.push(text)};
  await vite.build({
    root: path,
    configFile: false,
    customLogger,
    plugins: [candor(options)],
    build: {
      rolldownOptions: {
        input: Object.keys(files)
          .filter((name) => name.endsWith('.html'))
          .map((name) => `${path}/${name}`),
      },
    },
    ...config,
  });
  return {path, warnings};
};

test('Vite: the plugin draws pages in a build', async () => {
  const files = {
    'index.html': page(`${CARD}<review-card src="/shop/data/lamp.json"></review-card>`),
    'blog/post.html': page(FROM_FILE + BROKEN),
    'public/data/lamp.json': '{"name":"Lamp"}',
  };
  const {path, warnings} = await viteBuilt(files, {base: '/shop/'}, {mode: 'dsd'});
  assert.deepEqual(headings(at(path, 'dist/index.html')), ['Drift', 'Lamp']);
  assert.deepEqual(headings(at(path, 'dist/blog/post.html')), ['Lamp']);
  assert.match(at(path, 'dist/index.html'), /<template shadowrootmode="open"/);
  assert.equal(warnings.length, 1);
  assert.match(warnings[0], /^\[candor-widgets\] .*post\.html:1:\d+ <review-card> name: /);
  const bare = {'index.html': page(FROM_FILE), 'data/lamp.json': '{"name":"Lamp"}'};
  for (const base of ['', './', 'https://cdn.example/x/']) {
    const {path: other} = await viteBuilt(bare, {publicDir: false, base});
    assert.deepEqual(headings(at(other, 'dist/index.html')), ['Lamp'], base);
  }
});

test('Vite: the plugin draws pages in the development server', async () => {
  const path = site({'index.html': page(CARD)});
  const server = await vite.createServer({
    root: path,
    configFile: false,
    logLevel: 'silent',
    plugins: [candor()],
    server: {middlewareMode: true, ws: false},
    appType: 'custom',
  });
  try {
    assert.deepEqual(headings(await server.transformIndexHtml('/', at(path, 'index.html'))), ['Drift']);
  } finally {
    await server.close();
  }
});

test('the prerenderer itself reads no files, so that it runs on servers without any', () => {
  const code = readFileSync(`${root}dist/prerender.js`, 'utf8');
  assert.doesNotMatch(code, /(?:from|import)\s*\(?["']node:/);
  for (const name of ['astro', 'eleventy', 'vite']) {
    const file = `${root}dist/build-tools/${name}.js`;
    assert.ok(existsSync(file) && readFileSync(file).length < 2000, name);
  }
});
