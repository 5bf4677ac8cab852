// Links and generated parts of the documents.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {test} from 'node:test';
import {promisify} from 'node:util';
import {filesOf, read, readJson, root, trackedFiles} from '../helpers/project.mjs';

const readme = read('README.md');
const {name, version, exports, scripts} = readJson('package.json');

test('generated parts of the README are up to date', async () => {
  await promisify(execFile)(process.execPath, ['.config/readme.mjs', '--check'], {cwd: root}).catch(({stderr}) =>
    assert.fail(stderr),
  );
});

test('the README names every entry point of the package, and no others', () => {
  const bare = (door) => door.replace(/^\./, '').replace(/\*.*/, '');
  const doors = Object.keys(exports).filter((door) => door !== './package.json');
  for (const door of doors)
    assert.ok(readme.includes(`${name}${bare(door)}`) || readme.includes(bare(door).slice(1)), door);
  for (const [, path] of readme.matchAll(/'candor-widgets(\/[^']*)?'/g))
    assert.ok(exports[`.${path?.replace(/(?<=^\/lang\/).*/, '*.js') ?? ''}`], path);
});

test('the README names every file that self-hosting needs', () => {
  for (const file of [...Object.keys(readJson('dist/integrity.json')), 'licenses.txt'])
    assert.ok(readme.includes(`\`${file.replace(/^lang\/.*/, 'lang/')}\``), file);
});

test('the README is short', () => assert.ok(readme.trimEnd().split('\n').length < 250));

test('the reference has every widget, with its attributes, events, parts and custom properties', () => {
  const reference = read('dist/reference.md');
  const {modules} = readJson('dist/custom-elements.json');
  for (const {tagName, ...declaration} of modules.flatMap(({declarations}) => declarations)) {
    const [, own] = reference.split(new RegExp(`^## \`<${tagName}>\`$`, 'm'));
    assert.ok(own, tagName);
    for (const {name} of declaration.cssParts) assert.ok(own.includes(`\`${name}\``), `${tagName}: ${name}`);
    for (const {name} of ['attributes', 'events', 'cssProperties'].flatMap((kind) => declaration[kind]))
      assert.ok(reference.includes(`\`${name}\``), `${tagName}: ${name}`);
    for (const name of Object.keys(readJson(`dist/schemas/${tagName}.json`).properties))
      if (name !== '$schema') assert.ok(own.includes(`\n| \`${name}\` |`), `${tagName}: ${name}`);
  }
});

test('the README names only existing npm scripts', () => {
  for (const [, script] of readme.matchAll(/npm run ([\w:]+)/g)) assert.ok(scripts[script], script);
});

const DOCUMENTS = ['README.md', 'CHANGELOG.md', 'src/README.md', '.github/CONTRIBUTING.md', '.github/SECURITY.md'];
for (const path of DOCUMENTS)
  test(`links in ${path} have targets`, () => {
    const text = read(path);
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
      heading.toLowerCase().replaceAll(/[^\w\- ]/g, ''),
    );
    const anchors = new Set(headings.map((heading) => `#${heading.replaceAll(' ', '-')}`));
    // Links in code do not count.
    const prose = text.replaceAll(/^(`{3,})[^]*?^\1$|(`+)(?!`)[^]*?[^`]\2(?!`)/gm, '');
    for (const [, target] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (target.startsWith('#')) assert.ok(anchors.has(target), target);
      else if (!target.startsWith('https:')) assert.ok(existsSync(resolve(root, dirname(path), target)), target);
    }
  });

// The change log also names files of before.
for (const path of DOCUMENTS.filter((each) => each !== 'CHANGELOG.md'))
  test(`files and names in ${path} exist`, () => {
    const text = read(path);
    for (const [named] of text.matchAll(/(?<![\w./-])(?:src|test|stories|\.config)\/[\w./-]+\.(?:ts|mjs|json|md)\b/g))
      assert.ok(existsSync(root + named), named);
    const code = filesOf('src', (file) => file.endsWith('.ts'))
      .map(read)
      .join('\n');
    for (const [, name] of text.matchAll(/`([A-Z][a-z]+[A-Z]\w+)`/g))
      assert.match(code, new RegExp(`\\b${name}\\b`), name);
  });

test('the picture is small', () => {
  const [, path] = /!\[[^\]]+\]\(([^)]+)\)/.exec(readme);
  assert.ok(statSync(root + path).size <= 175_000);
});

test('the change log begins with this version', () => {
  const [, latest] = /^## \[(.*?)\]/m.exec(read('CHANGELOG.md'));
  assert.equal(latest, version);
});

test('R22, R30: every script tag in the README is async and has a fixed version', () => {
  const tags = [...readme.matchAll(/^<script [^>]*src=[^>]*>/gm)].map(([tag]) => tag);
  for (const tag of tags) assert.match(tag, /^<script defer data-cfasync="false" src="[^"]+"/);
  const [first] = tags;
  const {integrity} = readJson('dist/integrity.json')['candor.js'];
  assert.ok(
    first.includes(`/${name}@${version}/dist/candor.js" integrity="${integrity}" crossorigin="anonymous">`),
    first,
  );
});

test('R30: the change log lists versions, newest first, and explains them', () => {
  const log = read('CHANGELOG.md');
  const versions = [...log.matchAll(/^## \[(\d+)\.(\d+)\.(\d+)\] - (?:unreleased|\d{4}-\d\d-\d\d)$/gm)];
  assert.equal(versions.length, log.match(/^## /gm).length);
  const ranks = versions.map(([, ...numbers]) => numbers.reduce((sum, number) => sum * 1000 + Number(number), 0));
  assert.deepEqual(
    ranks,
    ranks.toSorted((a, b) => b - a),
  );
  assert.match(log, /Semantic Versioning[^]*tags, attributes, the fields of the data/);
});

test('R29: the security policy says how to report a vulnerability, what is one, and which versions get fixes', () => {
  const policy = read('.github/SECURITY.md');
  for (const word of ['Report a vulnerability', 'bypass', 'newest minor version', 'no install scripts', 'provenance'])
    assert.ok(policy.includes(word), word);
  assert.doesNotMatch(policy, /[\w.]+@[\w-]+\.\w+/, 'an address that nobody reads');
  for (const [, script] of policy.matchAll(/npm run (?:--silent )?([\w:]+)/g)) assert.ok(scripts[script], script);
});

test('R29: workflows pin actions to commits', () => {
  const workflows = trackedFiles().filter((path) => /^\.github\/workflows\/.*\.ya?ml$/.test(path));
  for (const path of workflows)
    for (const [, action] of read(path).matchAll(/\buses:\s*(\S+)/g))
      assert.match(action, /^\.\/|@[\da-f]{40}$/, `${path} uses ${action}`);
});
