import assert from 'node:assert/strict';
import {test} from 'node:test';
import {comparisonShape} from '../../src/model/comparison.js';
import {articleShape} from '../../src/model/article.js';
import {reviewShape} from '../../src/model/review.js';
import {
  expand,
  identityOf,
  pathKeys,
  pathText,
  tidy,
  valueAt,
  withMoved,
  withoutItem,
  withValue,
} from '../../src/builder/values.js';

const data = {name: 'Drift', pros: ['a', 'b'], author: {name: 'Lena'}};

test('a value is changed without touching the data it comes from', () => {
  assert.deepEqual(withValue(data, ['author', 'url'], '/about'), {...data, author: {name: 'Lena', url: '/about'}});
  assert.deepEqual(withValue(data, ['offers', 0, 'url'], '/x'), {...data, offers: [{url: '/x'}]});
  assert.deepEqual(withValue(data, ['pros', 1], 'c'), {...data, pros: ['a', 'c']});
  assert.deepEqual(data, {name: 'Drift', pros: ['a', 'b'], author: {name: 'Lena'}});
});

test('removing a field keeps the order of the others', () => {
  assert.deepEqual(Object.keys(withValue(data, ['pros'], undefined) as object), ['name', 'author']);
  assert.deepEqual(Object.keys(withValue(data, ['name'], 'Pallas') as object), ['name', 'pros', 'author']);
});

test('an item keeps its identity while it changes and moves', () => {
  const list = {testimonials: [{quote: 'one'}, {quote: 'two'}]};
  const before = identityOf(list.testimonials[1], 1);
  const changed = withValue(list, ['testimonials', 1, 'quote'], 'three');
  const moved = withMoved(changed, ['testimonials'], 1, 0);
  assert.deepEqual(moved, {testimonials: [{quote: 'three'}, {quote: 'one'}]});
  assert.equal(identityOf(valueAt(moved, ['testimonials', 0]), 0), before);
});

test('the cells of a table go with their column', () => {
  const table = {items: [{name: 'A'}, {name: 'B'}, {name: 'C'}], rows: [{name: 'r', values: [1, false]}]};
  assert.deepEqual(valueAt(withMoved(table, ['items'], 2, 0), ['rows', 0, 'values']), [null, 1, false]);
  assert.deepEqual(valueAt(withoutItem(table, ['items'], 0), ['rows', 0, 'values']), [false, null]);
});

test('the last item takes the list with it', () => {
  assert.deepEqual(withoutItem({name: 'A', pros: ['x']}, ['pros'], 0), {name: 'A'});
});

test('short forms become long ones, and back', () => {
  const short = {name: 'Drift', rating: 4.5, author: 'Lena', offers: ['/x', {url: '/y', seller: 'Y'}], $schema: 's'};
  const long = expand(reviewShape, short);
  assert.deepEqual(long, {
    name: 'Drift',
    rating: {value: 4.5},
    author: [{name: 'Lena'}],
    offers: [{url: '/x'}, {url: '/y', seller: 'Y'}],
  });
  const {$schema: _, ...rest} = short;
  assert.deepEqual(tidy(reviewShape, long), rest);
});

test('blocks of an article have short forms of their own', () => {
  const article = {headline: 'H', blocks: [{block: 'review-card', name: 'Drift', rating: 4}]};
  const long = expand(articleShape, article);
  assert.deepEqual(valueAt(long, ['blocks', 0, 'rating']), {value: 4});
  assert.deepEqual(tidy(articleShape, long), article);
});

test('what was left empty is left out, but not what is false, zero or unknown', () => {
  const written = {
    name: 'Drift',
    summary: ' ',
    pros: ['', null, 'x'],
    testimonials: [{}, {quote: 'q', author: {name: ''}}],
    specs: [{name: 'n', value: 0}],
    colour: 'red',
  };
  assert.deepEqual(tidy(reviewShape, written), {
    name: 'Drift',
    pros: ['x'],
    testimonials: [{quote: 'q'}],
    specs: [{name: 'n', value: 0}],
    colour: 'red',
  });
  const table = {items: [{name: 'A'}, {name: 'B'}], rows: [{name: 'r', values: [null, false]}]};
  assert.deepEqual(tidy(comparisonShape, table), table);
  assert.equal(tidy(articleShape, {blocks: [{block: 'prose'}]}), undefined);
});

test('text becomes a number where it is one', () => {
  const written = {
    name: '7',
    rating: {value: '4,50'},
    specs: [
      {name: 'n', value: '0.9'},
      {name: 'n', value: '007'},
    ],
    offers: [
      {url: '/x', price: '94.00'},
      {url: '/y', price: 'from 94'},
    ],
  };
  assert.deepEqual(tidy(reviewShape, written), {
    name: '7',
    rating: 4.5,
    specs: [
      {name: 'n', value: 0.9},
      {name: 'n', value: '007'},
    ],
    offers: [
      {url: '/x', price: 94},
      {url: '/y', price: 'from 94'},
    ],
  });
});

test('places of empty items stay where paths must stay the same', () => {
  const written = {testimonials: [{}, {quote: 'q', rating: {value: 7}}], pros: [null, 'x']};
  assert.deepEqual(tidy(reviewShape, written, true), {testimonials: [{}, {quote: 'q', rating: 7}], pros: ['', 'x']});
});

test('paths are written as the check writes them', () => {
  const keys = ['offers', 0, 'url'];
  assert.equal(pathText(keys), 'offers[0].url');
  assert.deepEqual(pathKeys('offers[0].url'), keys);
});
