// Tests are counted once, also after failures.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {runSteps} from '../helpers/steps.mjs';
import {browserReporter, takeTotals, TOTALS, totalsOf} from '../helpers/totals.mjs';
import {folder} from '../helpers/cli.mjs';

const COUNT = /^\d+ passed, \d+ failed$/m;
const passing = {name: 'passes', passed: true};
const failing = {name: 'fails', passed: false};
const session = (name, passed, tests) => ({
  browser: {name},
  testFile: 'test/it.test.ts',
  passed,
  testResults: tests && {name: '', tests: [], suites: [{name: 'it', tests, suites: []}]},
});

test('a browser’s tests are counted once, and a file that cannot run is one that failed', () => {
  const sessions = [
    session('Chromium', true, [passing, passing, {name: 'later', skipped: true, passed: false}]),
    session('Firefox', false, [passing, failing]),
    session('WebKit', false),
  ];
  assert.deepEqual(totalsOf(sessions), {
    passed: 3,
    failed: 2,
    skipped: 1,
    failures: ['Firefox: it > fails', 'WebKit: test/it.test.ts'],
  });
});

test('a report that ends twice is counted once, and what is reported before has not the form of the last line', (context) => {
  const file = `${folder()}/totals.json`;
  const before = process.env[TOTALS];
  process.env[TOTALS] = file;
  context.after(() => (before === undefined ? delete process.env[TOTALS] : (process.env[TOTALS] = before)));
  const lines = [];
  const sessions = [session('Chromium', false, [passing, failing])];
  const reporter = browserReporter();
  reporter.start({sessions: {on: () => {}}});
  reporter.reportTestFileResults({
    logger: {log: (line) => lines.push(line)},
    sessionsForTestFile: sessions,
    testFile: 'test/it.test.ts',
  });
  for (let ends = 0; ends < 2; ends++) reporter.stop({sessions});
  assert.deepEqual([takeTotals(file)?.passed, takeTotals(file)], [1, undefined]);
  assert.equal(lines.length, 1);
  assert.doesNotMatch(lines[0], COUNT);
});

test('steps say which tests failed, how long each took, and last of all how many tests there were', async () => {
  const cwd = folder({
    'it.test.mjs': `import {test} from 'node:test'; test('one', () => {}); test('two', () => { throw new Error(); });`,
  });
  const reporters = ['--test-reporter=./test/helpers/node-totals.mjs', '--test-reporter-destination=stderr'];
  const node = (...rest) => [process.execPath, ...rest];
  const steps = {
    node: node('--test', ...reporters, `${cwd}/it.test.mjs`),
    good: node('-e', ''),
    bad: node('-e', 'console.log("Why it is bad"); process.exit(3)'),
  };
  // Node's test runner refuses to run in another one.
  const {NODE_TEST_CONTEXT: context} = process.env;
  delete process.env.NODE_TEST_CONTEXT;
  const lines = [];
  const isGood = await runSteps(steps, [['good'], ['node', 'bad']], (line) => lines.push(...line.split('\n')));
  if (context) process.env.NODE_TEST_CONTEXT = context;
  assert.equal(isGood, false);
  assert.deepEqual(
    lines.filter((line) => COUNT.test(line)),
    ['2 passed, 2 failed'],
  );
  assert.equal(lines.at(-1), '2 passed, 2 failed');
  assert.match(lines.at(-2), /good \d+\.\d s.* · .*node \d+\.\d s.* · in all \d+\.\d s/);
  assert.deepEqual(lines.slice(lines.indexOf('Failed:') + 1, lines.indexOf('Failed:') + 3), ['two', 'bad']);
  assert.ok(lines.includes('Why it is bad'));
});

test('without a build, nothing else is run', async () => {
  const fails = [process.execPath, '-e', 'process.exit(1)'];
  const lines = [];
  assert.equal(await runSteps({build: fails, other: fails}, [['other']], (line) => lines.push(line)), false);
  assert.equal(lines.at(-1), '0 passed, 1 failed');
});
