import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {dirname, normalize} from 'node:path';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {filesOf, read, readJson, root} from '../helpers/project.mjs';

const run = promisify(execFile);
const manifest = readJson('package.json');
const isModule = (target) => typeof target === 'object';
const languages = filesOf('src/i18n', (path) => path.endsWith('.define.ts')).map(
  (path) => /([^/]+)\.define/.exec(path)[1],
);
const widgets = filesOf('src/widgets', (path) => path.endsWith('/define.ts')).map((path) => path.split('/')[2]);
/** The doors of the package; one with a star is a door for each language or widget. */
const doors = Object.entries(manifest.exports)
  .filter(([, target]) => isModule(target))
  .flatMap(([door, {types, default: code}]) =>
    (!door.includes('*') ? [''] : door.startsWith('./lang/') ? languages : widgets).map((each) => [
      door.replace('*', each),
      {types: types.replace('*', each), default: code.replace('*', each)},
    ]),
  );

test('it depends only on Lit, and installs nothing else', () => {
  assert.deepEqual(Object.keys(manifest.dependencies), ['lit']);
  for (const name of Object.keys(manifest.peerDependencies))
    assert.equal(manifest.peerDependenciesMeta[name].optional, true, name);
});

test('the version in the code is that of the package', () => {
  assert.match(read('src/widget/version.ts'), new RegExp(`version = '${manifest.version}'`));
});

test('R29: it has no install scripts, and is published with provenance', () => {
  const installing = ['preinstall', 'install', 'postinstall', 'prepare', 'preprepare', 'postprepare'];
  assert.deepEqual(
    installing.filter((name) => manifest.scripts[name]),
    [],
  );
  assert.equal(manifest.gypfile, undefined);
  assert.equal(manifest.publishConfig.provenance, true);
});

test('R29: there is a bill of materials of dependencies and development dependencies', async () => {
  const {stdout} = await run('npm', ['run', '--silent', 'sbom'], {cwd: root, maxBuffer: 1e8});
  const {bomFormat, components} = JSON.parse(stdout);
  assert.equal(bomFormat, 'CycloneDX');
  const names = components.map(({name}) => name);
  for (const name of [...Object.keys(manifest.dependencies), 'lit-html']) assert.ok(names.includes(name), name);
  assert.ok(names.includes('rollup'), 'what it is built with');
});

test('every export, with its types, is there', () => {
  for (const [door, {types, default: code}] of doors)
    for (const path of [types, code]) assert.ok(existsSync(root + path), `${door} names ${path}`);
  assert.ok(existsSync(root + manifest.exports['./custom-elements.json']));
});

test('every widget has its own entry point', () => {
  for (const name of widgets)
    assert.equal(manifest.exports[`./${name}`]?.default, `./dist/widgets/${name}/define.js`, `${name} is not exported`);
});

/** Paths that the package lists as side effects: bundlers keep no other module from which nothing is used. */
const declared = new RegExp(
  `^(?:${manifest.sideEffects
    .map((glob) =>
      glob
        .slice(2)
        .replaceAll(
          /\*\*\/|\*\*|\*|\./g,
          (found) => ({'**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '.': '\\.'})[found],
        ),
    )
    .join('|')})$`,
);

test('modules imported for what they do are listed as side effects', () => {
  const sources = ['src', 'stories', '.storybook'].flatMap((folder) => filesOf(folder, (path) => path.endsWith('.ts')));
  const imported = sources.flatMap((path) =>
    [...read(path).matchAll(/^import '(\.[^']+)\.js';/gm)].map(([, to]) => normalize(`${dirname(path)}/${to}.ts`)),
  );
  assert.ok(imported.length > 10);
  assert.deepEqual(
    imported.filter((path) => !declared.test(path)),
    [],
  );
});

test('only modules that register or add something are listed as side effects', () => {
  const modules = filesOf('dist', (path) => path.endsWith('.js') && path !== 'dist/widget/define.js');
  const acting = modules.filter((path) => /(?:^|[/.])define\.js$|^dist\/candor\.js$/.test(path));
  assert.deepEqual(
    modules.filter((path) => declared.test(path)),
    acting,
  );
});

test('a preset sets tokens and nothing else, in rules that are weaker than those of a page', () => {
  const {cssProperties} = readJson('dist/custom-elements.json').modules.flatMap((each) => each.declarations)[0];
  const tokens = new Set(cssProperties.map(({name}) => name));
  const files = filesOf('dist/presets', (path) => path.endsWith('.css'));
  assert.deepEqual(files.map((path) => path.split('/').at(-1)).toSorted(), [
    'bold.css',
    'compact.css',
    'editorial.css',
  ]);
  for (const path of files) {
    const css = read(path);
    for (const [, name] of css.matchAll(/^\s+([\w-]+):/gm)) assert.ok(tokens.has(name), `${path} sets ${name}`);
    for (const [selector] of css.matchAll(/^\S.*(?= \{)/gm)) assert.match(selector, /^:where\(.+\)$/);
  }
});

test('the entry point for frameworks registers nothing', async () => {
  await import(pathToFileURL(`${root}dist/index.js`).href);
  assert.equal(globalThis.customElements?.get('review-card'), undefined);
});

for (const [door, {default: code}] of doors) {
  test(`${door} can be imported in Node`, async () => {
    await import(pathToFileURL(root + code).href);
  });
}

test('the manifest of custom elements has every widget, public members only', () => {
  const {modules} = readJson('dist/custom-elements.json');
  const declarations = modules.flatMap((module) => module.declarations);
  const tags = declarations.map(({tagName}) => tagName).toSorted();
  assert.deepEqual(
    tags,
    filesOf('src/widgets', (path) => path.endsWith('/define.ts'))
      .map((path) => path.split('/')[2])
      .toSorted(),
  );
  for (const {path} of modules) assert.ok(existsSync(root + path), path);
  for (const {members} of declarations)
    for (const {name, privacy} of members) assert.ok(!name.startsWith('#') && (privacy ?? 'public') === 'public', name);
});

test('publint reports no problems', async () => {
  const {messages, pkg} = await publint({pkgDir: root, strict: true});
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg, {color: false})),
    [],
  );
});

test('its types resolve in every module system', async () => {
  // The doors of all languages and of all components of React have the same pattern, and those of the widgets the same form.
  const kindOf = (door) =>
    door.replace(/[^/]+$/, (name) => (/^\.\/(?:lang|react)\//.test(door) || widgets.includes(name) ? '*' : name));
  const oneOfEachKind = new Map(doors.map(([door]) => [kindOf(door), door])).values();
  const attw = [
    'node_modules/@arethetypeswrong/cli/dist/index.js',
    '--pack',
    '.',
    '--entrypoints',
    ...oneOfEachKind,
    '--profile',
    'esm-only',
    '--format',
    'ascii',
    '--no-color',
  ];
  await run(process.execPath, attw, {cwd: root, env: {...process.env, npm_config_ignore_scripts: 'true'}}).catch(
    ({stdout, stderr}) => assert.fail(stdout + stderr),
  );
});
