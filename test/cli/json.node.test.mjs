// The findings of `check` in JSON.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assertFound, findingsIn, folder, run, shortly} from '../helpers/cli.mjs';

const SCHEMA = 'candor-widgets/schemas/review-card.json';
const check = async (files, ...args) => {
  const {stdout, code} = await run(['check', '--format', 'json', ...args], {cwd: folder(files)});
  return {code, ...JSON.parse(stdout)};
};

test('a document says which widget it is for, in three ways', async () => {
  const cases = [
    [{$schema: SCHEMA, name: 'A', rating: 9}, 'review-card'],
    [{$schema: `./node_modules/candor-widgets/dist/schemas/review-card.json`, name: 'A', rating: 9}, 'review-card'],
    [{block: 'review-card', name: 'A', rating: 9}, 'review-card'],
    [{headline: 'A', blocks: [{block: 'review-card', name: 'A', rating: 9}]}, 'review-article'],
    [{'star-rating': {rating: 9}, 'review-card': {name: 'A'}}, 'star-rating'],
  ];
  const found = await findingsIn(
    'json',
    cases.map(([document]) => document),
  );
  cases.forEach(([, widget], i) =>
    assert.ok(
      found[i].some((each) => each.widget === widget && each.path.endsWith('rating')),
      widget,
    ),
  );
});

test('the caller can name the widget', async () => {
  const {findings} = await check({'data.json': {rating: 9}}, 'data.json', '--widget', 'star-rating');
  assert.deepEqual(shortly(findings), ['2:3 data rating']);
});

test('the position is that of the field, or of the nearest existing one', async () => {
  await assertFound('json', [
    [`{"block": "review-card",\n "name": "A",\n "offers": ["/a", ‸"ftp://b"]}`, 'data offers[1]'],
    [`{"block": "review-card",\n "name": "A", "offers": [{"url": "/a",\n ‸"price": 3}]}`, 'data offers[0].price'],
    [
      `{"block": "review-card", "name": "A",\n "testimonials": [\n {"quote": "B", "source": {"type": "E-mail"}},\n ‸{"author": "C"}]}`,
      'data testimonials[1].quote',
    ],
    [`{"block": "review-card", "name": "A", ‸"a.b": 1}`, 'data a.b'],
    [`‸{"block": "review-card"}`, 'data name'],
    [`\uFEFF{"block": "review-card", "name": "A", ‸"rating": 9}`, 'data rating'],
  ]);
});

test('advice has its position in the file, also after dropped items and in articles', async () => {
  const quotes = '[{"author": "B"},\n {"quote": "C"}]';
  const card = `{"block": "review-card", "name": "A",\n "testimonials": ${quotes}}`;
  const shop = '{"block": "offer-button", "offers": ["https://kitchenworks.example/a"]}';
  const article = (...blocks) => `{"headline": "A", "blocks": [\n${blocks.join(',\n')}]}`;
  const dropped = 'testimonials[0].quote';
  await assertFound('json', [
    [card, `2:19 data ${dropped}`, '3:2 source testimonials[1]'],
    [
      article('{"block": "hero"}', card),
      '2:2 data blocks[0].block',
      `4:19 data blocks[1].${dropped}`,
      '5:2 source blocks[1].testimonials[1]',
    ],
    [
      article('{"block": "prose", "text": "A"}', shop, card),
      '3:1 data blocks[1]',
      `5:19 data blocks[2].${dropped}`,
      '6:2 source blocks[2].testimonials[1]',
    ],
    [article('{"block": "disclosure-note", "kind": "affiliate"}', shop)],
  ]);
});

test('a document that says nothing is told what to add, where it was asked for, and left alone in a folder', async () => {
  const files = {'a.json': {name: 'A'}, 'b.json': '{"name": ', 'c.json': {block: 'hero'}, 'post.html': '<p>A</p>'};
  const asked = await check(files, 'a.json');
  assert.deepEqual([asked.code, asked.findings[0].rule], [1, 'document']);
  assert.match(asked.findings[0].fix, /"\$schema": "candor-widgets\/schemas\/review-card\.json"/);
  const {code, findings} = await check(files, '.');
  assert.deepEqual([code, findings], [0, []]);
});

test('damaged JSON is reported with its position, and repaired if possible', async () => {
  await assertFound('json', [['{"block": "star-rating",\n "rating": 9,}', '2:2 data rating', '2:14 repaired']]);
  const [[{severity, rule, message}]] = await findingsIn('json', ['{"block": "star-rating", "rating": ']);
  assert.deepEqual([severity, rule], ['error', 'json']);
  assert.match(message, /^data: expected JSON, found/);
});

test('suggested fixes solve the problem', async () => {
  const cases = [
    [{rating: '4.5'}, 'Write 4.5, without quotes.'],
    [{rating: 8}, 'Write a number from 1 to 5, or {"value": 8, "best": 10}.'],
    [{pros: [38]}, 'Write "38", in quotes.'],
    [{pros: 'Fast'}, 'Write a list in square brackets, even for one item.'],
    [{con: ['Slow']}, 'Write "cons" instead of "con".'],
    [{modified: '2026-11-03'}, 'Write "dateModified" instead of "modified".'],
    [{colour: 'red'}, 'Remove "colour".'],
    [{evidence: {obtained: 'Bought'}}, 'Write "bought".'],
    [{offers: [{url: '/a', availability: 'In stock'}]}, 'Write "in-stock".'],
    [{offers: [{seller: 'Kitchenworks'}]}, 'Add "url".'],
  ];
  const found = await findingsIn(
    'json',
    cases.map(([field]) => ({block: 'review-card', name: 'A', ...field})),
  );
  assert.deepEqual(
    found.map((each) => each.find(({rule}) => rule === 'data').fix),
    cases.map(([, fix]) => fix),
  );
});

test('a page whose widget names a file is checked with that file', async () => {
  const html = '<p>A</p><review-card src="data/a.json"></review-card><review-card src="b.json"></review-card>';
  const elsewhere =
    '<review-card src="/data/a.json"></review-card><review-card src="https://a.example/b.json">\n</review-card>';
  const files = {'post/page.html': html + elsewhere, 'post/data/a.json': '{"name": "A",\n"rating": 9}'};
  const {findings, widgets} = await check(files, 'post/page.html');
  assert.equal(widgets, 4);
  assert.deepEqual(findings.map(({file, line, column, rule}) => `${file} ${line}:${column} ${rule}`).toSorted(), [
    'post/data/a.json 2:1 data',
    'post/page.html 1:54 src',
  ]);
});
