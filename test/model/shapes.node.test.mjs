// Schema types such as variants and positional lists, and small schemas.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {check, disclosureShape, latestShape, offersShape, picksShape, starRatingShape} from '../../src/index.js';
import {anyOf, optional, places, shape, variant} from '../../src/model/schema.js';
import {line, number} from '../../src/model/values.js';

const pathsOf = (schema, data) => check(schema, data).problems.map(({path}) => path);
/** Asserts the model of some data, and the paths of its problems. */
const assertRead = (schema, data, model, paths = []) => {
  assert.deepEqual(check(schema, data).model, model);
  assert.deepEqual(pathsOf(schema, data), paths);
};

test('positional lists keep their order: null replaces unknown and invalid items', () => {
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

test('a variant is read with the schema that it names, and keeps the name', () => {
  assertRead(PET, {kind: 'dog', name: 'Rex', tricks: 2}, {kind: 'dog', name: 'Rex', tricks: 2});
  assertRead(PET, {name: 'Wanda', kind: 'fish'}, {kind: 'fish', name: 'Wanda'});
});

test('a variant with an unknown name or without one is rejected', () => {
  for (const kind of ['cat', 'Dog', '', undefined, null, 1, ['dog'], 'constructor', Symbol('dog'), Object.create(null)])
    assertRead(PET, {kind, name: 'Rex'}, undefined, ['kind']);
  for (const wrong of [null, 'dog', 7, []]) assertRead(PET, wrong, undefined, ['']);
});

test('a variant is rejected without a required field, and loses invalid optional ones', () => {
  assertRead(PET, {kind: 'dog', tricks: 2}, undefined, ['name']);
  assertRead(PET, {kind: 'dog', name: 'Rex', tricks: 'many'}, {kind: 'dog', name: 'Rex'}, ['tricks']);
  assertRead(PET, {kind: 'dog', name: 'Rex', scales: true}, {kind: 'dog', name: 'Rex'}, ['scales']);
});

test('a variant without required fields can be only its name', () => {
  assertRead(PET, {kind: 'fish'}, {kind: 'fish'});
  assertRead(PET, {kind: 'fish', name: 7}, {kind: 'fish'}, ['name']);
});

test('an optional object without fields counts as missing', () => {
  const owner = shape({name: line, pet: optional(shape({name: optional(line)}))});
  assertRead(owner, {name: 'Lena', pet: {}}, {name: 'Lena'});
  assertRead(owner, {name: 'Lena', pet: {name: 7}}, {name: 'Lena'}, ['pet.name']);
});

test('a filled object must have one of its fields', () => {
  const pet = anyOf(shape({name: optional(line), age: optional(number)}), 'name', 'age');
  assertRead(pet, {age: 3}, {age: 3});
  assertRead(pet, {}, undefined, ['']);
  assertRead(pet, {age: 'three'}, undefined, ['age', '']);
});

test('a disclosure must have a kind, a text or an address', () => {
  for (const data of [{kind: 'amazon'}, {text: 'I was lent it.'}, {policyUrl: '/how-i-test'}])
    assertRead(disclosureShape, data, data);
  assertRead(disclosureShape, {}, undefined, ['']);
  assertRead(disclosureShape, {kind: 'advert', text: 'It is one.'}, {text: 'It is one.'}, ['kind']);
});

test('latest entries must have entries or a feed', () => {
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

test('picks keep their order, and each needs a name', () => {
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

test('picks outside of an article need items', () => assertRead(picksShape, {}, undefined, ['items']));

test('offers and stars are rejected without offers or a rating', () => {
  assertRead(offersShape, {offers: ['/go/a'], lead: 'Now:'}, {offers: [{url: '/go/a'}], lead: 'Now:'});
  assertRead(offersShape, {offers: ['javascript:alert(1)'], lead: 'Now:'}, undefined, ['offers[0]']);
  assertRead(starRatingShape, {rating: 4, count: 2}, {rating: {value: 4}, count: 2});
  assertRead(starRatingShape, {rating: 4, count: 0}, {rating: {value: 4}}, ['count']);
  assertRead(starRatingShape, {count: 2}, undefined, ['rating']);
});
