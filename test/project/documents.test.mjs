// README.md and CHANGELOG.md are right, and lead where they say.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {test} from 'node:test';
import {promisify} from 'node:util';
import {read, readJson, root} from '../helpers/project.mjs';

const readme = read('README.md');
const {name, version, exports, scripts} = readJson('package.json');

test('what the README says of the code is fresh', async () => {
  await promisify(execFile)(process.execPath, ['.config/readme.mjs', '--check'], {cwd: root}).catch(({stderr}) =>
    assert.fail(stderr),
  );
});

test('the README names every door of the package, and none that is not there', () => {
  const bare = (door) => door.replace(/^\./, '').replace(/\*.*/, '');
  const doors = Object.keys(exports).filter((door) => door !== './package.json');
  for (const door of doors)
    assert.ok(readme.includes(`${name}${bare(door)}`) || readme.includes(bare(door).slice(1)), door);
  for (const [, path] of readme.matchAll(/'candor-widgets(\/[^']*)?'/g)) assert.ok(exports[`.${path ?? ''}`], path);
});

test('the README names scripts that there are', () => {
  for (const [, script] of readme.matchAll(/npm run ([\w:]+)/g)) assert.ok(scripts[script], script);
});

test('links within the README, and to files, lead somewhere', () => {
  const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, text]) =>
    text.toLowerCase().replaceAll(/[^\w\- ]/g, ''),
  );
  const anchors = new Set(headings.map((text) => `#${text.replaceAll(' ', '-')}`));
  // Code leads nowhere.
  const prose = readme.replaceAll(/^(`{3,})[^]*?^\1$|(`+)(?!`)[^]*?[^`]\2(?!`)/gm, '');
  for (const [, target] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (target.startsWith('#')) assert.ok(anchors.has(target), target);
    else if (!target.startsWith('https:')) assert.ok(existsSync(root + target), target);
  }
});

test('its picture is light', () => {
  const [, path] = /!\[[^\]]+\]\(([^)]+)\)/.exec(readme);
  assert.ok(statSync(root + path).size <= 150_000);
});

test('the change log begins with this version', () => {
  const [, latest] = /^## \[(.*?)\]/m.exec(read('CHANGELOG.md'));
  assert.equal(latest, version);
});
