// No file may have an address that ad blockers block.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {FiltersEngine, Request} from '@ghostery/adblocker';
import {readFilters} from '../helpers/filters.mjs';
import {filesOf, read, readJson} from '../helpers/project.mjs';

const engine = FiltersEngine.parse(readFilters().join('\n'), {enableCompression: false});
const typeOf = (url) =>
  /\.(?:json|xml)$/.test(url) ? 'xmlhttprequest' : /\.(?:svg|png|jpe?g|webp)$/.test(url) ? 'image' : 'script';
const blocks = (url) =>
  engine.match(Request.fromRawDetails({url, type: typeOf(url), sourceUrl: 'https://blog.example/grinders'})).match;

test('R24: this test reads the rules', () => {
  assert.ok(blocks('https://blog.example/input/fingerprint.js'));
  assert.ok(blocks('https://www.google-analytics.com/analytics.js'));
  assert.ok(!blocks('https://blog.example/theme.js'));
});

test('R24: no rule blocks a file of the package, on a blog or on a network', () => {
  const {name, version} = readJson('package.json');
  const places = [
    'https://blog.example',
    'https://blog.example/wp-content/uploads',
    `https://cdn.jsdelivr.net/npm/${name}@${version}`,
    `https://unpkg.com/${name}@${version}`,
  ];
  const files = filesOf('dist', (path) => /\.(?:js|json)$/.test(path));
  assert.ok(files.length > 50);
  const addresses = places.flatMap((place) =>
    files.flatMap((file) => [`${place}/${file}`, `${place}/${file.split('/').pop()}`]),
  );
  assert.deepEqual(addresses.filter(blocks), []);
});

test('R24: no rule blocks an address in the documents', () => {
  const text = ['README.md', 'CHANGELOG.md', ...filesOf('stories', (path) => /\.(?:mdx|json|html)$/.test(path))]
    .map(read)
    .join('\n');
  const addresses = [...new Set(text.match(/https?:\/\/[^\s"'<>`)\\]+/g))];
  assert.ok(addresses.length > 10);
  assert.deepEqual(addresses.filter(blocks), []);
});

test('R24: no tag, attribute, part, class or token has a word that such lists look for', () => {
  const {modules} = readJson('dist/custom-elements.json');
  const names = modules
    .flatMap(({declarations}) => declarations)
    .flatMap(({tagName, attributes = [], cssParts = [], cssProperties = [], slots = []}) => [
      tagName,
      ...[...attributes, ...cssParts, ...cssProperties, ...slots].map(({name}) => name),
    ]);
  const classes = filesOf('src', (path) => path.endsWith('.ts')).flatMap((path) =>
    [...read(path).matchAll(/\b(?:class|part|id)="([\w -]+)"/g)].flatMap(([, list]) => list.split(' ')),
  );
  assert.ok(names.length > 30 && classes.length > 50);
  const hidden =
    /(?:^|[-_])(?:ads?|adverts?|advertisement|affiliates?|sponsor\w*|promo\w*|banners?|social|share|beacon|pixel|track\w*)(?:$|[-_])/i;
  assert.ok(hidden.test('affiliate-link') && hidden.test('author-social'));
  assert.deepEqual(
    [...new Set([...names, ...classes])].filter((name) => hidden.test(name)),
    [],
  );
});
