// `candor-widgets prerender`: pages are drawn in place, and only if they change.
import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {folder, program, run, runBuilt} from '../helpers/cli.mjs';

/** The user and the group without any permissions of their own. */
const NOBODY = 65_534;
const CARD = `<review-card data='{"name":"Drift","rating":4.4}'></review-card>`;
const page = (body) => `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>${body}</body></html>`;
const at = (cwd, name) => readFileSync(join(cwd, name), 'utf8');

test('draws the widgets of every page of a folder, once', async () => {
  const cwd = folder({
    'index.html': page(CARD),
    'posts/drift.htm': page(CARD),
    'about.html': page('x'),
    'post.md': CARD,
  });
  const first = await run(['prerender', '.'], {cwd});
  assert.equal(first.code, 0);
  assert.match(first.stdout, /2 of 3 files changed\./);
  assert.match(at(cwd, 'posts/drift.htm'), />Drift<\/h2>/);
  assert.equal(at(cwd, 'post.md'), CARD);
  assert.equal(at(cwd, 'about.html'), page('x'));
  const [before, again] = [at(cwd, 'index.html'), await run(['prerender', '.'], {cwd})];
  assert.match(again.stdout, /0 of 3 files changed\./);
  assert.equal(at(cwd, 'index.html'), before);
});

test('--check writes nothing, and exits with 1 until the pages are drawn', async () => {
  const cwd = folder({'index.html': page(CARD)});
  const check = () => run(['prerender', '--check', 'index.html'], {cwd});
  assert.equal((await check()).code, 1);
  assert.match((await check()).stdout, /1 of 1 file would change\./);
  assert.equal(at(cwd, 'index.html'), page(CARD));
  await run(['prerender', 'index.html'], {cwd});
  assert.equal((await check()).code, 0);
});

test('--mode and --drop-data decide what is written', async () => {
  const drawn = async (...args) => {
    const cwd = folder({'a.html': page(CARD)});
    assert.equal((await run(['prerender', 'a.html', ...args], {cwd})).code, 0);
    return at(cwd, 'a.html');
  };
  assert.match(await drawn('--mode', 'dsd'), /<template shadowrootmode="open"/);
  assert.match(await drawn('--mode', 'plain'), /<h2 id="drift">Drift<\/h2>/);
  assert.match(await drawn('--drop-data'), /<review-card><section data-candor=/);
  assert.match(await drawn('--nonce', 'abc'), /<style [^>]*nonce="abc">/);
  assert.equal((await run(['prerender', 'a.html', '--mode', 'other'])).code, 2);
  assert.equal((await run(['prerender'])).code, 2);
});

test('keeps links and modes, and leaves no other file', async () => {
  const cwd = folder({'a.html': page(CARD)});
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(join(cwd, 'a.html'), NOBODY, NOBODY);
  chmodSync(join(cwd, 'a.html'), 0o640);
  symlinkSync('a.html', join(cwd, 'link.html'));
  assert.equal((await run(['prerender', 'link.html'], {cwd})).code, 0);
  assert.match(at(cwd, 'a.html'), />Drift<\/h2>/);
  assert.ok(lstatSync(join(cwd, 'link.html')).isSymbolicLink());
  assert.equal(statSync(join(cwd, 'a.html')).mode & 0o777, 0o640);
  if (isRoot) assert.equal(statSync(join(cwd, 'a.html')).gid, NOBODY);
  assert.deepEqual(readdirSync(cwd).toSorted(), ['a.html', 'link.html']);
});

/** Runs a copy of the program, which anyone may read, as somebody to whom permissions apply. */
const runAsUser = (place, cwd, ...args) => {
  const copy = join(place, 'cli.mjs');
  copyFileSync(program, copy);
  const user = process.getuid() === 0 ? {uid: NOBODY, gid: NOBODY} : {};
  return spawnSync(process.execPath, [copy, ...args], {cwd, encoding: 'utf8', ...user});
};

