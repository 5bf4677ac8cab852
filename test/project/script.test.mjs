// The text of dist/candor.js. Tests in browsers cover its behaviour.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {test} from 'node:test';
import vm from 'node:vm';
import {parse} from 'acorn';
import {measure} from '../../.config/rollup/integrity.mjs';
import {filesOf, read, readJson} from '../helpers/project.mjs';

const SCRIPTS = [
  'candor.js',
  'candor-author.js',
  'candor-extras.js',
  'candor-json-ld.js',
  'candor-light.js',
  'candor-words.js',
];
const texts = SCRIPTS.map((name) => read(`dist/${name}`));
const [code, ...companions] = texts;

for (const [i, text] of texts.entries()) {
  test(`R9, R27: ${SCRIPTS[i]} is one classic script`, () => {
    const {body} = parse(text, {ecmaVersion: 2022, sourceType: 'script'});
    assert.deepEqual(
      body.map(({type}) => type),
      ['EmptyStatement', 'ExpressionStatement'],
    );
  });

  test(`R9: ${SCRIPTS[i]} can follow any other script, and stand inline in a page of any encoding`, () => {
    assert.ok(text.startsWith(';'));
    assert.doesNotMatch(text, /<\/script|<!--/i);
    assert.doesNotMatch(text, /[^\t\n\x20-\x7e]/);
  });

  test(`${SCRIPTS[i]} does nothing outside of a browser, and leaves no globals`, () => {
    const context = vm.createContext({});
    vm.runInContext(text, context);
    assert.deepEqual(Object.keys(context), []);
  });
}

test('its markup and styles have no white space of the source', () => {
  assert.doesNotMatch(code, /(?:\\n|\n) {2}/);
});

test('it has Lit for production inside, and says whose it is', () => {
  assert.doesNotMatch(code, /Lit is in dev mode/);
  assert.match(code, /^;\/\*! candor-widgets \d+\.\d+\.\d+ \| MIT/);
  assert.match(read('dist/licenses.txt'), /lit-html[\s\S]*Google LLC/);
});

test('what readers download has nothing of what runs in Node, whose licences are told too', () => {
  for (const file of filesOf(
    'dist',
    (path) => path.endsWith('.js') && !/^dist\/(?:(?:cli|prerender)\.js$|build-tools\/|builder\/)/.test(path),
  ))
    assert.doesNotMatch(read(file), /node:|parse5|levenshtein/i, file);
  for (const name of ['parse5', 'css-select', 'mdast-util-from-markdown', 'jsonc-parser'])
    assert.match(read('dist/licenses.txt'), new RegExp(`^Name: ${name}$`, 'm'));
});

test('R31: integrity.json tells the sizes and the digests, and the script carries those of the others', () => {
  const languages = filesOf('dist/lang').map((path) => path.replace('dist/', ''));
  assert.ok(languages.length > 15);
  assert.deepEqual(
    readJson('dist/integrity.json'),
    Object.fromEntries(
      [...SCRIPTS, ...languages].map((name) => [
        name,
        measure(read(`dist/${name}`), name === 'candor.js' ? 'sha384' : 'sha256'),
      ]),
    ),
  );
  const digestOf = (text) => createHash('sha256').update(text).digest('base64').slice(0, -1);
  for (const text of companions) assert.ok(code.includes(digestOf(text)));
  const words = read('dist/candor-words.js');
  for (const name of languages) assert.ok(words.includes(digestOf(read(`dist/${name}`))));
});

test('its source map leads to our sources and carries them', () => {
  assert.match(code, /\/\/# sourceMappingURL=candor\.js\.map\s*$/);
  const {sources, sourcesContent} = readJson('dist/candor.js.map');
  const at = sources.indexOf('../src/widget/widget.ts');
  assert.equal(sourcesContent[at], read('src/widget/widget.ts'));
});
