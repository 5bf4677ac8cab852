import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {all, place, show, textOf, type AnyWidget} from '../helpers/page.js';

const ARABIC = 'غلاية ممتازة.';
const MIXED = 'Drift غلاية ممتازة.';
const HEBREW = 'קומקום מצוין.';
const LATIN = 'It holds “93 °C” to the degree.';

const review = (text: string): object => ({
  name: 'Northfold Drift (2026)',
  summary: text,
  pros: [text],
  specs: [{name: 'Weight (g)', value: 640}],
});

/** Shows a widget in a part of a page with this direction. */
const showIn = (dir: string, tag: string, data: object): Promise<AnyWidget> => {
  const box = place('', 'width: 600px; white-space: nowrap');
  box.dir = dir;
  return show(tag, data, box);
};

const find = (widget: Element, text: string): Element => {
  const found = all(widget, '[data-candor] *').filter((each) => !each.children.length && textOf(each) === text);
  expect(found, text).to.not.deep.equal([]);
  return found[0]!;
};

/** The letters of a text from left to right, as they are drawn. */
const drawnOrder = (element: Element): string => {
  const text = element.firstChild as Text;
  const letters = [...text.data].map((letter, i) => {
    const range = document.createRange();
    range.setStart(text, i);
    range.setEnd(text, i + 1);
    return {letter, left: range.getBoundingClientRect().left};
  });
  return letters
    .toSorted((one, two) => one.left - two.left)
    .map(({letter}) => letter)
    .join('');
};
const reversed = (text: string): string => [...text].toReversed().join('');

describe('the direction of texts', () => {
  it('in a page that reads from right to left is their own where they are in other letters', async () => {
    const card = await showIn('rtl', 'review-card', review(LATIN));
    for (const text of [LATIN, 'Northfold Drift (2026)', 'Weight (g)'])
      expect(drawnOrder(find(card, text))).to.equal(text);
    for (const text of all(card, 'p, li').filter((each) => textOf(each) === LATIN))
      expect(drawnOrder(text)).to.equal(LATIN);
    const verdict = await showIn('rtl', 'verdict-box', {summary: LATIN, rating: {value: 4.4, explanation: LATIN}});
    for (const text of ['out of 5', LATIN]) expect(drawnOrder(find(verdict, text))).to.equal(text);
  });

  it('in such a page is that of the page where they have its letters, also after a name in others', async () => {
    for (const [text, order] of [
      [ARABIC, reversed(ARABIC)],
      [HEBREW, reversed(HEBREW)],
      [MIXED, `${reversed(MIXED.slice(5))}Drift`],
    ] as const) {
      const card = await showIn('rtl', 'review-card', {...review(text), name: text});
      for (const each of all(card, 'h2, p, li').filter((it) => textOf(it) === text && !it.children.length))
        expect(drawnOrder(each), each.localName).to.equal(order);
      const note = await showIn('rtl', 'star-rating', {rating: {value: 4, explanation: text}});
      expect(drawnOrder(find(note, text))).to.equal(order);
    }
  });

  it('follows new data', async () => {
    const card = await showIn('rtl', 'review-card', review(MIXED));
    for (const [text, order] of [
      [LATIN, LATIN],
      [MIXED, `${reversed(MIXED.slice(5))}Drift`],
    ] as const) {
      card.data = review(text);
      await card.updateComplete;
      expect(drawnOrder(find(card, text))).to.equal(order);
    }
  });

  for (const [dir, side] of [
    ['rtl', 'right'],
    ['ltr', 'left'],
  ] as const) {
    it(`leaves all texts at the ${side} of a page in ${dir}`, async () => {
      for (const text of [LATIN, ARABIC]) {
        const card = await showIn(dir, 'review-card', review(text));
        const place = all(card, '.headline')[0]!.getBoundingClientRect()[side];
        for (const each of all(card, 'h2, [part=summary] p')) {
          const range = document.createRange();
          range.selectNodeContents(each);
          expect(range.getBoundingClientRect()[side], textOf(each)).to.be.closeTo(place, 1);
        }
      }
    });
  }
});