test('tells which files and folders cannot be read or written, and goes on', () => {
  // The checkout may be in a folder that only its owner can enter.
  const place = mkdtempSync(join(tmpdir(), 'candor-'));
  after(() => rmSync(place, {recursive: true}));
  chmodSync(place, 0o755);
  const cwd = join(place, 'pages');
  for (const name of ['', 'locked', 'still']) mkdirSync(join(cwd, name));
  for (const name of ['a.html', 'locked/b.html', 'still/c.html']) writeFileSync(join(cwd, name), page(CARD));
  symlinkSync('loop.html', join(cwd, 'loop.html'));
  if (process.getuid() === 0)
    for (const name of ['', 'a.html', 'locked', 'still', 'still/c.html']) chownSync(join(cwd, name), NOBODY, NOBODY);
  chmodSync(join(cwd, 'locked'), 0);
  chmodSync(join(cwd, 'still'), 0o555);
  const {stdout, stderr} = runAsUser(place, cwd, 'prerender', '.', '--format', 'json');
  for (const name of ['locked', 'still']) chmodSync(join(cwd, name), 0o755);
  assert.equal(stderr, '');
  const {changed, findings} = JSON.parse(stdout);
  assert.deepEqual(changed, ['a.html']);
  assert.deepEqual(
    findings.map(({file, message}) => [file, message]),
    [
      ['locked', 'Permission to read it was denied.'],
      ['still/c.html', 'Permission to write into its folder was denied.'],
    ],
  );
});

test('keeps bytes that are no UTF-8', async () => {
  const cwd = folder({'a.html': ''});
  const odd = Buffer.from([0xe9, 0xff, 0x0d, 0x0a]);
  writeFileSync(join(cwd, 'a.html'), Buffer.concat([Buffer.from(page(CARD)), odd]));
  await run(['prerender', 'a.html'], {cwd});
  assert.deepEqual(readFileSync(join(cwd, 'a.html')).subarray(-4), odd);
});

test('reads data files beside the page', async () => {
  const cwd = folder({
    'posts/a.html': page('<review-card src="drift.json"></review-card>'),
    'posts/drift.json': '{"name":"Drift"}',
  });
  assert.equal((await run(['prerender', 'posts'], {cwd})).code, 0);
  assert.match(at(cwd, 'posts/a.html'), />Drift<\/h2>/);
});

test('reports what was not drawn, with its place, and leaves the rest', async () => {
  const broken = page(`\n<review-card data='{"name":'><p>Fallback</p></review-card>${CARD}`);
  const cwd = folder({'a.html': broken});
  const {code, stdout} = await run(['prerender', 'a.html', '--format', 'json'], {cwd});
  const {files, changed, errors, findings} = JSON.parse(stdout);
  assert.equal(code, 1);
  assert.deepEqual({files, changed, errors}, {files: 1, changed: ['a.html'], errors: 1});
  assert.deepEqual([findings[0].file, findings[0].line, findings[0].widget], ['a.html', 2, 'review-card']);
  assert.match(at(cwd, 'a.html'), /<p>Fallback<\/p><\/review-card>/);
  assert.equal((await run(['prerender', 'none.html'], {cwd})).code, 1);
});

test('reports problems in data files at their places in them, and widgets without data', async () => {
  const cwd = folder({
    'posts/a.html': page(
      '<review-card src="../data/drift.json"></review-card>\n <review-card name="Drift">x</review-card>',
    ),
    'data/drift.json': '{\n "name": "Drift",\n  "rating": 9\n}',
  });
  const {findings} = JSON.parse((await run(['prerender', 'posts', '--format', 'json'], {cwd})).stdout);
  assert.deepEqual(
    findings.map(({file, line, column, rule}) => [file, line, column, rule]),
    [
      ['posts/../data/drift.json', 3, 3, 'data'],
      ['posts/a.html', 2, 2, 'attributes'],
    ],
  );
});

test('draws standard input to standard output', async () => {
  const {code, stdout} = await run(['prerender', '-'], {input: CARD});
  assert.equal(code, 0);
  assert.match(stdout, /^<style data-candor-styles="review-card">.*>Drift<\/h2>/s);
});

/** Starts the program in a folder, and waits for its reports: each says how many files were changed. */
const watching = async (cwd, ...args) => {
  const child = spawn(process.execPath, [program, 'prerender', '--watch', '--format', 'json', ...args], {cwd});
  const reports = [];
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part) => {
    text += part;
    for (let end = text.indexOf('\n}\n'); end >= 0; end = text.indexOf('\n}\n')) {
      reports.push(JSON.parse(text.slice(0, end + 2)));
      text = text.slice(end + 3);
      child.emit('report');
    }
  });
  const report = async () => {
    while (!reports.length) await once(child, 'report');
    return reports.shift();
  };
  const stop = async (signal = 'SIGINT') => {
    child.kill(signal);
    const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode];
    return {code, rest: reports};
  };
  return {report, stop};
};

