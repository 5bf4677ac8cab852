// Columns and values of a table stay aligned, whatever is invalid.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {check, comparisonShape} from '../../src/index.js';

const [A, B, C] = [{name: 'Drift', award: 'Best overall'}, {name: 'Everyday'}, {name: 'Field'}];
const ROW = {name: 'Weight', values: [640, 430, 980], unit: 'g'};
const read = (data) => check(comparisonShape, data);
const pathsOf = (data) => read(data).problems.map(({path}) => path);
const valuesOf = (data) => read(data).model?.rows.map(({values}) => values);

test('valid data is unchanged', () => {
  const data = {items: [A, B, C], rows: [ROW, {name: 'Folds', values: [true, false, null]}], title: 'All three'};
  assert.deepEqual(read(data), {model: data, problems: []});
});

for (const [name, {wrong, path}] of Object.entries({
  'that is no object': {wrong: 7, path: 'items[1]'},
  'without a name': {wrong: {award: 'Best value'}, path: 'items[1].name'},
})) {
  test(`a column ${name} is left out with its values, and the others keep theirs`, () => {
    const data = {items: [A, wrong, C], rows: [ROW, {name: 'Burrs', values: ['48 mm', '38 mm', '45 mm']}]};
    assert.deepEqual(read(data).model.items, [A, C]);
    assert.deepEqual(valuesOf(data), [
      [640, 980],
      ['48 mm', '45 mm'],
    ]);
    assert.deepEqual(pathsOf(data), [path]);
  });
}

test('a column that is null is left out with its values, without a problem', () => {
  const data = {items: [null, B, C], rows: [ROW]};
  assert.deepEqual(read(data).model, {items: [B, C], rows: [{...ROW, values: [430, 980]}]});
  assert.deepEqual(pathsOf(data), []);
});

test('a column with an invalid optional field stays', () => {
  const data = {items: [{...A, href: 'javascript:alert(1)'}, B], rows: [{...ROW, values: [640, 430]}]};
  assert.deepEqual(read(data).model.items, [A, B]);
  assert.deepEqual(pathsOf(data), ['items[0].href']);
});

test('a value that is null is unknown', () => {
  const data = {items: [A, B, C], rows: [{...ROW, values: [null, 430, null]}]};
  assert.deepEqual(valuesOf(data), [[null, 430, null]]);
  assert.deepEqual(pathsOf(data), []);
});

for (const values of [[640, 430], [640], []])
  test(`${values.length} values for three products are told, and the others are unknown`, () => {
    const data = {items: [A, B, C], rows: [ROW, {...ROW, values}]};
    assert.deepEqual(valuesOf(data)[1], [...values, null, null, null].slice(0, 3));
    const [problem, ...more] = read(data).problems;
    assert.deepEqual(more, []);
    assert.equal(problem.path, 'rows[1].values');
    assert.match(problem.expected, /\b3 values\b/);
    assert.equal(problem.found, String(values.length));
  });

test('a row has as many values as the author wrote products, also where one of these is invalid', () => {
  assert.deepEqual(pathsOf({items: [A, 7, C], rows: [ROW]}), ['items[1]']);
  assert.deepEqual(pathsOf({items: [A, null, C], rows: [{...ROW, values: [640, 980]}]}), ['rows[0].values']);
});

test('an invalid value is unknown, and the others keep their positions', () => {
  const data = {items: [A, B, C], rows: [{...ROW, values: [640, {grams: 430}, 980]}]};
  assert.deepEqual(valuesOf(data), [[640, null, 980]]);
  assert.deepEqual(pathsOf(data), ['rows[0].values[1]']);
});

test('values beyond the last column are left out, with one problem for each row', () => {
  const data = {items: [A, B], rows: [ROW, {name: 'Holds', values: [30, 20]}]};
  assert.deepEqual(valuesOf(data), [
    [640, 430],
    [30, 20],
  ]);
  assert.deepEqual(pathsOf(data), ['rows[0].values']);
  assert.match(read(data).problems[0].expected, /\b2\b/);
});

test('false and zero are values', () => {
  const data = {items: [A, B], rows: [{name: 'Play', values: [0, false]}]};
  assert.deepEqual(valuesOf(data), [[0, false]]);
});

for (const items of [[], [null], [null, null]])
  test(`there is no table of ${JSON.stringify(items)}`, () => {
    assert.equal(read({items, rows: [ROW]}).model, undefined);
    assert.ok(pathsOf({items, rows: [{name: 'Weight', values: []}]}).includes('items'));
  });

test('there is no table without rows', () => {
  assert.equal(read({items: [A, B], rows: []}).model, undefined);
  assert.deepEqual(pathsOf({items: [A, B], rows: []}), ['rows']);
});

test('a row is named by its place, also after a row that is dropped', () => {
  const data = {items: [A, B], rows: [{values: [1, 2]}, 'no row', {name: 'Holds', values: [30]}]};
  assert.ok(pathsOf(data).includes('rows[2].values'));
});

test('a row keeps its group, its hint and its winner', () => {
  const row = {...ROW, hint: 'With *batteries*', group: 'Size', winner: 'Everyday'};
  const data = {items: [A, B, C], rows: [row]};
  assert.deepEqual(read(data), {model: data, problems: []});
});

for (const winner of ['Nothing', 'everyday ', 2, {}])
  test(`a winner that is no product is left out and told: ${JSON.stringify(winner)}`, () => {
    const data = {items: [A, B, C], rows: ['no row', {...ROW, winner}]};
    assert.deepEqual(read(data).model.rows, [ROW]);
    assert.ok(pathsOf(data).includes('rows[1].winner'));
  });

test('a winner that is left out with its column is no winner', () => {
  const data = {items: [A, {award: 'Best value'}, C], rows: [{...ROW, winner: 'Everyday'}]};
  assert.equal('winner' in read(data).model.rows[0], false);
});

test('a product keeps its picture and its rating; invalid ones are left out alone', () => {
  const items = [{...A, image: {url: 'drift.jpg'}, rating: {value: 4.6}}, B];
  assert.deepEqual(read({items, rows: [{...ROW, values: [1, 2]}]}).model.items, items);
  const wrong = {items: [{...A, image: 'javascript:1', rating: 11}, B], rows: [{...ROW, values: [1, 2]}]};
  assert.deepEqual(read(wrong).model.items, [A, B]);
  assert.deepEqual(pathsOf(wrong), ['items[0].image', 'items[0].rating']);
});
