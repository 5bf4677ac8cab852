// `candor-widgets prerender`: pages are drawn in place, and only if they change.
import assert from 'node:assert/strict';
import {chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {folder, run} from '../helpers/cli.mjs';

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
  assert.match(await drawn('--drop-data'), /<review-card><div data-candor=/);
  assert.match(await drawn('--nonce', 'abc'), /<style [^>]*nonce="abc">/);
  assert.equal((await run(['prerender', 'a.html', '--mode', 'other'])).code, 2);
  assert.equal((await run(['prerender'])).code, 2);
});

test('keeps links and modes, and leaves no other file', async () => {
  const cwd = folder({'a.html': page(CARD)});
  chmodSync(join(cwd, 'a.html'), 0o640);
  symlinkSync('a.html', join(cwd, 'link.html'));
  assert.equal((await run(['prerender', 'link.html'], {cwd})).code, 0);
  assert.match(at(cwd, 'a.html'), />Drift<\/h2>/);
  assert.ok(lstatSync(join(cwd, 'link.html')).isSymbolicLink());
  assert.equal(statSync(join(cwd, 'a.html')).mode & 0o777, 0o640);
  assert.deepEqual(readdirSync(cwd).toSorted(), ['a.html', 'link.html']);
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

test('draws standard input to standard output', async () => {
  const {code, stdout} = await run(['prerender', '-'], {input: CARD});
  assert.equal(code, 0);
  assert.match(stdout, /^<style data-candor-styles="review-card">.*>Drift<\/h2>/s);
});