test('--watch draws what is written again, once, and ends with SIGINT', async () => {
  const cwd = folder({'public/a.html': page(CARD), 'public/b.html': page('x'), 'other/c.html': page(CARD)});
  const {report, stop} = await watching(cwd, 'public');
  assert.deepEqual((await report()).changed, ['public/a.html']);
  // A file that is there again, one that is new, in a folder that is new, and one that has no widgets.
  writeFileSync(join(cwd, 'public/a.html'), page(CARD.replace('Drift', 'Second')));
  mkdirSync(join(cwd, 'public/new'));
  writeFileSync(join(cwd, 'public/new/d.html'), page(CARD));
  writeFileSync(join(cwd, 'public/b.html'), page('y'));
  const changed = [];
  let files = 0;
  while (files < 3) {
    const results = await report();
    changed.push(...results.changed);
    files += results.files;
  }
  assert.deepEqual(
    changed.toSorted((a, b) => a.localeCompare(b)),
    ['public/a.html', 'public/new/d.html'],
  );
  assert.match(at(cwd, 'public/a.html'), />Second<\/h2>/);
  // A generator that deletes its folder, and writes it anew.
  rmSync(join(cwd, 'public'), {recursive: true});
  mkdirSync(join(cwd, 'public'));
  writeFileSync(join(cwd, 'public/a.html'), page(CARD.replace('Drift', 'Third')));
  assert.deepEqual((await report()).changed, ['public/a.html']);
  assert.match(at(cwd, 'public/a.html'), />Third<\/h2>/);
  // It does not draw again because of the files that it wrote itself: there is no other report.
  const {code, rest} = await stop();
  assert.deepEqual({code, rest}, {code: 0, rest: []});
  assert.equal(at(cwd, 'other/c.html'), page(CARD));
});

test('--watch waits until a burst of writing ends', async () => {
  const cwd = folder({'public/0.html': page('x')});
  const {report, stop} = await watching(cwd, 'public/**/*.html');
  await report();
  for (let i = 0; i < 40; i++) writeFileSync(join(cwd, `public/${i}.html`), page(CARD));
  const changed = [];
  while (changed.length < 40) changed.push(...(await report()).changed);
  assert.equal(new Set(changed).size, 40);
  const {code, rest} = await stop('SIGTERM');
  assert.deepEqual({code, rest}, {code: 0, rest: []});
});

test('--watch waits for a generator that has emptied its folder', async () => {
  const cwd = folder({'x.html': page('x')});
  mkdirSync(join(cwd, 'public'));
  const {report, stop} = await watching(cwd, 'public');
  assert.deepEqual(await report(), {files: 0, changed: [], errors: 0, warnings: 0, findings: []});
  writeFileSync(join(cwd, 'public/a.html'), page(CARD));
  assert.deepEqual((await report()).changed, ['public/a.html']);
  assert.equal((await stop()).code, 0);
});

test('a run that is killed leaves each file old or new', async () => {
  const long = page(CARD.repeat(20) + '<p>Text</p>'.repeat(5000));
  const files = Object.fromEntries(Array.from({length: 20}, (_, i) => [`${i}.html`, long]));
  const drawn = folder({'a.html': long});
  await runBuilt(['prerender', 'a.html'], {cwd: drawn});
  const expected = at(drawn, 'a.html');
  const cwd = folder(files);
  const child = spawn(process.execPath, [program, 'prerender', '.'], {cwd, stdio: 'ignore'});
  const exit = once(child, 'exit');
  while (at(cwd, '3.html') === long && child.exitCode === null) await new Promise((done) => setImmediate(done));
  child.kill('SIGKILL');
  await exit;
  const states = Object.keys(files).map((name) =>
    at(cwd, name) === long ? 'old' : at(cwd, name) === expected ? 'new' : name,
  );
  assert.deepEqual(
    [...new Set(states)].filter((state) => !['old', 'new'].includes(state)),
    [],
  );
  assert.equal((await runBuilt(['prerender', '.'], {cwd})).code, 0);
  for (const name of Object.keys(files)) assert.equal(at(cwd, name), expected);
});

test('--check says what is wrong, and exits with 1 for an error or a page that would change', async () => {
  const cwd = folder({
    'a.html': page(CARD),
    'b.html': page(`<review-card data='{"name":'></review-card>`),
    'c.html': page('x'),
  });
  const check = async (...names) => (await run(['prerender', '--check', ...names], {cwd})).code;
  assert.deepEqual([await check('a.html'), await check('b.html'), await check('c.html')], [1, 1, 0]);
  assert.deepEqual(await check('none.html'), 1);
  await run(['prerender', 'a.html'], {cwd});
  assert.deepEqual([await check('a.html'), await check('a.html', '--mode', 'dsd'), await check('--mode')], [0, 1, 2]);
});
