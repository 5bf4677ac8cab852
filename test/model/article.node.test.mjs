// Data that an article derives from its blocks: picks, products of offers, and a missing disclosure.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {articleShape, check, slug} from '../../src/index.js';

const read = (blocks) => check(articleShape, {headline: 'Three Grinders', blocks});
const blocksOf = (blocks) => read(blocks).model?.blocks;
const pathsOf = (blocks) => read(blocks).problems.map(({path}) => path);
const namesOf = (blocks) => blocksOf(blocks)?.map(({block}) => block);

const PROSE = {block: 'prose', text: 'I took three grinders.'};
const CRANK = {block: 'review-card', name: 'Hollinbeck Crank 48'};
const FIELD = {block: 'review-card', name: 'Fernlatch Field 38'};
const NOTE = {block: 'disclosure-note', kind: 'affiliate'};
const SHOP = 'https://kitchenworks.example/crank-48';
const OFFER = {block: 'offer-button', offers: [{url: SHOP}]};
const AMAZON = {url: 'https://www.amazon.com/dp/B0EXAMPLE'};

test('a valid article is unchanged', () => {
  const blocks = [NOTE, PROSE, CRANK, FIELD, {...OFFER, product: 'The Crank'}];
  const data = {headline: 'Three Grinders', lang: 'en', blocks};
  assert.deepEqual(check(articleShape, data), {model: data, problems: []});
});

test('picks without items list the reviews in order, with their data and a link to each', () => {
  const picks = {block: 'top-picks', title: 'The short version'};
  const said = {award: 'Best overall', rating: {value: 4.4}, summary: 'Quick.', image: {url: 'crank.svg'}};
  const crank = {...CRANK, ...said, pros: ['Quick'], offers: [{url: SHOP}]};
  const [, filled] = blocksOf([NOTE, picks, PROSE, crank, FIELD]);
  assert.deepEqual(filled, {
    ...picks,
    items: [
      {name: CRANK.name, href: '#hollinbeck-crank-48', ...said},
      {name: FIELD.name, href: '#fernlatch-field-38'},
    ],
  });
});

test('the link of a pick is the anchor of its review, in any writing system', () => {
  const [picks] = blocksOf([{block: 'top-picks'}, {...CRANK, name: 'Kaffeemühle Größe 2 — 手動ミル'}]);
  assert.equal(picks.items[0].href, '#kaffeemühle-größe-2-手動ミル');
  assert.equal(picks.items[0].href, `#${slug('Kaffeemühle Größe 2 — 手動ミル')}`);
});

for (const picks of [
  {block: 'top-picks'},
  {block: 'top-picks', items: []},
  {block: 'top-picks', title: 7},
  {block: 'top-picks', items: [{award: 'Best value'}]},
])
  test(`${JSON.stringify(picks)} lists the reviews`, () => {
    assert.deepEqual(blocksOf([picks, CRANK])[0].items, [{name: CRANK.name, href: '#hollinbeck-crank-48'}]);
  });

test('picks with items keep them', () => {
  const picks = {block: 'top-picks', items: [{name: 'A book'}]};
  assert.deepEqual(blocksOf([picks, CRANK]), [picks, CRANK]);
});

test('picks link to the reviews of their names, also where several names make the same anchor', () => {
  const [sharp, plus] = ['Learn C#', 'Learn C++'].map((name) => ({block: 'review-card', name}));
  const linksOf = (picks) => blocksOf([picks, sharp, plus])[0].items.map(({href}) => href);
  assert.deepEqual(linksOf({block: 'top-picks'}), ['#learn-c', '#learn-c-2']);
  const items = [{name: plus.name}, {name: sharp.name}, {name: 'Learn Go'}, {name: sharp.name, href: '/learn-c-sharp'}];
  assert.deepEqual(linksOf({block: 'top-picks', items}), ['#learn-c-2', '#learn-c', undefined, '/learn-c-sharp']);
});

test('picks without items and reviews are left out, with a problem', () => {
  assert.deepEqual(blocksOf([PROSE, {block: 'top-picks', title: 'The short version'}]), [PROSE]);
  assert.deepEqual(pathsOf([PROSE, {block: 'top-picks', title: 'The short version'}]), ['blocks']);
});

