// The one-file script, dist/candor.js, as text. What it does in a page is tested in browsers.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import vm from 'node:vm';
import {parse} from 'acorn';
import {measure} from '../../.config/rollup/integrity.mjs';
import {filesOf, read, readJson} from '../helpers/project.mjs';

const code = read('dist/candor.js');

test('R9, R27: it is one classic script in the syntax of 2022', () => {
  const {body} = parse(code, {ecmaVersion: 2022, sourceType: 'script'});
  assert.deepEqual(
    body.map(({type}) => type),
    ['EmptyStatement', 'ExpressionStatement'],
  );
});

test('R9: it can follow any other script, and stand inline in a page of any encoding', () => {
  assert.ok(code.startsWith(';'));
  assert.doesNotMatch(code, /<\/script|<!--/i);
  assert.doesNotMatch(code, /[^\t\n\x20-\x7e]/);
});

test('R11: it relies on no global that an element of the page could stand in for', () => {
  assert.doesNotMatch(code, /(?:lit|reactive)\w*(?:Versions|Support|Metadata)/);
});

test('it does nothing outside of a browser, and leaves no globals', () => {
  const context = vm.createContext({});
  vm.runInContext(code, context);
  assert.deepEqual(Object.keys(context), []);
});

test('it has Lit for production inside, and says whose it is', () => {
  assert.doesNotMatch(code, /Lit is in dev mode/);
  assert.match(code, /^;\/\*! candor-widgets \d+\.\d+\.\d+ \| MIT/);
  assert.match(read('dist/licenses.txt'), /lit-html[\s\S]*Google LLC/);
});

test('what readers download has nothing of the command line, whose licences are told too', () => {
  for (const file of filesOf('dist', (path) => path.endsWith('.js') && path !== 'dist/cli.js'))
    assert.doesNotMatch(read(file), /node:|parse5|levenshtein/i, file);
  for (const name of ['parse5', 'css-select', 'mdast-util-from-markdown', 'jsonc-parser', 'jsonrepair'])
    assert.match(read('dist/licenses.txt'), new RegExp(`^${name}$`, 'm'));
});

test('integrity.json tells its size and its digest', () => {
  assert.deepEqual(readJson('dist/integrity.json'), {'candor.js': measure(code)});
});

test('its source map leads to our sources and carries them', () => {
  assert.match(code, /\/\/# sourceMappingURL=candor\.js\.map\s*$/);
  const {sources, sourcesContent} = readJson('dist/candor.js.map');
  const at = sources.indexOf('../src/widget/widget.ts');
  assert.equal(sourcesContent[at], read('src/widget/widget.ts'));
});

test('what few pages need is a module of its own, in the syntax of 2022', () => {
  const reader = read('dist/feed-entries.js');
  parse(reader, {ecmaVersion: 2022, sourceType: 'module'});
  assert.doesNotMatch(reader, /[^\t\n\x20-\x7e]|\bimport\b/);
  assert.match(code, /import\(\w+\+"\.\/feed-entries\.js"\)/);
  assert.doesNotMatch(code, /purl\.org/);
});
