// Installs the packed package in applications of each framework, checks their types, builds them and opens them in Chromium.
// npm run test:apps [-- name …]
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {chromium} from 'playwright-core';
import {ensureChromium} from '../helpers/browsers.mjs';
import {root} from '../helpers/project.mjs';
import {serve} from './serve.mjs';
import {readDrawn, tryOut} from './try-out.mjs';
import {compareErrors} from './type-errors.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const cache = `${root}.cache/apps`;
const apps = readdirSync(here).filter((name) => existsSync(`${here}${name}/package.json`));
const names = process.argv.length > 2 ? process.argv.slice(2) : apps;

/** For applications that need a newer Node than the one that runs this. */
const NODE = 'node@24.21.0';

/** Runs a command in an application, and returns everything that it has printed. */
const run = async (cwd, command, ...args) => {
  const env = {...process.env, CI: '1', NO_COLOR: '1', npm_config_loglevel: 'error', npm_config_fund: 'false'};
  for (const setting of ['ASTRO_TELEMETRY_DISABLED', 'NEXT_TELEMETRY_DISABLED', 'NUXT_TELEMETRY_DISABLED'])
    env[setting] = '1';
  env.NG_CLI_ANALYTICS = 'false';
  const options = {cwd, env, maxBuffer: 1e8, shell: process.platform === 'win32'};
  return promisify(execFile)(command, args, options).then(
    ({stdout, stderr}) => ({code: 0, output: stdout + stderr}),
    ({code, stdout, stderr, message}) => ({code, output: stdout === undefined ? message : stdout + stderr}),
  );
};
const succeed = async (...args) => {
  const {code, output} = await run(...args);
  assert.equal(code, 0, output);
  return output;
};

/** Copies an application, and installs what its lock file names unless it is there from the last time. */
const install = async (name, tarball) => {
  const app = `${cache}/${name}`;
  const lock = readFileSync(`${here}${name}/package-lock.json`, 'utf8');
  const isInstalled = existsSync(`${app}/installed.json`) && readFileSync(`${app}/installed.json`, 'utf8') === lock;
  mkdirSync(app, {recursive: true});
  for (const each of readdirSync(app))
    if (!isInstalled || !/^(?:node_modules|installed\.json)$/.test(each))
      rmSync(`${app}/${each}`, {recursive: true, force: true});
  cpSync(`${here}${name}`, app, {recursive: true});
  if (!isInstalled) await succeed(app, 'npm', 'ci');
  const {engines} = JSON.parse(readFileSync(`${app}/package.json`, 'utf8'));
  const isOld = parseInt(process.versions.node) < parseInt(/\d+/.exec(engines?.node ?? '0'));
  const packages = [tarball, ...(isOld ? [NODE] : [])];
  await succeed(app, 'npm', 'install', '--no-save', '--no-package-lock', '--prefer-offline', ...packages);
  cpSync(`${app}/package-lock.json`, `${app}/installed.json`);
  return app;
};

mkdirSync(cache, {recursive: true});
const packed = await succeed(root, 'npm', 'pack', '--ignore-scripts', '--silent', '--pack-destination', cache);
const tarball = `${cache}/${packed.trim().split('\n').at(-1)}`;

for (const name of names)
  test(name, async (t) => {
    const app = await install(name, tarball);
    const {scripts, site = 'dist', drawn} = JSON.parse(readFileSync(`${app}/package.json`, 'utf8'));
    if (scripts.check)
      await t.test('types: right code has no errors, and each line of wrong code has one', async () => {
        const {output} = await run(app, 'npm', 'run', '--silent', 'check');
        compareErrors(app, output);
      });
    await succeed(app, 'npm', 'run', '--silent', 'build');
    await t.test('the page shows, updates, and hears of clicks', async () => {
      const server = await serve(`${app}/${site}`);
      const browser = await chromium.launch({
        executablePath: ensureChromium(),
        args: ['--no-sandbox'],
        timeout: 180_000,
      });
      try {
        if (drawn) await readDrawn(await browser.newPage({javaScriptEnabled: false}), server.url);
        await tryOut(await browser.newPage(), server.url);
      } finally {
        await browser.close();
        await server.close();
      }
    });
  });
