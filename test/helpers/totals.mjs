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
    const totals = {passed: 0, failed: 0, skipped: 0};
    const count = ({tests = [], suites = []}) => {
      for (const {skipped, passed} of tests) totals[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
      suites.forEach(count);
    };
    for (const {testResults, passed} of sessions) {
      const before = totals.failed;
      count(testResults ?? {});
      if (!passed && totals.failed === before) totals.failed++;
    }
    writeTotals(totals);
  },
});
