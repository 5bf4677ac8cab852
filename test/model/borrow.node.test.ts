// Data takes fields from the review card that it names.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  articleShape,
  check,
  comparisonShape,
  offersShape,
  picksShape,
  snippet,
  starRatingShape,
  toHtml,
  verdictShape,
} from '../../src/index.js';
import {cardsByName} from '../../src/model/borrow.js';
import type {Schema} from '../../src/model/schema.js';

const offer = {url: 'https://kitchenworks.example/drift', seller: 'Kitchenworks'};
const card = {
  name: 'Northfold Drift',
  rating: 4.5,
  award: 'Best overall',
  image: 'drift.jpg',
  offers: [offer, 'https://beanwright.example/drift'],
  pros: ['Pours slowly'],
};
const of = '#northfold-drift';
const taken = {
  of,
  name: card.name,
  href: of,
  award: card.award,
  rating: {value: 4.5},
  image: {url: 'drift.jpg'},
  offer,
};
const read = (shape: Schema, data: unknown, cards: readonly object[] = [card]) =>
  check(shape, data, cardsByName(cards));
const rows = [{name: 'Weight', values: [1]}];

for (const [what, shape, data, model] of [
  ['a pick', picksShape, {items: [{of}]}, {items: [taken]}],
  ['a compared product', comparisonShape, {items: [{of}], rows}, {items: [taken], rows}],
  [
    'a verdict',
    verdictShape,
    {of, summary: 'Buy it.'},
    {of, summary: 'Buy it.', product: card.name, rating: {value: 4.5}, offer},
  ],
  ['stars', starRatingShape, {of}, {of, rating: {value: 4.5}}],
  ['a button', offersShape, {of}, {of, product: card.name, offers: [offer]}],
] as const) {
  test(`${what} takes what it does not have itself`, () => {
    assert.deepEqual(read(shape, data), {model, problems: []});
    for (const anchor of ['northfold-drift', ' #northfold-drift '])
      assert.deepEqual(read(shape, JSON.parse(JSON.stringify(data).replaceAll(of, anchor))).problems, []);
  });

  test(`${what} without its card is told, and has its own fields or none`, () => {
    const {problems} = read(shape, data, []);
    assert.match(problems[0]!.path, /\bof$/);
    assert.match(problems[0]!.expected, /review card on the page/);
    const {model: own, problems: told} = read(shape, model, []);
    assert.deepEqual(own, model);
    assert.equal(told.length, 1);
  });
}

test('own fields take precedence; those that are left empty do not', () => {
  const own = {of, name: 'The Drift', award: '', rating: {value: 3}, image: null, offer: '/shop'};
  assert.deepEqual(read(picksShape, {items: [own]}).model, {
    items: [{...taken, name: 'The Drift', rating: {value: 3}, offer: {url: '/shop'}}],
  });
});

test('own fields that cannot be used give way to those of the card, and are told once', () => {
  const {model, problems} = read(picksShape, {items: [{of, name: 'Drift', rating: 'very good', offer: 7}]});
  assert.deepEqual((model as {items: unknown}).items, [{...taken, name: 'Drift'}]);
  assert.deepEqual(
    problems.map(({path}) => path),
    ['items[0].rating', 'items[0].offer'],
  );
});

test('an id without its sign leads to the card, too', () => {
  const {model} = read(picksShape, {items: [{of: ' northfold-drift '}]});
  assert.equal((model as {items: {href: string}[]}).items[0]!.href, of);
});

test('what is wrong in the card is told for the field that takes it', () => {
  const {model, problems} = read(picksShape, {items: [{of}]}, [{...card, rating: 11}]);
  const {rating: _, ...rest} = taken;
  assert.deepEqual(model, {items: [rest]});
  assert.deepEqual(
    problems.map(({path}) => path),
    ['items[0].rating'],
  );
});

test('cards whose names make the same id are told apart by their order', () => {
  const second = {...card, rating: 2};
  const {model} = read(starRatingShape, {of: `${of}-2`}, [card, second]);
  assert.deepEqual(model, {of: `${of}-2`, rating: {value: 2}});
});

test('a pick without a card is dropped alone; picks of which none is left fall back', () => {
  const {model, problems} = read(picksShape, {items: [{of: '#no'}, {of}]});
  assert.deepEqual(model, {items: [taken]});
  assert.deepEqual(
    problems.map(({path}) => path),
    ['items[0].of', 'items[0].name'],
  );
  assert.equal(read(picksShape, {items: [{of: '#no'}]}).model, undefined);
});

for (const wrong of [7, {}, [], true])
  test(`an id that is ${JSON.stringify(wrong)} is told`, () => {
    const {model, problems} = read(picksShape, {items: [{of: wrong, name: 'It'}]});
    assert.deepEqual(model, {items: [{name: 'It'}]});
    // An empty list is a field that was not filled in.
    assert.deepEqual(
      problems.map(({path}) => path),
      Array.isArray(wrong) ? [] : ['items[0].of'],
    );
  });

test('the parts of an article take fields from its own cards, at any place', () => {
  const article = {
    headline: 'It',
    blocks: [
      {block: 'disclosure-note', kind: 'affiliate'},
      {block: 'top-picks', items: [{of}]},
      {block: 'verdict-box', of, summary: 'Buy it.'},
      {block: 'review-card', ...card},
      {block: 'star-rating', of: '#another'},
    ],
  };
  const {model, problems} = check(articleShape, article);
  assert.deepEqual(model!.blocks[1], {block: 'top-picks', items: [taken]});
  assert.equal(model!.blocks[2]!.block === 'verdict-box' && model!.blocks[2].rating?.value, 4.5);
  assert.deepEqual(
    problems.map(({path}) => path),
    ['blocks[4].of', 'blocks[4].rating'],
  );
  const other = {name: 'Another', rating: 3};
  assert.deepEqual(check(articleShape, article, cardsByName([other])).problems, []);
});

test('a snippet has what was taken', () => {
  const {text, problems} = snippet('element', {tag: 'top-picks', shape: picksShape}, {items: [{of}]}, {cards: [card]});
  assert.deepEqual(problems, []);
  assert.ok(text!.includes('"name":"Northfold Drift"') && text!.includes('"offer":{'));
  const marked = snippet('children', {tag: 'top-picks', shape: picksShape}, {items: [{of}]}, {cards: [card]});
  assert.match(marked.text!, /Northfold Drift/);
  assert.match(
    toHtml(picksShape, check(picksShape, {items: [{of}]}, cardsByName([card])).model!),
    /data-field="of" data-value="#northfold-drift"/,
  );
});
