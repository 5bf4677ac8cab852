// Runs the command line in a folder with some files.
import assert from 'node:assert/strict';
import {fork, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {after} from 'node:test';
import {text} from 'node:stream/consumers';
import {root} from './project.mjs';

export const program = `${root}dist/cli.js`;

/** Creates a folder with these files, until the tests of the file end. */
export const folder = (files = {}) => {
  mkdirSync(`${root}.cache`, {recursive: true});
  const path = mkdtempSync(`${root}.cache/cli-`);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(`${path}/${name}`), {recursive: true});
    writeFileSync(`${path}/${name}`, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
  after(() => rmSync(path, {recursive: true, force: true}));
  return path;
};

/** Runs the built program in a process of its own, and returns its output. */
export const runBuilt = async (args, {cwd = root, env = {NO_COLOR: '1'}} = {}) => {
  const child = spawn(process.execPath, [program, ...args], {cwd, env: {...process.env, ...env}});
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return {code, stdout, stderr};
};

const startHost = () =>
  fork(new URL('cli-host.mjs', import.meta.url), {
    execArgv: [`--import=${new URL('typescript.mjs', import.meta.url).href}`],
    env: {...process.env, NO_COLOR: '1'},
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
let host;
let last = Promise.resolve();
after(() => host?.disconnect());

/** Runs the command in a process that all runs of a test file share, one after another, and returns its output. */
export const run = (args, {cwd = root, input = ''} = {}) => {
  host ??= startHost();
  const runNext = async () => {
    host.send({args, cwd, input});
    const [result] = await once(host, 'message');
    return result;
  };
  return (last = last.then(runNext));
};

/** Returns the findings of a check in each of these texts, as files with this extension. */
export const findingsIn = async (extension, texts) => {
  const names = texts.map((_, i) => `${i}.${extension}`);
  const cwd = folder(Object.fromEntries(names.map((name, i) => [name, texts[i]])));
  const {stdout} = await run(['check', '--format', 'json', ...names], {cwd});
  const {findings} = JSON.parse(stdout);
  return names.map((name) => findings.filter(({file}) => file === name));
};

/** Removes `‸` from a text, and returns its position. */
const pointed = (text) => {
  const [before, after] = text.split('‸');
  const lines = before.split('\n');
  return {text: before + after, place: `${lines.length}:${lines.at(-1).length + 1}`};
};

/** Writes findings as `line:column rule path`. */
export const shortly = (findings) =>
  findings.map(({line, column, rule, path}) => `${line}:${column} ${rule} ${path}`.trimEnd());

/** Asserts the findings in each text: in a text with `‸` one finding at that position, in others all findings. */
export const assertFound = async (extension, cases) => {
  const given = cases.map(([text, ...expected]) => {
    const {text: bare, place} = text.includes('‸') ? pointed(text) : {text};
    return {bare, expected: place ? expected.map((rule) => `${place} ${rule}`) : expected};
  });
  const found = await findingsIn(
    extension,
    given.map(({bare}) => bare),
  );
  given.forEach(({bare, expected}, i) => assert.deepEqual(shortly(found[i]), expected, bare));
  return found;
};
