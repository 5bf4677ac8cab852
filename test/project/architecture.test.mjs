import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {posix} from 'node:path';
import {test} from 'node:test';
import {filesOf, importsOf, read, root, trackedFiles} from '../helpers/project.mjs';

const sources = filesOf('src', (path) => path.endsWith('.ts'));

/** Allowed imports. A folder may always import from itself. Anything not listed is forbidden. */
const ROOMS = {
  cli: ['import', 'prerender', 'page', 'structured-data', 'html', 'author', 'widget', 'input', 'i18n', 'model'],
  'build-tools': ['prerender'],
  doors: ['prerender', 'structured-data', 'html', 'widgets', 'widget', 'extras', 'author', 'input', 'i18n', 'model'],
  react: ['doors'],
  types: ['doors'],
  builder: ['doors', 'import', 'page', 'html', 'author', 'widget', 'input', 'i18n', 'model'],
  import: ['page', 'author', 'input', 'model'],
  prerender: ['page', 'html', 'structured-data', 'widgets', 'view', 'widget', 'theme', 'input', 'i18n', 'model'],
  page: ['author', 'widget', 'input', 'i18n', 'model'],
  author: ['structured-data', 'html', 'input', 'theme', 'model'],
  html: ['widgets', 'parts', 'view', 'i18n', 'input', 'model'],
  'structured-data': ['model'],
  widgets: ['parts', 'view', 'widget', 'theme', 'i18n', 'model'],
  widget: ['input', 'view', 'theme', 'i18n', 'model'],
  parts: ['view', 'theme', 'i18n', 'model'],
  extras: ['i18n', 'model'],
  view: ['i18n', 'model'],
  input: ['i18n', 'model'],
  i18n: ['model'],
  model: [],
  theme: [],
};
const PACKAGES = {
  lit: ['builder', 'doors', 'prerender', 'html', 'widgets', 'widget', 'parts', 'theme', 'view'],
  react: ['react', 'types'],
  preact: ['types'],
  'solid-js': ['types'],
  svelte: ['types'],
  vue: ['types'],
  '@lit': ['react'],
  'schema-dts': ['structured-data'],
  'css-select': ['page'],
  'jsonc-parser': ['cli', 'page'],
  acorn: ['cli'],
  commander: ['cli'],
  mdast: ['cli'],
  'mdast-util-from-markdown': ['cli'],
  'mdast-util-mdx': ['cli'],
  'micromark-extension-mdxjs': ['cli'],
  parse5: ['cli', 'page', 'prerender'],
  tinyglobby: ['cli'],
};
/** The only widget that contains other widgets. */
const COMPOSITION = 'review-article';

const roomOf = (path) => (path.split('/').length === 2 ? 'doors' : path.split('/')[1]);
const widgetOf = (path) => (roomOf(path) === 'widgets' ? path.split('/')[2] : undefined);

/** The only files of `widget` that load something from the folders above it. */
const LOADERS = {
  'src/widget/load-author-tools.ts': 'src/author/author-tools.ts',
  'src/widget/load-extras.ts': 'src/extras/extras.ts',
  'src/widget/load-json-ld.ts': 'src/structured-data/in-page.ts',
};

const isAllowed = (from, to) => {
  if (LOADERS[from] === to) return true;
  const [room, target] = [roomOf(from), roomOf(to)];
  if (room === 'html' && target === 'widgets') return /\/(?:view|prose-block)\.ts$/.test(to);
  if (widgetOf(from) && widgetOf(to)) return widgetOf(from) === widgetOf(to) || widgetOf(from) === COMPOSITION;
  return room === target || ROOMS[room]?.includes(target);
};

test('every folder imports only from the folders below it', () => {
  const wrong = [];
  for (const from of sources) {
    for (const name of importsOf(from)) {
      if (!name.startsWith('.')) continue;
      const to = posix.join(posix.dirname(from), name).replace(/\.js$/, '.ts');
      if (!isAllowed(from, to)) wrong.push(`${from} must not import ${to}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('the only packages are Lit, in rooms of view, Valibot, in rooms of data, and those of the command line', () => {
  const wrong = [];
  for (const from of sources) {
    for (const name of importsOf(from)) {
      if (name.startsWith('.') || (name.startsWith('node:') && ['cli', 'build-tools'].includes(roomOf(from)))) continue;
      if (!PACKAGES[name.split('/')[0]]?.includes(roomOf(from))) wrong.push(`${from} must not import ${name}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('relative imports end in .js', () => {
  for (const from of sources)
    for (const name of importsOf(from))
      assert.ok(!name.startsWith('.') || name.endsWith('.js'), `${from} imports ${name}`);
});

test('comments say what a thing is or does, not “What …”, “Whether …” or “Where …”', () => {
  const riddle = /(?:\/\/|\/\*\*?|^ +\*) (?:What|Whether|Where|Who|When|How|Which) .*/gm;
  const files = ['src', 'test', '.config', 'stories'].flatMap((folder) =>
    filesOf(folder, (path) => /\.(?:ts|mjs|css)$/.test(path) && !path.includes('node_modules')),
  );
  assert.ok(files.length > 300);
  assert.deepEqual(
    files.flatMap((path) => (read(path).match(riddle) ?? []).map((comment) => `${path}: ${comment}`)),
    [],
  );
});

test('no file of src is longer than 200 lines', () => {
  const long = sources.filter((path) => read(path).trimEnd().split('\n').length > 200);
  assert.deepEqual(long, []);
});

test('R13: no source uses text as markup, style or code', () => {
  const ways =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|document\.write|eval\(|new Function)|<[^>`]*\sstyle=/;
  assert.deepEqual(
    sources.filter((path) => ways.test(read(path))),
    [],
  );
});

test('private members are #private', () => {
  const underscored =
    /\bthis\._\w|^\s+(?:(?:private|protected|static|readonly|declare|override|async|get|set) )*_\w+\s*[(:=;?!]/m;
  assert.deepEqual(
    // The parser of pages overrides methods of parse5, which names them so.
    sources.filter((path) => path !== 'src/page/parse-html.ts' && underscored.test(read(path))),
    [],
  );
});

test('the top level has only known files', () => {
  const allowed = new Set(
    'src stories test rollup.config.mjs package.json tsconfig.json README.md package-lock.json LICENSE CHANGELOG.md'.split(
      ' ',
    ),
  );
  const tops = new Set(trackedFiles().map((path) => path.split('/')[0]));
  assert.deepEqual(
    [...tops].filter((name) => !allowed.has(name) && !name.startsWith('.')),
    [],
  );
  assert.ok(readdirSync(root).includes('src'));
});
