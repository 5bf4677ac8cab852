import {expect} from '@open-wc/testing';
import '../../src/i18n/de.define.js';
import '../../src/widgets/star-rating/define.js';
import type {StarRatingInput} from '../../src/model/star-rating.js';
import {describeContract} from '../helpers/contract.js';
import {example, least} from '../helpers/examples.js';
import {all, heightOf, listen, place, show, shownText, textOf} from '../helpers/page.js';

const tag = 'star-rating';
describeContract(tag, example(tag), {rating: {value: 3.5, explanation: 'After six weeks'}});

describe('a star rating', () => {
  const TEXTS: readonly (readonly [StarRatingInput, string])[] = [
    [{rating: 3.5}, '3.5 out of 5'],
    [{rating: 4.996}, '4.996 out of 5'],
    [{rating: {value: 1234.5, best: 2000}}, '1,234.5 out of 2,000'],
    [{rating: {value: 83, best: 100, worst: 0}}, '83%'],
    [{rating: {value: 83.5, best: 100}}, '83.5%'],
    [{rating: {value: 60, best: 100, worst: 50}}, '60 out of 100'],
    [{rating: {value: 16, best: 20}}, '16 out of 20'],
    [{rating: {value: 0, worst: 0}}, '0 out of 5'],
    [{rating: 4, count: 1}, '4 out of 5 1 rating'],
    [{rating: 4, count: 2}, '4 out of 5 2 ratings'],
    [{rating: 4, count: 12_000}, '4 out of 5 12,000 ratings'],
    [{rating: {value: 3.3, explanation: 'Mean of four'}, count: 4}, '3.3 out of 5 4 ratings Mean of four'],
  ];
  for (const [data, text] of TEXTS) {
    it(`says “${text}”`, async () => {
      expect(
        all(await show(tag, data), 'p')
          .map(textOf)
          .join(' '),
      ).to.equal(text);
    });
  }

  it('says it in the language of the page', async () => {
    const box = place();
    box.lang = 'de';
    expect(shownText(await show(tag, {rating: 3.5, count: 1200}, box))).to.match(/^3,5 von 5\b.*\b1\.200 Bewertungen$/);
    expect(shownText(await show(tag, {rating: {value: 83, best: 100}}, box))).to.match(/^83\s%$/);
    expect(shownText(await show(tag, {rating: 3.5, count: 1}, box))).to.match(/\b1 Bewertung$/);
  });

  for (const [rating, signs, share] of [
    [5, 5, 1],
    [2.5, 5, 0.5],
    [{value: 0, worst: 0}, 5, 0],
    [{value: 2, best: 3}, 3, 2 / 3],
    [{value: 1, best: 3}, 3, 1 / 3],
    [{value: 3.5, best: 4}, 4, 0.875],
    [{value: 6, best: 6}, 6, 1],
    [{value: 8.5, best: 9}, 9, 8.5 / 9],
    [{value: 0, best: 9, worst: 0}, 9, 0],
    // Other scales have a bar.
    [{value: 9.5, best: 10}, 1, 0.95],
    [{value: 16, best: 20}, 1, 0.8],
    [{value: 83, best: 100, worst: 0}, 1, 0.83],
    [{value: 83, best: 100}, 1, 0.83],
    [{value: 1, best: 2}, 1, 0.5],
    [{value: 0.25, best: 1, worst: 0}, 1, 0.25],
    [{value: 3, best: 4.5}, 1, 2 / 3],
    [{value: 11, best: 11}, 1, 1],
    [{value: 0, best: 2, worst: -2}, 1, 0.5],
    [{value: -1, best: 5, worst: -5}, 1, 0.4],
    [{value: -5, best: 0, worst: -5}, 1, 0],
  ] as const) {
    it(`draws ${JSON.stringify(rating)} with ${signs === 1 ? 'a bar' : `${signs} stars`}, and tells it as text alone`, async () => {
      const [picture, ...others] = all<SVGSVGElement>(await show(tag, {rating}), ':not(svg) > svg');
      expect(others).to.deep.equal([]);
      expect(picture!.getAttribute('aria-hidden')).to.equal('true');
      if (signs === 1) {
        const [whole, filled] = [...picture!.querySelectorAll('rect')].map(
          (each) => each.getBoundingClientRect().width,
        );
        expect(filled! / whole!).to.be.closeTo(share, 0.001);
        return;
      }
      for (const path of picture!.querySelectorAll('path'))
        expect(path.getAttribute('d')!.match(/z/g)).to.have.length(signs);
      // Stars are 20 units wide, and stand 2 apart.
      const {width} = picture!.querySelector('svg')!;
      const filled = share * signs;
      expect(width.baseVal.value).to.be.closeTo(filled * 20 + Math.floor(filled) * 2, 0.001);
      expect(picture!.viewBox.baseVal.width).to.equal(signs * 22 - 2);
    });
  }

  it('draws all stars in one size, and a bar in about as much room as five', async () => {
    const sizeOf = async (best: number): Promise<DOMRect> =>
      all(await show(tag, {rating: {value: 1, best}}), 'svg')[0]!.getBoundingClientRect();
    const [three, five, nine, bar] = await Promise.all([3, 5, 9, 100].map(sizeOf));
    for (const {height} of [three!, nine!]) expect(height).to.be.closeTo(five!.height, 0.1);
    expect(three!.width).to.be.closeTo((five!.width * 64) / 108, 0.5);
    expect(nine!.width).to.be.closeTo((five!.width * 196) / 108, 0.5);
    expect(bar!.width).to.be.closeTo(five!.width, 12);
  });

  it('draws the signs of the page in the place of stars, as many and as wide', async () => {
    const shapeOf = async (shape: string): Promise<string> => {
      const widget = await show(tag, {rating: 3.5}, place('', `--candor-rating-shape: ${shape}`));
      const [whole, filled] = all<SVGPathElement>(widget, 'path');
      const drawn = getComputedStyle(whole!).getPropertyValue('d');
      expect(getComputedStyle(filled!).getPropertyValue('d')).to.equal(drawn);
      expect(all(widget, 'svg')[0]!.getBoundingClientRect().width).to.be.closeTo(86, 2);
      return drawn;
    };
    const star = await shapeOf('star');
    const shapes = await Promise.all(['heart', 'circle', 'square', 'diamond'].map(shapeOf));
    // Browsers that cannot change the outline of a path draw stars.
    expect(new Set([star, ...shapes]).size).to.equal(CSS.supports('d', 'path("M0 0")') ? 5 : 1);
    for (const shape of ['none', '']) expect(await shapeOf(shape)).to.equal(star);
  });

  it('is one line, and only as wide as its content', async () => {
    const box = place('', 'width: 700px; font-size: 16px');
    const widget = await show(tag, example(tag), box);
    expect(heightOf(widget)).to.be.below(40);
    const [stars, number, ...more] = all(widget, ':not(svg) > svg, p').map((each) => each.getBoundingClientRect());
    expect(number!.left - stars!.right).to.be.within(4, 20);
    expect(more[0]!.left - number!.right).to.be.within(4, 20);
  });

  for (const [rating, path] of [
    [7, 'rating'],
    [-1, 'rating'],
    [0, 'rating'],
    [{value: 101, best: 100, worst: 0}, 'rating'],
    [{value: 3, best: 1, worst: 5}, 'rating'],
    ['4.5', 'rating'],
  ] as const) {
    it(`shows the fallback for ${JSON.stringify(rating)}, which no scale has`, async () => {
      listen();
      const widget = await show(tag, {rating, count: 3});
      expect(shownText(widget)).to.equal('');
      expect(widget.problems[0]!.path).to.contain(path);
    });
  }

  it('drops an invalid count, and shows the rating', async () => {
    listen();
    for (const count of [0, -1, 2.5, '12']) {
      const widget = await show(tag, {...least(tag), count});
      expect(shownText(widget)).to.equal('3.5 out of 5');
      expect(widget.problems.map(({path}) => path)).to.deep.equal(['count']);
    }
  });

  it('keeps the order of its words in a page that reads from right to left', async () => {
    const box = place();
    box.dir = 'rtl';
    const widget = await show('star-rating', {rating: 4.6, count: 3}, box);
    const leftOf = (text: Text, from: number): number => {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, from + 1);
      return range.getBoundingClientRect().left;
    };
    const [number, words, count] = all(widget, '.value b, .value span, .row > .small').map(
      (each) => each.firstChild as Text,
    );
    expect(leftOf(number!, 0)).to.be.below(leftOf(words!, 0));
    for (const text of [words!, count!])
      expect(leftOf(text, 1), text.data).to.be.below(leftOf(text, text.data.length - 1));
  });
});
