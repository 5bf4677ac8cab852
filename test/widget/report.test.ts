import {expect} from '@open-wc/testing';
import {report} from '../../src/widget/report.js';
import {stub} from '../helpers/page.js';

describe('a report to the author', () => {
  it('is one warning with the element and the error, whatever characters are in the data', () => {
    const calls: unknown[][] = [];
    stub(console, 'warn', (...parts) => calls.push(parts));
    const host = document.createElement('review-card');
    const error = new Error('deep');
    const problem = {path: 'pros[0]', expected: 'text', found: '“%c %d %o”'};
    report(host, [problem]);
    report(host, [problem], error);
    const text = 'Candor, <review-card>:\npros[0]: expected text, found “%c %d %o”';
    expect(calls).to.deep.equal([
      ['%s', text, host],
      ['%s', text, host, error],
    ]);
  });

  it('is one composed event', () => {
    stub(console, 'warn', () => {});
    const box = document.createElement('div');
    const host = box.attachShadow({mode: 'open'}).appendChild(document.createElement('review-card'));
    const heard: unknown[] = [];
    box.addEventListener('candor-problem', ({detail}) => heard.push(detail));
    const problems = [{path: '', expected: 'one place', found: 'two'}];
    report(host, problems);
    expect(heard).to.deep.equal([{problems}]);
  });
});
