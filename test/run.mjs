// Runs every check of the project, or those named with `--only lint,node`; what follows `--files` goes to the browsers' tests.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, readdirSync} from 'node:fs';
import {performance} from 'node:perf_hooks';
import {TOTALS, takeTotals} from './helpers/totals.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
const totalsFile = '.cache/totals.json';
mkdirSync('.cache', {recursive: true});

const argument = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const npm = (script, ...rest) => ['npm', 'run', '--silent', script, ...(rest.length ? ['--', ...rest] : [])];
const files = argument('--files');
const nodeTests = readdirSync('test', {recursive: true})
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((name) => /^test\/project\/.*\.test\.mjs$|\.node\.test\.mjs$/.test(name))
  .toSorted();
const nodeReporters = [
  ['spec', 'stdout'],
  ['./test/helpers/node-totals.mjs', 'stderr'],
].flatMap(([name, to]) => [`--test-reporter=${name}`, `--test-reporter-destination=${to}`]);

const steps = {
  build: npm('build'),
  types: npm('typecheck'),
  lint: npm('lint'),
  format: npm('format:check'),
  templates: npm('lint:templates'),
  node: [process.execPath, '--test', ...nodeReporters, ...nodeTests],
  browser: npm('test:browser', ...(files ? ['--files', files] : [])),
};
const only = argument('--only')?.split(',') ?? Object.keys(steps);
const unknown = only.filter((name) => !steps[name]);
if (unknown.length)
  throw new Error(`No step is called ${unknown.join(', ')}: there are ${Object.keys(steps).join(', ')}.`);
const totals = {passed: 0, failed: 0, skipped: 0};
const failures = [];

/** Runs a step; a runner says how many tests it ran, any other step counts as one. */
const run = async (name) => {
  const [command, ...rest] = steps[name];
  const since = performance.now();
  console.log(`\n▶ ${name}`);
  const env = {...process.env, [TOTALS]: totalsFile};
  const child = spawn(command, rest, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
    shell: process.platform === 'win32',
  });
  const [code] = await once(child, 'exit');
  const {failures: names = [], ...count} = takeTotals(totalsFile) ?? {passed: code === 0 ? 1 : 0, failed: 0};
  if (code !== 0 && !count.failed) count.failed = 1;
  failures.push(...(code === 0 || names.length ? names : [name]));
  for (const kind of Object.keys(count)) totals[kind] += count[kind];
  console.log(`${code === 0 ? '✔' : '✖'} ${name} (${((performance.now() - since) / 1000).toFixed(1)} s)`);
  return code === 0;
};

for (const name of Object.keys(steps)) {
  if (!only.includes(name)) continue;
  const succeeded = await run(name);
  if (name === 'build' && !succeeded) break;
}

// Once more at the end, where the output of a failed run is looked at first.
if (failures.length) console.log(`\nFailed:\n${failures.join('\n')}`);
if (totals.skipped) console.log(`\n${totals.skipped} skipped`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed ? 1 : 0;
