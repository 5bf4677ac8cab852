// The pseudo-language: every widget has room for longer words, in a narrow place, and says nothing in plain English.
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import article from '../../stories/examples/article-full.json' with {type: 'json'};
import {PSEUDO} from '../../stories/helpers/pseudo.js';
import {example, TAGS} from '../helpers/examples.js';
import {all, place, settled, show} from '../helpers/page.js';

/** Widths are fractions of pixels. */
const TOLERANCE = 1;

describe('in a language with long words', () => {
  for (const tag of TAGS)
    it(`<${tag}> stays within 360 px`, async () => {
      const box = place('', 'inline-size: 360px');
      box.lang = PSEUDO;
      const widget = await show(tag, tag === 'review-article' ? article : example(tag), box);
      await settled();
      expect(all(widget, '*').length).to.be.above(3);
      const {left, right} = box.getBoundingClientRect();
      const outside = all(widget, '*').filter((element) => {
        // A table and a row of pictures scroll within their box, and a line of facts cuts off the dot before its first.
        if (element.matches('.pan *, .gallery *, .info')) return false;
        const rect = element.getBoundingClientRect();
        return rect.width > 1 && (rect.right > right + TOLERANCE || rect.left < left - TOLERANCE);
      });
      expect(outside.map(({outerHTML}) => outerHTML.slice(0, 120))).to.deep.equal([]);
    });
});
