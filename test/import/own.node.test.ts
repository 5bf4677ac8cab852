import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {FORMS} from '../../src/html/forms.js';
import {snippet} from '../../src/html/snippet.js';
import * as whole from '../../src/import/import-text.js';
import {check} from '../../src/input/check.js';
import {SHAPES, type WidgetTag} from '../../src/model/shapes.js';

const readJson = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../stories/examples/${name}.json`, import.meta.url), 'utf8'));

const importText = (text: string) => whole.importText(text).found;

interface Article {
  readonly blocks: readonly {readonly block: string}[];
}
const article = readJson('article-full') as Article;
const examples: [WidgetTag, object][] = [
  ...article.blocks.flatMap(({block, ...data}): [WidgetTag, object][] =>
    block === 'prose' || ('feed' in data && !('entries' in data)) || (block === 'top-picks' && !('items' in data))
      ? []
      : [[block as WidgetTag, data]],
  ),
  ['review-article', article],
  // Signs of every markup that a snippet is written in.
  ['review-card', {name: `</p>"It's" {{ x }} {a(b)} \`c\` --> & &amp;`, pros: ['``` candor', '</review-card>', ')}']}],
];

for (const form of FORMS) {
  test(`what was written as ${form} is read back`, () => {
    for (const [tag, data] of examples) {
      const {text = ''} = snippet(form, {tag, shape: SHAPES[tag]}, data);
      const [found, ...others] = importText(text);
      assert.ok(found, text);
      assert.deepEqual([found.tag, others.length, found.notes], [tag, 0, []], text);
      assert.deepEqual(check(SHAPES[tag], found.data).model, check(SHAPES[tag], data).model);
    }
  });
}

test('the level of the heading is kept', () => {
  for (const form of ['element', 'carrier', 'children'] as const) {
    const {text} = snippet(
      form,
      {tag: 'review-card', shape: SHAPES['review-card']},
      {name: 'Drift'},
      {
        attributes: {'heading-level': '4'},
      },
    );
    assert.deepEqual(importText(text!)[0]?.attributes, {'heading-level': '4'});
  }
});

test('JSON says itself which widget it is for, by a schema, a name or its fields', () => {
  for (const document of [
    {$schema: 'candor-widgets/schemas/verdict-box.json', summary: 'Buy it.'},
    {'verdict-box': {summary: 'Buy it.'}},
    {block: 'verdict-box', summary: 'Buy it.'},
    {summary: 'Buy it.', notFor: ['Tea']},
  ])
    assert.equal(importText(JSON.stringify(document))[0]?.tag, 'verdict-box', JSON.stringify(document));
});

test('all widgets of a page are found; those in an article are part of it', () => {
  const page = `<!doctype html><p>Text</p><star-rating data='{"rating":4}'></star-rating>
    <div data-candor="review-card" data-candor-data='{"name":"Drift"}'></div>`;
  assert.deepEqual(
    importText(page).map(({tag}) => tag),
    ['star-rating', 'review-card'],
  );
});

test('damaged data is mended, and that is told', () => {
  const [found] = importText(`<review-card data='{"name":"Drift","pros":["a",]}'></review-card>`);
  assert.ok(found);
  assert.deepEqual(found.data, {name: 'Drift', pros: ['a']});
  assert.match(found.notes.join(), /damaged/);
});

test('data in a file is not there', () => {
  const [found] = importText(`<review-card src="drift.json"></review-card>`);
  assert.ok(found);
  assert.equal(found.file, 'drift.json');
  assert.match(found.notes.join(), /drift\.json/);
});

test('a text without widgets has none', () => {
  for (const text of ['', 'Hello', '<p>Hello</p>', '{"a":1}', '[]', '{"a":', '<review-card></review-card>'])
    assert.deepEqual(importText(text), [], text);
});
