// Runs every check of the project.
//
//   npm test                                   every step, in every browser that is there
//   npm test -- --only lint,node               only these steps
//   npm test -- --files test/widget/a.test.ts  passes the options to the tests in browsers
//   BROWSERS=chromium npm test                 only in Chromium
//   npm run test:quick                         types, lint, the tests in Node of widgets and their data, and one widget's
//                                              contract in Chromium: under a minute, to be run after each change
import {existsSync, readdirSync} from 'node:fs';
import {runSteps} from './helpers/steps.mjs';

process.chdir(new URL('..', import.meta.url).pathname);

const argument = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const npm = (script, ...rest) => ['npm', 'run', '--silent', script, ...(rest.length ? ['--', ...rest] : [])];
const isQuick = process.argv.includes('--quick');
const files = isQuick ? 'test/widgets/review-card.test.ts' : argument('--files');
if (isQuick) process.env.BROWSERS = 'chromium';

/** Tests that a quick run has: they need nothing built, and a change in a widget may break them. */
const OF_WIDGETS = /^test\/(?:html|i18n|input|model|parts|view)\//;
const nodeTests = readdirSync('test', {recursive: true})
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((name) => /^test\/project\/.*\.test\.mjs$|\.node\.test\.(?:mjs|ts)$/.test(name))
  .filter((name) => !isQuick || OF_WIDGETS.test(name))
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
  node: [
    process.execPath,
    '--import=./test/helpers/typescript.mjs',
    '--test',
    '--test-concurrency=2',
    ...nodeReporters,
    ...nodeTests,
  ],
  browser: npm('test:browser', ...(files ? ['--files', files] : [])),
};
// The types of the stories and their tests are those of built schemas: once, that is enough for a quick run.
const quickly = [...(existsSync('dist/schemas') ? [] : ['build']), 'types', 'lint', 'node', 'browser'];
const only = argument('--only')?.split(',') ?? (isQuick ? quickly : Object.keys(steps));
const unknown = only.filter((name) => !steps[name]);
if (unknown.length)
  throw new Error(`No step is called ${unknown.join(', ')}: there are ${Object.keys(steps).join(', ')}.`);

const chosen = Object.fromEntries(only.map((name) => [name, steps[name]]));
// The tests in browsers take longest; the others run in parallel.
const lanes = [['browser'], ['node', 'types', 'lint', 'format', 'templates']].map((names) =>
  names.filter((name) => chosen[name]),
);
process.exitCode = (await runSteps(chosen, lanes)) ? 0 : 1;
