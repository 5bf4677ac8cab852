// The command `json-ld`.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {folder, run} from '../helpers/cli.mjs';
import {graphProblems} from '../helpers/google.mjs';

const DATA = {name: 'Drift', rating: 4.5, author: 'Lena Marsh', summary: 'It pours.'};
const REVIEW = {block: 'review-card', ...DATA};
const html = (body, head = '') => `<!doctype html><html lang="en"><head>${head}</head><body>${body}`;
const element = (data, more = '') => `<review-card data='${JSON.stringify(data)}'${more}></review-card>`;
const CANONICAL = '<link rel="canonical" href="https://slow.example/drift">';
const jsonLd = async (files, ...args) => {
  const {stdout, stderr, code} = await run(['json-ld', ...args], {cwd: folder(files)});
  return {stdout, stderr, code, graph: args.includes('script') || !stdout ? undefined : JSON.parse(stdout)};
};
const typesIn = ({graph}) => graph['@graph'].map((it) => it['@type']);

test('prints the graph of a JSON document', async () => {
  const printed = await jsonLd({'a.json': REVIEW}, 'a.json', '--url', 'https://slow.example/drift');
  assert.deepEqual([printed.stderr, printed.code, graphProblems(printed.graph)], ['', 0, []]);
  assert.equal(printed.graph['@graph'][0]['@id'], 'https://slow.example/drift#drift');
  assert.deepEqual(typesIn(printed), ['Product', 'Person']);
});

test('prints the graph of a page: of elements, carriers and data files', async () => {
  const files = {
    'a.html': html(
      `${element(DATA)}<div data-candor="review-card" data-candor-data='{"name": "Pallas"}'></div>
      <author-profile src="lena.json"></author-profile>${element({...DATA, name: 'Off'}, ' structured-data="off"')}`,
      CANONICAL,
    ),
    'lena.json': {name: 'Lena Marsh', site: 'https://slow.example'},
  };
  const printed = await jsonLd(files, 'a.html', '--page', 'single');
  assert.deepEqual(typesIn(printed), ['Product', 'Person']);
  assert.equal(printed.graph['@graph'][1].url, 'https://slow.example/');
  assert.equal(printed.graph['@graph'][0]['@id'], 'https://slow.example/drift#drift');
  assert.match(printed.stderr, /^Left out: review-card\. The review has neither a rating nor a text\.\n$/);
  assert.equal(printed.code, 0);
});

test('--page decides what is eligible', async () => {
  const files = {'a.html': html(element(DATA)), 'b.html': html(element(DATA) + element({...DATA, name: 'Pallas'}))};
  const rated = async (...args) => /ratingValue/.test((await jsonLd(files, ...args)).stdout);
  assert.deepEqual(
    [
      await rated('a.html'),
      await rated('a.html', '--page', 'list'),
      await rated('a.html', '--page', 'about'),
      await rated('b.html'),
      await rated('b.html', '--page', 'single'),
    ],
    [true, false, false, false, true],
  );
  assert.match((await jsonLd(files, 'b.html')).stderr, /Left out: review-card, rating\. The page is a list/);
});

test('what the page says already is not repeated, and the script of the widgets is not part of that', async () => {
  const script = (it, more = '') => `<script type="application/ld+json"${more}>${JSON.stringify(it)}</script>`;
  const product = {'@type': 'Product', name: 'Drift'};
  const of = (head) => jsonLd({'a.html': html(element(DATA), head)}, 'a.html');
  assert.deepEqual(typesIn(await of(script(product))), []);
  assert.deepEqual(typesIn(await of(script(product, ' id="candor-json-ld"'))), ['Product', 'Person']);
  assert.deepEqual(typesIn(await of('<script type="application/ld+json">{broken</script>')), ['Product', 'Person']);
});

test('--format script prints an element that no text in it can end', async () => {
  const {stdout} = await jsonLd({'a.json': {...REVIEW, summary: '</script><b>'}}, 'a.json', '--format', 'script');
  const [, text] = /^<script type="application\/ld\+json" id="candor-json-ld">\n([^<]*)\n<\/script>\n$/.exec(stdout);
  assert.equal(JSON.parse(text)['@graph'][0].review.reviewBody, '</script><b>');
});

test('errors in the data are reported, and what is valid is printed', async () => {
  const printed = await jsonLd({'a.json': {...REVIEW, brand: 7}}, 'a.json');
  assert.equal(printed.code, 1);
  assert.match(printed.stderr, /brand: expected text/);
  assert.deepEqual(typesIn(printed), ['Product', 'Person']);
  for (const [args, code, message] of [
    [['no.json'], 1, /does not exist/],
    [['a.md'], 2, /neither a JSON nor an HTML file/],
    [['a.json', '--url', '/drift'], 2, /absolute address/],
    [['a.json', '--page', 'lists'], 2, /Did you mean list/],
  ]) {
    const {stderr, code: found} = await jsonLd({'a.json': REVIEW, 'a.md': ''}, ...args);
    assert.equal(found, code, args.join(' '));
    assert.match(stderr, message);
  }
});
