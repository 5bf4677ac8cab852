// How many tests passed and failed, handed from the runners to `run.mjs` in a file.
import {readFileSync, rmSync, writeFileSync} from 'node:fs';

/** The variable that names the file. */
export const TOTALS = 'TEST_TOTALS';

export const writeTotals = (totals) => {
  if (process.env[TOTALS]) writeFileSync(process.env[TOTALS], JSON.stringify(totals));
};

/** Reads the totals and takes the file away; nothing when the runner wrote none. */
export const takeTotals = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  } finally {
    rmSync(file, {force: true});
  }
};

/** For @web/test-runner. A file that could not run counts as one failed test. */
export const browserTotals = () => ({
  stop({sessions}) {
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
    writeTotals(totals);
  },
});
