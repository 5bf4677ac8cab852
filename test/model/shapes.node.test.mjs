// The kinds of schema that the newer shapes are made of, and the smaller of those shapes.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {check, disclosureShape, latestShape, offersShape, picksShape, starRatingShape} from '../../src/index.js';
import {anyOf, optional, places, shape, variant} from '../../src/model/schema.js';
import {line, number} from '../../src/model/values.js';

const pathsOf = (schema, data) => check(schema, data).problems.map(({path}) => path);
/** Asserts what is left of data, and where its problems are. */
const assertRead = (schema, data, model, paths = []) => {
  assert.deepEqual(check(schema, data).model, model);
  assert.deepEqual(pathsOf(schema, data), paths);
};

test('places keep their order: null stands for what is not known or does not fit', () => {
  assertRead(places(number), [1, null, 3], [1, null, 3]);
  assertRead(places(number), [1, 'two', 3], [1, null, 3], ['[1]']);
  assertRead(places(number), [], []);
  assertRead(
    places(shape({name: line})),
    [{name: 'A'}, {}, {name: 'C'}],
    [{name: 'A'}, null, {name: 'C'}],
    ['[1].name'],
  );
  for (const wrong of [null, undefined, 'a', {0: 1}]) assertRead(places(number), wrong, undefined, ['']);
});

const PET = variant('kind', {dog: shape({name: line, tricks: optional(number)}), fish: shape({name: optional(line)})});

test('a variant is read by the shape that it names, and keeps the name', () => {
  assertRead(PET, {kind: 'dog', name: 'Rex', tricks: 2}, {kind: 'dog', name: 'Rex', tricks: 2});
  assertRead(PET, {name: 'Wanda', kind: 'fish'}, {kind: 'fish', name: 'Wanda'});
});

test('a variant of another name, or of none, is nothing', () => {
  for (const kind of ['cat', 'Dog', '', undefined, null, 1, ['dog'], 'constructor', Symbol('dog'), Object.create(null)])
    assertRead(PET, {kind, name: 'Rex'}, undefined, ['kind']);
  for (const wrong of [null, 'dog', 7, []]) assertRead(PET, wrong, undefined, ['']);
});

test('a variant falls with a field that it must have, and loses any other', () => {
  assertRead(PET, {kind: 'dog', tricks: 2}, undefined, ['name']);
  assertRead(PET, {kind: 'dog', name: 'Rex', tricks: 'many'}, {kind: 'dog', name: 'Rex'}, ['tricks']);
  assertRead(PET, {kind: 'dog', name: 'Rex', scales: true}, {kind: 'dog', name: 'Rex'}, ['scales']);
});

test('a variant that must have nothing can be but its name', () => {
  assertRead(PET, {kind: 'fish'}, {kind: 'fish'});
  assertRead(PET, {kind: 'fish', name: 7}, {kind: 'fish'}, ['name']);
});

test('an optional object with nothing in it is none', () => {
  const owner = shape({name: line, pet: optional(shape({name: optional(line)}))});
  assertRead(owner, {name: 'Lena', pet: {}}, {name: 'Lena'});
  assertRead(owner, {name: 'Lena', pet: {name: 7}}, {name: 'Lena'}, ['pet.name']);
});

test('a filled shape must have one of its fields', () => {
  const pet = anyOf(shape({name: optional(line), age: optional(number)}), 'name', 'age');
  assertRead(pet, {age: 3}, {age: 3});
  assertRead(pet, {}, undefined, ['']);
  assertRead(pet, {age: 'three'}, undefined, ['age', '']);
});

test('a disclosure has a kind, a text or a page, and is none of nothing', () => {
  for (const data of [{kind: 'amazon'}, {text: 'I was lent it.'}, {policyUrl: '/how-i-test'}])
    assertRead(disclosureShape, data, data);
  assertRead(disclosureShape, {}, undefined, ['']);
  assertRead(disclosureShape, {kind: 'advert', text: 'It is one.'}, {text: 'It is one.'}, ['kind']);
});

test('latest entries are given, or come from a feed', () => {
  const entries = [{title: 'Do Paper Filters Matter?'}];
  for (const data of [{entries}, {feed: '/feed.xml'}, {entries, feed: '/feed.xml', title: 'New', limit: 4}])
    assertRead(latestShape, data, data);
  assertRead(latestShape, {}, undefined, ['']);
  assertRead(latestShape, {title: 'New', limit: 4}, undefined, ['']);
  assertRead(latestShape, {entries: []}, undefined, ['']);
  assertRead(latestShape, {entries: [{url: '/a'}], feed: '/feed.xml'}, {feed: '/feed.xml'}, ['entries[0].title']);
  assertRead(latestShape, {entries, limit: 0}, {entries}, ['limit']);
  assertRead(latestShape, {entries, feed: 'javascript:alert(1)'}, {entries}, ['feed']);
});

test('picks keep their order, and need a name each', () => {
  const items = [
    {name: 'B', rating: {value: 4}},
    {name: 'A', offer: {url: '/go/a'}},
  ];
  assertRead(picksShape, {items, title: 'The short version'}, {items, title: 'The short version'});
  assertRead(picksShape, {items: [{award: 'Best'}, ...items]}, {items}, ['items[0].name']);
  assertRead(picksShape, {items: [{name: 'A', rating: 9}]}, {items: [{name: 'A'}]}, ['items[0].rating']);
  assertRead(picksShape, {items: []}, undefined, ['items']);
  assertRead(picksShape, {title: 'The short version'}, undefined, ['items']);
});

test('picks by themselves have their items', () => assertRead(picksShape, {}, undefined, ['items']));

test('offers and stars fall without what they show', () => {
  assertRead(offersShape, {offers: ['/go/a'], lead: 'Now:'}, {offers: [{url: '/go/a'}], lead: 'Now:'});
  assertRead(offersShape, {offers: ['javascript:alert(1)'], lead: 'Now:'}, undefined, ['offers[0]']);
  assertRead(starRatingShape, {rating: 4, count: 2}, {rating: {value: 4}, count: 2});
  assertRead(starRatingShape, {rating: 4, count: 0}, {rating: {value: 4}}, ['count']);
  assertRead(starRatingShape, {count: 2}, undefined, ['rating']);
});
