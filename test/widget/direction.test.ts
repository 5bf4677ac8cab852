import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {example, TAGS} from '../helpers/examples.js';
import {all, drawn, place, show, textOf, until, type AnyWidget} from '../helpers/page.js';

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

/** The letters of an element from left to right, as they are drawn. */
const drawnOrder = (element: Element): string => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const letters: {letter: string; left: number}[] = [];
  while (walker.nextNode())
    for (const [i, letter] of [...(walker.currentNode as Text).data].entries()) {
      const range = document.createRange();
      range.setStart(walker.currentNode, i);
      range.setEnd(walker.currentNode, i + 1);
      letters.push({letter, left: range.getBoundingClientRect().left});
    }
  return letters
    .toSorted((one, two) => one.left - two.left)
    .map(({letter}) => letter)
    .join('');
};
/** Letters, and marks that take their place. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\u200E\u200F\uFB1D-\uFEFC]/;
const rectOf = (text: Text, word: string): DOMRect => {
  const range = document.createRange();
  const start = text.data.indexOf(word);
  range.setStart(text, start);
  range.setEnd(text, start + word.length);
  return range.getBoundingClientRect();
};

/** The box whose lines have a text. */
const boxOf = (text: Text): Element => {
  let box = text.parentElement!;
  while (/^(?:inline|contents)$/.test(getComputedStyle(box).display)) box = box.parentElement!;
  return box;
};

/** The left edges of the letters of each line of a text. */
const linesOf = (text: Text): number[][] => {
  const lines: number[][] = [];
  let last = -Infinity;
  for (let i = 0; i < text.data.length; i++) {
    if (!text.data[i]!.trim()) continue;
    const range = document.createRange();
    range.setStart(text, i);
    range.setEnd(text, i + 1);
    // At a line break within a word, WebKit gives an empty box at its end too.
    const box = [...range.getClientRects()].find(({width}) => width);
    if (!box) continue;
    const {left, top} = box;
    if (Math.abs(top - last) > 4) lines.push([]);
    last = top;
    lines.at(-1)!.push(left);
  }
  return lines;
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
    for (const text of ['out of 5', LATIN]) expect(drawnOrder(find(verdict, text)).trim()).to.equal(text);
  });

  it('in a page that reads from left to right is that of their first letter, also with marks', async () => {
    const card = await showIn('ltr', 'review-card', {...review(HEBREW), name: HEBREW});
    const texts = all(card, 'h2, p, li, dd').filter((each) => textOf(each) === HEBREW);
    expect(texts.length).to.be.above(2);
    for (const text of texts) expect(drawnOrder(text)).to.equal(reversed(HEBREW));
    const marked = await showIn('ltr', 'review-card', review('קומקום *מצוין* [**מאוד**](/a) `בעיניי` (2).'));
    for (const text of all(marked, 'p, li').filter((each) => each.querySelector('em')))
      expect(drawnOrder(text)).to.equal(reversed('קומקום מצוין מאוד בעיניי (2).'));
  });

  it('follows the direction of the page', async () => {
    const card = await showIn('ltr', 'review-card', review(MIXED));
    card.parentElement!.dir = 'rtl';
    await until(() => drawnOrder(find(card, MIXED)) === `${reversed(MIXED.slice(5))}Drift`, 'the order of the page');
  });

  it('is that of the page again when the widget is moved to another part', async () => {
    const card = await showIn('rtl', 'review-card', review(HEBREW));
    expect(all(card, '.rtl')).to.not.deep.equal([]);
    place().append(card);
    await card.updateComplete;
    expect(all(card, '.rtl')).to.deep.equal([]);
  });

  it('of the pieces of a host name is that of the whole', async () => {
    const card = await showIn('rtl', 'review-card', {name: 'Drift', offers: ['https://beanwright.example/x']});
    const [name] = all(card, '.btn span').filter((each) => each.querySelector(':scope > wbr'));
    expect(drawnOrder(name!)).to.equal('Check price at beanwright.example');
    const offers = [{url: 'https://beanwright.example/x', label: 'מחיר ב-beanwright.example היום'}];
    const [label] = all(await showIn('rtl', 'offer-button', {offers}), '.btn > span');
    expect(drawnOrder(label!)).to.equal(`${reversed(' היום')}beanwright.example${reversed('מחיר ב-')}`);
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

  for (const lang of ['he', 'ar']) {
    for (const tag of TAGS) {
      it(`keeps Latin texts of <${tag}> in their order on a page in ${lang}, and facts in that of the page`, async () => {
        const box = place('', 'width: 600px');
        box.dir = 'rtl';
        box.lang = lang;
        const widget = await show(tag, example(tag), box);
        await drawn(widget);
        const texts = all(widget, '[data-candor] *').flatMap(({childNodes}) =>
          [...childNodes].filter((node) => node instanceof Text && node.data.trim()),
        ) as Text[];
        for (const text of texts)
          if (!RIGHT_TO_LEFT.test(text.data))
            for (const line of linesOf(text)) expect(line, text.data).to.deep.equal(line.toSorted((a, b) => a - b));
        for (const text of texts) {
          const box = boxOf(text);
          const {paddingLeft, paddingRight} = getComputedStyle(box);
          const {left, right, width} = box.getBoundingClientRect();
          if (width <= 1) continue;
          const range = document.createRange();
          range.selectNodeContents(text);
          for (const line of range.getClientRects()) {
            expect(line.left, text.data).to.be.at.least(left + parseFloat(paddingLeft) - 1);
            expect(line.right, text.data).to.be.at.most(right - parseFloat(paddingRight) + 1);
          }
        }
        for (const line of all(widget, '.info')) {
          const facts = [...line.children].map((each) => each.getBoundingClientRect()).filter(({width}) => width);
          for (const [i, {right, top}] of facts.entries())
            if (i && top === facts[i - 1]!.top) expect(right, textOf(line)).to.be.at.most(facts[i - 1]!.left + 1);
        }
        for (const link of all(widget, '.btn[rel] > span')) {
          const {display, transform} = getComputedStyle(link, '::after');
          if (display !== 'none') expect(transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
        }
      });
    }
  }

  it('is that of a date within a sentence of the other direction', async () => {
    const box = place('', 'width: 600px; white-space: nowrap');
    box.dir = 'rtl';
    box.lang = 'he';
    const widget = await show('review-card', {name: 'Drift', datePublished: '2026-06-25'}, box);
    const [time] = all(widget, 'time');
    const text = time!.firstChild as Text;
    expect(text.data).to.equal('25 ביוני 2026');
    const [day, month, year] = ['25', 'ביוני', '2026'].map((word) => rectOf(text, word));
    expect(day!.left).to.be.at.least(month!.right - 1);
    expect(month!.left).to.be.at.least(year!.right - 1);
    const before = time!.previousElementSibling!.getBoundingClientRect();
    expect(before.right, 'the English words before it').to.be.at.most(time!.getBoundingClientRect().left + 1);
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
