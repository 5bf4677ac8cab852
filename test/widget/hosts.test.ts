// Widgets on pages whose text is set otherwise than most: from top to bottom, from right to left, in a font of one width, on paper.
import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../src/define.js';
import {all, engine, heightOf, later, place, show, type AnyWidget} from '../helpers/page.js';

const priced = {
  url: 'https://kitchenworks.example/a',
  seller: 'Kitchenworks',
  price: 129,
  priceCurrency: 'EUR',
  priceAsOf: '2026-11-17',
};
const picks = {items: [{name: 'Drift', award: 'Best overall', rating: 4.5, offer: priced}]};

describe('a page whose lines run from top to bottom', () => {
  it('has widgets whose lines run from side to side', async () => {
    const box = place(
      '',
      'writing-mode: vertical-rl; block-size: 900px; inline-size: 500px; font: 16px/1.5 sans-serif',
    );
    const widget = await show('offer-button', {offers: [priced]}, box);
    const [note] = all(widget, '.info');
    const {width} = note!.getBoundingClientRect();
    expect(heightOf(note!)).to.be.below(100);
    expect(width).to.be.above(200);
  });
});

describe('a dot between facts', () => {
  for (const dir of ['ltr', 'rtl'])
    it(`stands in the middle in a font of one width, ${dir}`, async () => {
      const box = place('', 'inline-size: 500px; font: 16px/1.5 monospace');
      box.dir = dir;
      const widget = await show('offer-button', {offers: [priced]}, box);
      const [, second] = all(widget, '.info > :not(i)');
      const {fontSize, inlineSize, insetInlineStart, textAlign} = getComputedStyle(second!, '::before');
      const gap = parseFloat(getComputedStyle(second!).marginInlineStart);
      expect(textAlign).to.equal('center');
      expect(parseFloat(inlineSize)).to.be.closeTo(gap, 0.1);
      expect(parseFloat(insetInlineStart)).to.be.closeTo(-gap, 0.1);
      expect(gap).to.be.closeTo(1.1 * parseFloat(fontSize), 0.1);
    });
});

describe('English words in a page that is written from right to left', () => {
  /** The places where words of an element begin, from the left. */
  const placesOf = (element: Element, words: readonly string[]): number[] => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const places = new Map<string, number>();
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      for (const word of words) {
        const start = text.data.indexOf(word);
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(text, start);
        range.setEnd(text, start + word.length);
        places.set(word, range.getBoundingClientRect().left);
      }
    }
    return words.map((word) => places.get(word)!);
  };
  const showPersian = (tag: string, data: object): Promise<AnyWidget> => {
    const box = place('', 'inline-size: 700px');
    box.lang = 'fa';
    box.dir = 'rtl';
    return show(tag, data, box);
  };

  it('stand around a date in their own order', async () => {
    const widget = await showPersian('offer-button', {offers: [priced]});
    const places = placesOf(widget.shadowRoot!.firstElementChild!, ['As of', 'آبان', '; prices change']);
    expect(places).to.deep.equal(places.toSorted((one, two) => one - two));
  });

  it('stand around a number in their own order', async () => {
    const widget = await showPersian('star-rating', {rating: 4.5, count: 12});
    const places = placesOf(all(widget, '.value')[0]!, ['۴٫۵', ' out of']);
    expect(places).to.deep.equal(places.toSorted((one, two) => one - two));
  });

  it('stand around two dates in their own order', async () => {
    const evidence = {testedFrom: '2026-09-07', testedUntil: '2026-10-18'};
    const widget = await showPersian('review-card', {name: 'Drift', evidence});
    // WebKit takes the mark of an isolate for one from left to right.
    const words = engine === 'webkit' ? ['Tested', 'شهریور', '–', 'مهر'] : ['Tested', 'شهریور', '۱۶', '–', 'مهر', '۲۶'];
    const places = placesOf(all(widget, '.info')[0]!, words);
    expect(places, String(places)).to.deep.equal(places.toSorted((one, two) => one - two));
  });
});

if (engine === 'chromium')
  describe('on paper', () => {
    it('an award begins where the name does, and the words of a button stand in its middle', async () => {
      const widget = await show('top-picks', picks);
      await emulateMedia({media: 'print'});
      later(() => emulateMedia({media: 'screen'}));
      for (const selector of ['.award', '.btn > span']) {
        const {paddingInlineStart, paddingInlineEnd} = getComputedStyle(all(widget, selector)[0]!);
        expect([paddingInlineStart, paddingInlineEnd], selector).to.deep.equal(['0px', '0px']);
      }
    });

    it('a heading takes the room of the lines after it along to the next page, and leaves it to them', async () => {
      const widget = await show('review-card', {name: 'Drift', pros: ['Quick']});
      const [heading] = all(widget, '.sub');
      const next = heading!.nextElementSibling!;
      const distance = (): number => next.getBoundingClientRect().top - heading!.getBoundingClientRect().top;
      const before = distance();
      await emulateMedia({media: 'print'});
      later(() => emulateMedia({media: 'screen'}));
      const {blockSize, fontSize} = getComputedStyle(heading!, '::after');
      expect(parseFloat(blockSize)).to.be.closeTo(6 * parseFloat(fontSize), 1);
      expect(getComputedStyle(heading!).breakInside).to.equal('avoid');
      expect(distance()).to.be.closeTo(before, 1);
    });
  });
