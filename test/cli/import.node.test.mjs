import assert from 'node:assert/strict';
import {readdirSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {folder, run} from '../helpers/cli.mjs';

const PRODUCT = {'@type': 'Product', name: 'Drift', offers: {'@type': 'Offer', price: 94, url: 'https://shop.example'}};
const PAGE = `<!doctype html><script type="application/ld+json">${JSON.stringify([PRODUCT, {...PRODUCT, name: 'Pallas'}])}</script>`;
const TABLE = 'Zitat;Autor;Sterne\n"Kocht ""schnell""";Jürgen;5\n';

test('it prints the data of a page as documents, and what it left out', async () => {
  const cwd = folder({'page.html': PAGE});
  const {code, stdout, stderr} = await run(['import', 'page.html'], {cwd});
  assert.equal(code, 0);
  const [first, second] = JSON.parse(stdout);
  assert.deepEqual(first, {
    $schema: 'candor-widgets/schemas/review-card.json',
    name: 'Drift',
    offers: [{url: 'https://shop.example'}],
  });
  assert.equal(second.name, 'Pallas');
  assert.match(stderr, /review-card Drift \(JSON-LD\)\n {2}The price 94 is left out/);
});

test('what it prints of one widget is what the other commands read', async () => {
  const {stdout} = await run(['import', '-'], {input: TABLE});
  const {stdout: markup, code} = await run(['snippet', '-'], {input: stdout});
  assert.equal(code, 0);
  assert.match(markup, /^<testimonial-list .*schnell/);
});

test('it writes a file for each widget, and replaces none', async () => {
  const cwd = folder({'page.html': PAGE});
  for (const times of [1, 2]) {
    const {code} = await run(['import', 'page.html', '--out', 'data'], {cwd});
    assert.equal(code, 0);
    assert.equal(readdirSync(`${cwd}/data`).length, 2 * times);
  }
  assert.ok(readdirSync(`${cwd}/data`).includes('drift.review-card.json'));
});

test('it writes markup', async () => {
  const {stdout} = await run(['import', '-', '--form', 'wordpress'], {input: PAGE});
  assert.match(stdout, /^<!-- wp:html -->\n<div data-candor="review-card">[^]*Pallas/);
});

test('a table shows how its columns are read before anything is written', async () => {
  const bytes = Buffer.from(`\uFEFF${TABLE}`, 'utf16le');
  const cwd = folder({'quotes.csv': ''});
  writeFileSync(`${cwd}/quotes.csv`, bytes);
  const {stdout, stderr, code} = await run(['import', 'quotes.csv', '--preview', '--out', 'data'], {cwd});
  assert.equal(code, 0);
  assert.equal(stdout, '');
  assert.match(stderr, /1 rows, read as testimonials\n {2}Zitat → quote\n {2}Autor → author\n {2}Sterne → rating/);
  assert.ok(!readdirSync(cwd).includes('data'));
  const {stdout: json} = await run(['import', 'quotes.csv', '--as', 'testimonials'], {cwd});
  assert.deepEqual(JSON.parse(json).testimonials, [{quote: 'Kocht "schnell"', author: {name: 'Jürgen'}, rating: 5}]);
});

test('it says so when there is nothing, or no file', async () => {
  const nothing = await run(['import', '-'], {input: '<p>Hello</p>'});
  assert.equal(nothing.code, 1);
  assert.match(nothing.stderr, /no widget/);
  const missing = await run(['import', 'missing.html']);
  assert.equal(missing.code, 1);
  assert.match(missing.stderr, /does not exist/);
  assert.equal((await run(['import', '-', '--as', 'tables'], {input: TABLE})).code, 2);
});
