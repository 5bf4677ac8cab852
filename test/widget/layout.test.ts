// The layout of widgets, in places and with data that differ from those of the examples.
import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../src/define.js';
import {all, drawn, engine, later, place, show, textOf, type AnyWidget} from '../helpers/page.js';

const showIn = async (width: number, tag: string, data: object, css = '', attributes = {}): Promise<AnyWidget> => {
  const box = place('', `width: ${width}px; font: 16px/1.5 sans-serif; ${css}`);
  const widget = await show(tag, data, box);
  for (const [name, value] of Object.entries<string>(attributes)) widget.setAttribute(name, value);
  await widget.updateComplete;
  await drawn(widget);
  return widget;
};
const boxOf = (widget: Element, selector: string, index = 0): DOMRect =>
  all(widget, selector)[index]!.getBoundingClientRect();
/** Returns the place of what an element contains, which may be smaller than the element. */
const contentOf = (element: Element): DOMRect => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
};
const centre = ({left, right}: DOMRect): number => (left + right) / 2;
/** Counts the lines on which a text stands. */
const linesOf = (element: Element): number => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size;
};
const pseudo = (element: Element): CSSStyleDeclaration => getComputedStyle(element, '::before');

const offer = {url: 'https://kitchenworks.example/a', seller: 'Kitchenworks'};
const priced = {...offer, price: 129, priceCurrency: 'EUR', priceAsOf: '2026-11-17'};
const image = {url: '/stories/examples/images/burr-notebook.svg', width: 800, height: 600};

describe('what a page hands down to its texts', () => {
  it('parts no words and indents nothing in a widget', async () => {
    const css = 'white-space: pre-wrap; word-break: break-all; text-indent: 3em';
    const widget = await showIn(300, 'offer-button', {offers: [priced]}, css);
    const {whiteSpace, wordBreak, textIndent} = getComputedStyle(all(widget, '.btn')[0]!);
    expect([whiteSpace, wordBreak, textIndent]).to.deep.equal(['normal', 'normal', '0px']);
  });
});

describe('a box of the page that cuts off what is too high', () => {
  it('cuts off the words for screen readers, too', async () => {
    const criteria = Array.from({length: 60}, (_, i) => ({name: `Criterion ${i}`, rating: 4}));
    const widget = await showIn(600, 'review-card', {name: 'Crank', criteria}, 'height: 60px; overflow: hidden');
    expect(boxOf(widget, '.root').height).to.be.above(innerHeight);
    const {bottom} = widget.parentElement!.getBoundingClientRect();
    expect(document.documentElement.scrollHeight).to.be.at.most(Math.max(innerHeight, scrollY + bottom + 60));
  });
});

describe('a sign is as wide as it is high', () => {
  it('before a disclosure', async () => {
    const widget = await showIn(400, 'disclosure-note', {kind: 'affiliate'});
    const {inlineSize, blockSize} = pseudo(all(widget, '.note')[0]!);
    expect(parseFloat(inlineSize)).to.be.closeTo(parseFloat(blockSize), 0.1);
  });

  it('before a tip, and is no higher than its line', async () => {
    const sections = [{title: 'Tips', tips: ['One', 'Two', 'Three']}];
    const widget = await showIn(400, 'buying-guide', {title: 'A guide', sections});
    const {inlineSize, blockSize, boxSizing} = pseudo(all(widget, '.tips li')[0]!);
    expect([inlineSize, boxSizing]).to.deep.equal([blockSize, 'border-box']);
    expect(parseFloat(blockSize)).to.be.at.most(boxOf(widget, '.tips li').height);
  });
});

describe('in a list of shops', () => {
  const shops = [
    {...priced, label: 'See it at Kitchenworks'},
    {...offer, url: 'https://b.example/', seller: 'Beanwright', price: 'from 1,134.50 €', priceAsOf: '2026-11-17'},
    'https://cornerroast.example/a',
  ];

  for (const width of [240, 300, 400, 470, 520, 620])
    it(`no name of a shop is broken in ${width} px, and none stands under its button`, async () => {
      const widget = await showIn(width, 'offer-button', {offers: shops});
      const names = all(widget, '.seller');
      expect(names.map(textOf)).to.deep.equal(['Kitchenworks', 'Beanwright', 'cornerroast.example']);
      // The name of a host may break before a dot.
      expect(names.slice(0, 2).map(linesOf)).to.deep.equal([1, 1]);
      expect(linesOf(names[2]!)).to.be.at.most(2);
      for (const row of all(widget, '.shops > li')) {
        const {right} = row.getBoundingClientRect();
        const button = row.querySelector('.btn')!.getBoundingClientRect();
        expect(button.right).to.be.closeTo(right, 1);
        for (const each of row.querySelectorAll('.seller, .sum')) {
          const text = contentOf(each);
          if (text.bottom > button.top && text.top < button.bottom)
            expect(text.right, textOf(each)).to.be.at.most(button.left);
        }
      }
    });

  for (const width of [160, 200, 240])
    it(`a name that is wider than ${width} px stays in the list`, async () => {
      const long = {...priced, seller: 'Kaffeeröstereifachhandelsgesellschaft'};
      const widget = await showIn(width, 'offer-button', {offers: [long, shops[0]]});
      const {right} = boxOf(widget, '.shops');
      expect(contentOf(all(widget, '.seller')[0]!).right).to.be.at.most(right + 1);
    });

  it('a name without a price and facts stands beside the middle of its button', async () => {
    const widget = await showIn(600, 'offer-button', {offers: shops});
    const name = contentOf(all(widget, '.seller')[2]!);
    const button = boxOf(widget, '.btn', 2);
    expect((name.top + name.bottom) / 2).to.be.closeTo((button.top + button.bottom) / 2, 2);
  });
});