test('an invalid review is not picked', () => {
  assert.deepEqual(blocksOf([{block: 'top-picks'}, CRANK, {block: 'review-card', pros: ['Quick']}])[0].items, [
    {name: CRANK.name, href: '#hollinbeck-crank-48'},
  ]);
});

const TABLE = {items: [{name: 'A'}, {name: 'B', offer: {url: SHOP}}], rows: [{name: 'Weight', values: [1, 2]}]};
for (const [name, {paid, kind = 'affiliate'}] of Object.entries({
  'of an offer': {paid: OFFER},
  'of a review': {paid: {...CRANK, offers: [{url: SHOP}]}},
  'of a verdict': {paid: {block: 'verdict-box', summary: 'Buy it.', offer: {url: SHOP}}},
  'of a pick': {paid: {block: 'top-picks', items: [{name: 'Crank', offer: {url: SHOP}}]}},
  'of a table': {paid: {block: 'comparison-table', ...TABLE}},
  'to Amazon': {paid: {...OFFER, offers: [AMAZON]}, kind: 'amazon'},
  'to Amazon by a short address': {paid: {...OFFER, offers: [{url: 'https://amzn.to/3xyz'}]}, kind: 'amazon'},
  'of several, one to Amazon': {paid: {...OFFER, offers: [{url: SHOP}, AMAZON]}, kind: 'amazon'},
}))
  test(`a disclosure is put before the first link ${name}, with one problem`, () => {
    const blocks = [PROSE, paid, PROSE];
    assert.deepEqual(blocksOf(blocks), [PROSE, {block: 'disclosure-note', kind}, paid, PROSE]);
    const {problems} = read(blocks);
    assert.deepEqual(pathsOf(blocks), ['blocks']);
    assert.match(problems[0].expected, /disclosure-note/);
  });

test('the disclosure is that of Amazon if any link of the article is to Amazon', () => {
  const [note] = blocksOf([OFFER, PROSE, {block: 'verdict-box', summary: 'Buy it.', offer: AMAZON}]);
  assert.deepEqual(note, {block: 'disclosure-note', kind: 'amazon'});
});

test('none is added if there is one before the first paid link', () => {
  for (const blocks of [
    [NOTE, PROSE, OFFER],
    [PROSE, {block: 'disclosure-note', text: 'I earn by these links.'}, OFFER, NOTE],
  ]) {
    assert.deepEqual(blocksOf(blocks), blocks);
    assert.deepEqual(pathsOf(blocks), []);
  }
});

test('one is added if the author’s is after the first paid link', () => {
  assert.deepEqual(blocksOf([PROSE, OFFER, NOTE, OFFER]), [PROSE, NOTE, OFFER, NOTE, OFFER]);
  assert.deepEqual(pathsOf([PROSE, OFFER, NOTE, OFFER]), ['blocks']);
});

test('one is added if the author’s is not about the links', () => {
  const gift = {block: 'disclosure-note', kind: 'gift', text: 'The maker sent it free of charge.'};
  assert.deepEqual(blocksOf([gift, PROSE, OFFER]), [gift, PROSE, NOTE, OFFER]);
  assert.deepEqual(pathsOf([gift, PROSE, OFFER]), ['blocks']);
});

test('one is added if the author’s is invalid', () => {
  const blocks = [{block: 'disclosure-note', kind: 'advert'}, OFFER];
  assert.deepEqual(namesOf(blocks), ['disclosure-note', 'offer-button']);
  assert.equal(pathsOf(blocks).at(-1), 'blocks');
});

test('none is added without paid links', () => {
  const here = {...OFFER, offers: ['#where-to-buy']};
  assert.deepEqual(namesOf([PROSE, here]), ['prose', 'offer-button']);
  assert.deepEqual(namesOf([here, PROSE, OFFER]), ['offer-button', 'prose', 'disclosure-note', 'offer-button']);
  const blocks = [PROSE, CRANK, {block: 'author-profile', name: 'Lena Marsh', site: 'https://slowcounter.example'}];
  assert.deepEqual(blocksOf(blocks), blocks);
  assert.deepEqual(blocksOf([PROSE, {...OFFER, offers: ['javascript:alert(1)']}]), [PROSE]);
});

