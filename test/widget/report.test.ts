import {expect} from '@open-wc/testing';
import type {Problem} from '../../src/input/problem.js';
import {reviewShape} from '../../src/model/review.js';
import {report} from '../../src/widget/report.js';
import {stub} from '../helpers/page.js';

const warnings = (): unknown[][] => {
  const calls: unknown[][] = [];
  stub(console, 'warn', (...parts) => calls.push(parts));
  return calls;
};

describe('what an author is told', () => {
  it('has no part in how the console writes it, whatever signs are in the data', () => {
    const calls = warnings();
    const host = document.createElement('review-card');
    report(host, reviewShape, {problems: [{path: 'pros[0]', expected: 'text', found: '“%c %d %o”'}]}, []);
    const text = 'Candor, <review-card>:\npros[0]: expected text, found “%c %d %o”';
    expect(calls).to.deep.equal([['%s', text, host]]);
  });

  it('is what is wrong with where the data came from, then what is wrong with the data', () => {
    const calls = warnings();
    const all: Problem[] = [];
    const given = {value: {name: 'It', rating: 9}, problems: [{path: '', expected: 'one place', found: 'two'}]};
    report(document.createElement('review-card'), reviewShape, given, all);
    expect(all.map(({path, found}) => `${path}: ${found}`)).to.deep.equal([': two', 'rating: 9']);
    expect(calls).to.have.length(1);
  });
});
