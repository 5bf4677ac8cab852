// Passes the numbers of passed and failed tests from the runners to `run.mjs` in a file.
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {relative} from 'node:path';

/** Environment variable with the path of the file. */
export const TOTALS = 'TEST_TOTALS';

export const writeTotals = (totals) => {
  if (process.env[TOTALS]) writeFileSync(process.env[TOTALS], JSON.stringify(totals));
};

/** Reads the totals and deletes the file; returns undefined if the runner wrote none. */
export const takeTotals = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  } finally {
    rmSync(file, {force: true});
  }
};

/** Counts the tests in sessions of @web/test-runner. A file that could not run counts as one failed test. */
export const totalsOf = (sessions) => {
  const totals = {passed: 0, failed: 0, skipped: 0, failures: []};
  const count = (browser, {name = '', tests = [], suites = []}) => {
    for (const {name: test, skipped, passed} of tests) {
      totals[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
      if (!skipped && !passed) totals.failures.push(`${browser}: ${name} > ${test}`);
    }
    for (const suite of suites) count(browser, suite);
  };
  for (const {testFile, browser, testResults, passed} of sessions) {
    const before = totals.failed;
    count(browser.name, testResults ?? {});
    if (passed || totals.failed > before) continue;
    totals.failed++;
    totals.failures.push(`${browser.name}: ${testFile}`);
  }
  return totals;
};

/**
 * Returns a reporter for @web/test-runner that prints the time of each file in each browser, and saves the totals for
 * `run.mjs`. Its lines differ from the last line of `run.mjs`, so that scripts which add up such lines count no test twice.
 */
export const browserReporter = () => {
  const starts = new Map();
  const ends = new Map();
  let first;
  return {
    start({sessions, startTime}) {
      first = startTime;
      sessions.on('session-status-updated', ({id, status}) => {
        if (status === 'INITIALIZING') starts.set(id, Date.now());
        else if (status === 'TEST_FINISHED') ends.set(id, Date.now());
      });
    },
    reportTestFileResults({logger, sessionsForTestFile, testFile}) {
      const sign = sessionsForTestFile.every(({passed}) => passed) ? '✔' : '✖';
      const seconds = sessionsForTestFile.map(({id, browser}) => {
        const time = (ends.get(id) ?? Date.now()) - (starts.get(id) ?? first);
        return `${browser.name} ${(time / 1000).toFixed(1)} s`;
      });
      logger.log(`${sign} ${relative(process.cwd(), testFile)} (${seconds.join(', ')})`);
    },
    stop: ({sessions}) => writeTotals(totalsOf(sessions)),
  };
};
