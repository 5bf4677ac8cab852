import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {program, run} from '../helpers/cli.mjs';
import {root} from '../helpers/project.mjs';

/** Starts the server, and ends it after the test. */
const start = async (t) => {
  const child = spawn(process.execPath, [program, 'builder', '--port', '0'], {stdio: ['ignore', 'pipe', 'inherit']});
  t.after(() => child.kill());
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
  return /http:\S+/.exec(line)[0];
};

test('it serves the page with its files at the address that it prints', async (t) => {
  const address = await start(t);
  assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/builder\/$/);
  const page = await fetch(address);
  assert.match(page.headers.get('content-type'), /^text\/html/);
  assert.equal(await page.text(), readFileSync(`${root}dist/builder/index.html`, 'utf8'));
  for (const name of ['builder.js', 'builder.css'])
    assert.equal(await (await fetch(address + name)).text(), readFileSync(`${root}dist/builder/${name}`, 'utf8'));
  assert.equal((await fetch(new URL('/', address))).url, address);
});

test('it serves nothing else', async (t) => {
  const address = await start(t);
  for (const path of [
    '/builder/../cli.js',
    '/builder/%2e%2e/cli.js',
    '/cli.js',
    '/builder/nothing',
    '/builder/..%2fcli.js',
  ])
    assert.equal((await fetch(new URL(path, address))).status, 404, path);
});

test('it says when a port is wrong or taken', async (t) => {
  const {port} = new URL(await start(t));
  const taken = await run(['builder', '--port', port]);
  assert.equal(taken.code, 2);
  assert.match(taken.stderr, /taken/);
  assert.equal((await run(['builder', '--port', 'x'])).code, 2);
});
