// Every language says the same things.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {filesOf, readJson, root} from '../helpers/project.mjs';

const modules = filesOf('src/i18n', (path) => /\/[a-z]{2,3}(-[a-z\d]+)*\.ts$/.test(path));
const languages = new Map();
for (const path of modules) {
  const name = path.match(/([^/]+)\.ts$/)[1];
  languages.set(name, await import(`${root}${path}`));
}
const {en, ...own} = languages.get('en');
const english = {...en, ...own};

/** Every word's place and kind, such as `availability.limited: string`. */
const placesOf = (words, path = '') =>
  Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'object' ? placesOf(word, `${path}${key}.`) : [`${path}${key}: ${typeof word}`],
  );

const others = [...languages].filter(([name]) => name !== 'en');

test('there are languages besides English', () => assert.ok(others.length > 0));

for (const [name, module] of others) {
  const words = module[name] ?? Object.values(module)[0];

  test(`${name} has the words that English has`, () =>
    assert.deepEqual(new Set(placesOf(words)), new Set(placesOf(english))));

  test(`${name} can be imported from the package`, () => {
    assert.ok(readJson('package.json').exports[`./lang/${name}`]);
  });

  test(`${name} says each sentence with the values that English says it with`, () => {
    const compare = (one, two, path) => {
      for (const [key, word] of Object.entries(one)) {
        if (typeof word === 'object') compare(word, two[key], `${path}${key}.`);
        if (typeof word !== 'function') continue;
        const values = Array.from({length: Math.max(word.length, 3)}, (_, i) => `«${i}»`);
        const used = (sentence) => sentence.match(/«\d»/g)?.toSorted();
        assert.deepEqual(used(two[key](...values)), used(word(...values)), path + key);
      }
    };
    compare(english, words, '');
  });
}

test('what Amazon asks its partners to say is said word for word', () => {
  const sentenceOf = (name) => (languages.get(name)[name].disclosure ?? languages.get(name).disclosure).kinds.amazon;
  assert.equal(sentenceOf('en'), 'As an Amazon Associate I earn from qualifying purchases.');
  assert.equal(sentenceOf('de'), 'Als Amazon-Partner verdiene ich an qualifizierten Verkäufen.');
});
