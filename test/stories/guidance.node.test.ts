// The pages of Storybook that are written by hand know every widget.
import {expect} from 'chai';
import {SHAPES} from '../../src/model/shapes.js';
import {guidanceFor} from '../../stories/docs/guidance.js';

describe('the advice in Storybook', () => {
  for (const tag of Object.keys(SHAPES))
    it(`on ${tag} is in whole sentences`, () => {
      const {question, use, rather, dos, donts} = guidanceFor(tag);
      expect(question).to.match(/^[A-Z].*\?|^[A-Z].*\.$/);
      for (const sentence of [use, rather, ...dos, ...donts]) expect(sentence).to.match(/^[A-Z].*\.$/);
      expect(use).to.match(/^Use it /);
      expect(dos).not.to.deep.equal([]);
      for (const each of donts) expect(each).to.match(/^Do not /);
    });
});