describe('where something is missing, no hole is left', () => {
  it('beside a pick without a shop', async () => {
    const summary = 'A line that is long enough to need all the room that it can get in a column of this width.';
    const items = [
      {name: 'Alpha', summary},
      {name: 'Beta', summary, offer},
    ];
    const widget = await showIn(640, 'top-picks', {items});
    const right = boxOf(widget, '.picks').right;
    expect(boxOf(widget, '.what').right).to.be.closeTo(right, 1);
    expect(boxOf(widget, '.what', 1).right).to.be.below(boxOf(widget, '.btn').left);
  });

  it('below an author of whom only the name is known', async () => {
    const widget = await showIn(500, 'author-profile', {name: 'Lena Marsh'});
    const [card, avatar] = [boxOf(widget, '.card'), boxOf(widget, '.avatar')];
    expect(card.bottom - avatar.bottom).to.be.closeTo(avatar.top - card.top, 1);
  });

  it('below the facts about a product', async () => {
    const widget = await showIn(500, 'product-specs', {specs: [{name: 'Weight', value: 1}]});
    const space = parseFloat(getComputedStyle(all(widget, '.pad')[0]!).paddingBlockEnd);
    expect(boxOf(widget, '.card').bottom - boxOf(widget, 'dd').bottom).to.be.closeTo(space + 1, 2);
  });
});

describe('dates of articles', () => {
  const entries = [
    {title: 'One', url: '/a', date: '2026-11-17'},
    {title: 'Two', url: '/b', date: '2026-11-10', category: 'Essays'},
  ];

  it('are at the end of the line', async () => {
    const widget = await showIn(600, 'latest-entries', {entries});
    expect(boxOf(widget, 'time').right).to.be.closeTo(boxOf(widget, 'li').right, 1);
  });

  it('stand below the titles where an article has a picture', async () => {
    const widget = await showIn(600, 'latest-entries', {entries: [...entries, {title: 'Three', url: '/c', image}]});
    for (const i of [0, 1]) {
      expect(boxOf(widget, 'time', i).left).to.be.closeTo(boxOf(widget, '.what a', i).left, 1);
      expect(boxOf(widget, 'time', i).top).to.be.at.least(boxOf(widget, '.what a', i).bottom - 2);
    }
  });
});

describe('two products face to face', () => {
  it('have all in the middle of their column', async () => {
    const data = {
      items: [
        {name: 'Alpha', image, rating: 4.4, award: 'Best overall', offer: priced},
        {name: 'Beta', by: 'Mara Quill', image, rating: 4, offer: {...offer, availability: 'limited'}},
      ],
      rows: [{name: 'Weight', values: [1, true], winner: 'Alpha'}],
    };
    for (const width of [320, 700]) {
      const widget = await showIn(width, 'comparison-table', data, '', {layout: 'versus'});
      for (const column of [-2, -1]) {
        const cells = all<HTMLTableRowElement>(widget, 'tr').map((row) => [...row.cells].at(column)!);
        const [middle] = cells.map((cell) => centre(cell.getBoundingClientRect()));
        for (const cell of cells)
          for (const each of cell.querySelectorAll(':scope > :not(.row, .cell, .won), .btn, .stars, .info > *'))
            // A number stands beside stars, and a medal beside an award.
            if (each.checkVisibility() && contentOf(each).width)
              expect(centre(contentOf(each)), `${each.className} in ${width} px`).to.be.closeTo(middle!, 20);
      }
      expect(all(widget, '.info > *').map((each) => pseudo(each).display)).to.not.include('block');
    }
  });
});

// Only Chromium's driver can emulate media.
if (engine === 'chromium')
  describe('in other media', () => {
    it('the sign of what a product lacks is drawn in forced colours', async () => {
      await emulateMedia({forcedColors: 'active'});
      later(() => emulateMedia({forcedColors: 'none'}));
      const data = {items: [{name: 'Alpha'}], rows: [{name: 'Lid', values: [false]}]};
      const widget = await showIn(400, 'comparison-table', data);
      const sign = pseudo(all(widget, '.no')[0]!).backgroundColor;
      expect(sign).to.not.equal(getComputedStyle(document.body).backgroundColor);
      expect(sign).to.equal(getComputedStyle(all(widget, '.no')[0]!).color);
    });

    it('the head of a card stays with what follows it, on paper', async () => {
      await emulateMedia({media: 'print'});
      later(() => emulateMedia({media: 'screen'}));
      const widget = await showIn(600, 'review-card', {name: 'Alpha', summary: 'A summary.'});
      expect(getComputedStyle(all(widget, '.head')[0]!).breakAfter).to.equal('avoid');
    });
  });
