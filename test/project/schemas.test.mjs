// The published JSON Schemas agree with the check.
import assert from 'node:assert/strict';
import {mock, test} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import * as fc from 'fast-check';
import {
  documentsFrom,
  documentsOf,
  fieldsOf,
  lost,
  pathOf,
  placesOf,
  replaced,
  schemas,
  usedIn,
  validatorAt,
  wholeProblems,
} from '../helpers/schemas.mjs';
import {readJson} from '../helpers/project.mjs';
import * as candor from '../../dist/index.js';

// Some notes and prices expire.
mock.timers.enable({apis: ['Date'], now: Date.parse('2026-12-01')});

const shapes = Object.fromEntries(
  Object.values(candor).flatMap((it) => (it?.tag && it.shape ? [[it.tag, it.shape]] : [])),
);
const WRONG = [null, true, -1.5, '', ' ', 'word', 'javascript:alert(1)', [], {}];
const VALUES = [fc.boolean(), fc.integer(), fc.double(), fc.bigInt(), fc.string(), fc.constantFrom(null, undefined)];
const isObject = (it) => typeof it === 'object' && it && !Array.isArray(it);
const isEmpty = (it) => it === null || it === '' || (Array.isArray(it) && !it.length);
const takesObjects = ({entries, variants, isOneOrMore, item}) =>
  !!(entries ?? variants ?? (isOneOrMore && takesObjects(item)));

test('every widget has a schema, and the package exports it', () => {
  assert.deepEqual(new Set(schemas.map(({tag}) => tag)), new Set(Object.keys(shapes)));
  assert.ok(readJson('package.json').exports['./schemas/*.json']);
});

test('the full article has every field of every widget', () => {
  const schema = schemas.find(({tag}) => tag === 'review-article');
  const used = usedIn(schema, readJson('stories/examples/article-full.json'));
  // Feeds are alternatives to entries, and cards to own fields; dated notes, prices and coupons expire; where the reader is
  // decides about regions.
  const isLeftOut = (pointer) => /\/(?:feed|of|regions|noteAsOf|priceValidUntil|validUntil)$/.test(pointer);
  assert.deepEqual(
    fieldsOf(schema)
      .map(({pointer}) => pointer)
      .filter((pointer) => !used.has(pointer) && !isLeftOut(pointer)),
    [],
  );
});

