// A reporter for Node's test runner that prints nothing and saves the totals.
import {writeTotals} from './totals.mjs';

export default async function* nodeTotals(source) {
  const totals = {passed: 0, failed: 0, skipped: 0, failures: []};
  for await (const {type, data} of source) {
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details?.type === 'suite') continue;
    const isFile = data.nesting === 0 && data.name.endsWith('.mjs');
    if (type === 'test:fail') {
      totals.failed++;
      totals.failures.push(data.name);
    } else if (data.skip !== undefined) totals.skipped++;
    else if (!isFile) totals.passed++;
  }
  writeTotals(totals);
  yield '';
}
