import {expect} from '@open-wc/testing';
import {reportProblems} from '../../src/widget/report.js';
import {stub} from '../helpers/page.js';

describe('what an author is told', () => {
  it('has no part in how the console writes it, whatever signs are in the data', () => {
    const calls: unknown[][] = [];
    stub(console, 'warn', (...parts) => calls.push(parts));
    const host = document.createElement('review-card');
    reportProblems(host, [{path: 'pros[0]', expected: 'text', found: '“%c %d %o”'}]);
    const text = 'Candor, <review-card>:\npros[0]: expected text, found “%c %d %o”';
    expect(calls).to.deep.equal([['%s', text, host]]);
  });
});