for (const schema of schemas) {
  const {tag, shape, json, validate} = schema;
  const check = (data) => candor.check(shapes[tag], data);
  const documents = documentsOf(tag);
  // Fields deep in blocks are tested with the widget of the block.
  const depth = tag === 'review-article' ? 2 : Infinity;
  const places = documents.flatMap(({name, data}) =>
    placesOf(shape, data)
      .filter(({keys}) => keys.length <= depth)
      .map((place) => ({...place, name, data})),
  );

  /** Possible models of a document with their problems: the document itself, or less of it if a rule of an object is broken. */
  const outcomes = (left, paths, rules = []) => [
    {left, paths},
    ...rules.map((keys) => {
      const isThere = left !== undefined && keys.reduce((it, key) => it?.[key], left) !== undefined;
      return {left: isThere ? lost(shape, left, keys) : left, paths: [...paths, pathOf(keys)]};
    }),
  ];

  /** The outcome for an optional object in which nothing but empty values is left: it is missing. */
  const emptied = (changed, keys, data) => {
    const around = keys.slice(0, -1);
    const place = places.find((each) => each.data === data && isDeepStrictEqual(each.keys, around));
    const left = around.reduce((it, key) => it?.[key], changed);
    const isEmptied = place?.schema.isOptional && isObject(left) && Object.values(left).every(isEmpty);
    return isEmptied ? outcomes(replaced(data, around, undefined), []) : [];
  };

  /** Asserts that a changed document is read as what should be left of it, and that these problems tell. */
  const assertLeaves = (changed, possible) => {
    const {model, problems} = check(changed);
    const found = problems.map(({path}) => path);
    const outcome = possible.find(({left, paths}) => [...paths, ...wholeProblems(shape, left)].join() === found.join());
    assert.ok(outcome, `problems at ${JSON.stringify(found)}, not at ${JSON.stringify(possible[0].paths)}`);
    assert.deepEqual(model, outcome.left === undefined ? undefined : check(outcome.left).model);
  };

  test(`${tag}: every field has a sentence and an example that fits`, () => {
    for (const field of fieldsOf(schema)) {
      const {description, examples} = field.json;
      assert.match(description ?? '', /\w[\w\W]*[.]$/, field.pointer);
      assert.ok(examples?.length, `${field.pointer} has no example`);
      const fits = validatorAt(schema, field.pointer);
      for (const example of examples) {
        assert.ok(fits(example), `${field.pointer}: ${JSON.stringify(fits.errors)}`);
        assert.deepEqual(candor.check(field.schema, example).problems, [], field.pointer);
      }
    }
  });

  test(`${tag}: the example documents fit`, () => {
    assert.ok(documents.length > 1);
    for (const {name, data} of documents) {
      assert.ok(validate(data), `${name}: ${JSON.stringify(validate.errors)}`);
      assert.deepEqual(
        check(data).problems.map(({path}) => path),
        wholeProblems(shape, data),
        name,
      );
    }
  });

  test(`${tag}: a document that fits the schema passes the check`, () => {
    const card = {name: 'Card', rating: 4, image: 'card.jpg', offers: ['https://shop.example/card']};
    const property = fc.property(documentsFrom(json), (data) => {
      assert.ok(validate(data), JSON.stringify(validate.errors));
      assert.deepEqual(candor.check(shapes[tag], data, () => card).problems, []);
    });
    fc.assert(property, {numRuns: 200});
  });

  test(`${tag}: a wrong value is one problem, and costs the smallest part around it`, () => {
    for (const {name, data, keys, schema: inPlace, rules} of places)
      for (const wrong of WRONG) {
        // Replacing one object with another would cause several problems.
        if (isObject(wrong) && takesObjects(inPlace)) continue;
        const changed = replaced(data, keys, wrong);
        const path = pathOf(keys);
        try {
          // Editors mark empty values, but an optional field without a value is only missing.
          const isMissing = inPlace.isOptional && isEmpty(wrong);
          const fits = !isMissing && validate(changed);
          const ways = [
            ...(fits ? outcomes(changed, []) : outcomes(lost(shape, data, keys), isMissing ? [] : [path], rules)),
            // A valid value may break a rule of the surrounding objects.
            ...outcomes(changed, [], rules).slice(1),
            ...emptied(changed, keys, data),
          ];
          assertLeaves(changed, ways);
        } catch (error) {
          assert.fail(`${name}: ${JSON.stringify(wrong)} at ${path || 'the top'}: ${error.message}`);
        }
      }
  });

  test(`${tag}: a field that is missing is one problem when it is required, and else none`, () => {
    for (const {name, data, keys, rules} of places) {
      if (typeof keys.at(-1) !== 'string') continue;
      const changed = replaced(data, keys, undefined);
      const left = lost(shape, data, keys);
      const isOptional = isDeepStrictEqual(left, changed);
      try {
        assertLeaves(changed, [
          ...outcomes(left, isOptional ? [] : [pathOf(keys)], rules),
          ...emptied(changed, keys, data),
        ]);
      } catch (error) {
        assert.fail(`${name}: without ${pathOf(keys)}: ${error.message}`);
      }
    }
  });

  test(`${tag}: nothing is thrown, whatever the data`, () => {
    const anything = fc.anything({
      values: [...VALUES, fc.string().map(Symbol)],
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    });

    const keys = Object.keys(json.properties);
    const nearly = fc.dictionary(fc.constantFrom(...keys), anything);
    fc.assert(
      fc.property(fc.oneof(anything, nearly), (data) => void check(data)),
      {numRuns: 300},
    );
  });
}
