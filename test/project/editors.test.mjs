// The files of the package that editors and assistants read.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {declarations} from '../../.config/manifest.mjs';
import {read, readJson} from '../helpers/project.mjs';

const {name, version, files, 'web-types': webTypes} = readJson('package.json');
const attributeNames = (attributes) => attributes.map((each) => each.name);
const wordsOf = (attributes) => (name) =>
  attributes.find((each) => each.name === name)?.values?.map((each) => each.name);

test('VS Code knows every tag, its attributes and their words', () => {
  const {tags} = readJson('dist/vscode.html-custom-data.json');
  assert.deepEqual(
    tags.map((tag) => [tag.name, attributeNames(tag.attributes)]),
    declarations.map(({tagName, attributes}) => [tagName, attributeNames(attributes)]),
  );
  const words = wordsOf(tags.find((tag) => tag.name === 'testimonial-list').attributes);
  assert.deepEqual(words('layout'), ['list', 'grid']);
  assert.deepEqual(words('mode'), ['light', 'shadow']);
  assert.equal(words('data'), undefined, 'the name of a type is no value');
});

test('editors of JetBrains know every tag, its attributes, events, parts and properties', () => {
  const types = readJson(webTypes);
  assert.deepEqual([types.name, types.version], [name, version]);
  const {elements} = types.contributions.html;
  assert.deepEqual(
    elements.map((element) => element.name),
    declarations.map(({tagName}) => tagName),
  );
  elements.forEach(({attributes, js, css}, i) => {
    const declared = declarations[i];
    assert.deepEqual(attributeNames(attributes), attributeNames(declared.attributes));
    assert.deepEqual(attributeNames(js.events), attributeNames(declared.events));
    assert.deepEqual(attributeNames(css.parts), attributeNames(declared.cssParts));
    assert.ok(attributeNames(js.properties).includes('headingLevel'));
    assert.ok(!attributeNames(js.properties).includes('tag'), 'a static field is no property');
  });
});

test('assistants find every widget, its schema and the reference in files of the package', () => {
  const text = read('dist/llms.txt');
  assert.match(text, /^# Candor\n\n> /);
  for (const {tagName} of declarations) assert.ok(text.includes(`[<${tagName}>](schemas/${tagName}.json)`), tagName);
  for (const [, path] of text.matchAll(/\]\(([^)]+)\)/g)) assert.ok(read(`dist/${path}`), path);
  assert.ok(files.includes('dist'));
});

test('the id of a schema is the address that its version has', () => {
  for (const {tagName} of declarations)
    assert.equal(
      readJson(`dist/schemas/${tagName}.json`).$id,
      `https://cdn.jsdelivr.net/npm/${name}@${version}/dist/schemas/${tagName}.json`,
    );
});

test('the reference lists the words of an attribute', () =>
  assert.match(read('dist/reference.md'), /^\| `mode` \|.* \| `light`, `shadow` \|$/m));