const productsOf = (blocks) =>
  blocksOf([NOTE, ...blocks])
    .filter(({block}) => block === 'offer-button')
    .map(({product}) => product);

test('an offer without a product gets that of the review directly before it', () => {
  assert.deepEqual(productsOf([OFFER, CRANK, OFFER, PROSE, OFFER, FIELD, OFFER]), [
    undefined,
    CRANK.name,
    undefined,
    FIELD.name,
  ]);
});

test('an offer without a product gets that of any review with an offer at the same address', () => {
  const crank = {...CRANK, offers: [{url: '/go/crank'}, {url: SHOP}]};
  assert.deepEqual(productsOf([OFFER, PROSE, crank, PROSE, OFFER, FIELD, OFFER]), [CRANK.name, CRANK.name, CRANK.name]);
});

test('an offer that names its product keeps it', () => {
  assert.deepEqual(productsOf([CRANK, {...OFFER, product: 'Spare burrs'}]), ['Spare burrs']);
});

test('an unknown block is left out, and the problem lists the known ones', () => {
  const blocks = [PROSE, {block: 'carousel', items: []}, CRANK];
  assert.deepEqual(blocksOf(blocks), [PROSE, CRANK]);
  assert.deepEqual(pathsOf(blocks), ['blocks[1].block']);
  assert.match(read(blocks).problems[0].expected, /prose.*review-card.*latest-entries/);
});

for (const [broken, path] of [
  [null, 'blocks[1]'],
  ['prose', 'blocks[1]'],
  [[PROSE], 'blocks[1]'],
  [{text: 'Without a name.'}, 'blocks[1].block'],
  [{block: 'toString'}, 'blocks[1].block'],
  [{block: '__proto__'}, 'blocks[1].block'],
  [{block: ['prose']}, 'blocks[1].block'],
  [{block: 'prose'}, 'blocks[1]'],
  [{block: 'disclosure-note'}, 'blocks[1]'],
  [{block: 'latest-entries', title: 'New'}, 'blocks[1]'],
  [{block: 'review-card', rating: 4}, 'blocks[1].name'],
  [{block: 'buying-checklist', items: []}, 'blocks[1].items'],
])
  test(`${JSON.stringify(broken)} is left out alone`, () => {
    assert.deepEqual(blocksOf([PROSE, broken, CRANK]), [PROSE, CRANK]);
    assert.deepEqual(pathsOf([PROSE, broken, CRANK]), [path]);
  });

test('a mistake deep in a block affects only the smallest part', () => {
  const blocks = [PROSE, {...CRANK, rating: 9, pros: ['Quick', 3]}];
  assert.deepEqual(blocksOf(blocks), [PROSE, {...CRANK, pros: ['Quick']}]);
  assert.deepEqual(pathsOf(blocks), ['blocks[1].rating', 'blocks[1].pros[1]']);
});

test('there is no article without valid blocks', () => {
  for (const blocks of [[], [null], [{block: 'carousel'}], undefined]) assert.equal(blocksOf(blocks), undefined);
});

test('an article can have two hundred blocks', () => {
  const blocks = Array.from({length: 200}, (_, i) => (i % 2 ? {...CRANK, name: `Grinder ${i}`} : PROSE));
  assert.deepEqual(blocksOf(blocks), blocks);
  assert.equal(blocksOf([{block: 'top-picks'}, ...blocks])[0].items.length, 100);
});

test('checking a model again does not change it', () => {
  const {model} = read([PROSE, {block: 'top-picks'}, CRANK, OFFER]);
  assert.deepEqual(check(articleShape, model), {model, problems: []});
});

test('the data of the author is not changed', () => {
  const data = {headline: 'Three Grinders', blocks: [{block: 'top-picks'}, CRANK, OFFER]};
  const before = structuredClone(data);
  check(articleShape, data);
  assert.deepEqual(data, before);
});

test('a publisher and an author have short forms', () => {
  const {model} = check(articleShape, {headline: 'It', author: 'Lena', publisher: 'Slow Counter', blocks: [PROSE]});
  assert.deepEqual([model.author, model.publisher], [[{name: 'Lena'}], {name: 'Slow Counter'}]);
});
