// The script that the release workflow runs.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {notesOf, obstacles, withRepository} from '../../.config/release.mjs';
import {read, readJson} from '../helpers/project.mjs';

const CHANGELOG = `# Changelog

## [1.2.3] - 2026-12-01

### Added

- A widget.

## [1.2.2] - 2026-11-01

- Something else.
`;
const README = `<script src="https://cdn.example/candor-widgets@1.2.3/dist/candor.js"></script>

<!-- sizes -->

| \`candor.js\` | 1 kB |

<!-- /sizes -->
`;
const READY = {
  tag: 'v1.2.3',
  manifest: {version: '1.2.3'},
  lock: {version: '1.2.3'},
  version: '1.2.3',
  changelog: CHANGELOG,
  readme: README,
};

test('a version that everything names can be published', () => assert.deepEqual(obstacles(READY), []));

const MISTAKES = {
  'the tag of another version': [{tag: 'v1.2.4'}, /^The tag is v1\.2\.4/],
  'an old lock file': [{lock: {version: '1.2.2'}}, /^package-lock\.json/],
  'another version in the code': [{version: '1.2.2'}, /^src\/widget\/version\.ts/],
  'another version in the README': [{readme: README.replace('1.2.3', '1.2.2')}, /README/],
  'a change log that ends with an older version': [{changelog: CHANGELOG.replace('1.2.3', '1.2.1')}, /begins with/],
  'a version without a date': [{changelog: CHANGELOG.replace('2026-12-01', 'unreleased')}, /no date.*“unreleased”/],
  'a version without changes': [{changelog: CHANGELOG.replace('- A widget.', '')}, /lists no changes/],
};
for (const [name, [change, message]] of Object.entries(MISTAKES))
  test(`${name} keeps a version from being published`, () =>
    assert.match(obstacles({...READY, ...change})[0] ?? '', message));

test('the address of the repository is filled in where npm reads it', () => {
  const {homepage, bugs, repository} = withRepository(readJson('package.json'), 'https://forge.example/a/candor');
  assert.equal(homepage, 'https://forge.example/a/candor#readme');
  assert.equal(bugs, 'https://forge.example/a/candor/issues');
  assert.deepEqual(repository, {type: 'git', url: 'git+https://forge.example/a/candor.git'});
});

test('the notes have the changes of the version alone, and the sizes', () => {
  const notes = notesOf(CHANGELOG, '1.2.3', README);
  assert.match(notes, /- A widget\.[^]*### Sizes[^]*1 kB/);
  assert.doesNotMatch(notes, /Something else/);
  assert.match(notesOf(read('CHANGELOG.md'), readJson('package.json').version, read('README.md')), /candor\.js/);
});

test('the workflow checks, fills in and publishes in this order', () => {
  const workflow = read('.github/workflows/release.yml');
  const steps = [
    '.ci/run',
    'npm run release',
    'npm run --silent sbom',
    'npm publish --provenance',
    'gh release create',
  ];
  const places = steps.map((step) => workflow.indexOf(`run: ${step}`));
  assert.ok(
    places.every((place) => place > 0),
    places.join(),
  );
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
  assert.match(workflow, /id-token: write/);
});
