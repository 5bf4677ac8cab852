import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../src/widgets/top-picks/define.js';
import plain from '../../stories/examples/article-plain.json' with {type: 'json'};
import {picks as words} from '../../src/i18n/en.js';
import type {PicksInput} from '../../src/model/picks.js';
import {describeContract} from '../helpers/contract.js';
import {example, least} from '../helpers/examples.js';
import {describeOffers} from '../helpers/offers.js';
import {
  all,
  drawn,
  engine,
  heightOf,
  later,
  listen,
  place,
  show,
  shownText,
  textOf,
  type AnyWidget,
} from '../helpers/page.js';

const tag = 'top-picks';
describeContract(tag, example(tag), least(tag));
describeOffers(tag, (...offers) => ({items: offers.map((offer) => ({name: 'Drift', offer}))}));

const showPicks = (items: PicksInput['items'], more: Partial<PicksInput> = {}): Promise<AnyWidget> =>
  show(tag, {items, ...more});
const picksOf = (widget: Element): HTMLElement[] => all(widget, 'ol > li');
const links = (widget: Element): HTMLAnchorElement[] => all<HTMLAnchorElement>(widget, '[part=name] a');
const left = (element: Element): number => Math.round(element.getBoundingClientRect().left);

/** Very long names. */
const LONG = plain.blocks.flatMap((block) => ('name' in block && block.block === 'review-card' ? [block.name] : []));

describe('top picks', () => {
  it('breaks the name of a host below a button before a dot', async () => {
    const widget = await show(tag, {items: [{name: 'Drift', offer: 'https://beanwright.example/drift'}]});
    expect(all(widget, '[part=note] wbr')).to.have.length(1);
  });

  it('are a list in order, each with its rank', async () => {
    const widget = await showPicks([{name: 'Drift'}, {name: 'Pallas'}]);
    expect(picksOf(widget).map(textOf)).to.deep.equal(['1 Drift', '2 Pallas']);
    expect(all(widget, '[aria-hidden=true]').map(textOf), 'screen readers count by themselves').to.deep.equal([
      '1',
      '2',
    ]);
  });

  // Only Chromium's driver can emulate media.
  if (engine === 'chromium')
    it('have their ranks within the widget on paper, which cuts off what stands out', async () => {
      later(() => emulateMedia({media: 'screen'}));
      const widget = await showPicks([{name: 'Drift', image: 'drift.jpg'}]);
      widget.style.setProperty('--candor-space-inset', '0');
      const [rank] = all(widget, '.chip');
      expect(left(rank!), 'on the screen').to.be.below(left(widget));
      await emulateMedia({media: 'print'});
      expect(left(rank!)).to.be.at.least(left(widget));
    });

  it('have a heading when the author gives one, and a name in any case', async () => {
    const titled = await showPicks([{name: 'Drift'}], {title: 'The short version'});
    expect(all(titled, 'h2').map(textOf)).to.deep.equal(['The short version']);
    expect(all(titled, 'section')[0]!.ariaLabel).to.equal('The short version');
    const bare = await showPicks([{name: 'Drift'}]);
    expect(all(bare, 'h2')).to.deep.equal([]);
    expect(all(bare, 'section')[0]!.ariaLabel).to.equal(words.topPicks);
  });

  it('show award, rating, picture, summary and offer of each', async () => {
    const widget = await showPicks([
      {
        name: 'Drift',
        award: 'Best overall',
        rating: {value: 9, best: 10, explanation: 'Mean of four'},
        summary: 'Pours like a *pen*.',
        image: {url: '/drift.jpg', credit: 'Photo: Lena'},
        offer: {url: '/buy', label: 'See it'},
      },
    ]);
    expect(picksOf(widget).map(textOf)).to.deep.equal([
      '1 Photo: Lena Drift Best overall 9 out of 10 Mean of four Pours like a pen. See it Paid link',
    ]);
    expect(all(widget, 'img')[0]!.getAttribute('src')).to.equal('/drift.jpg');
  });

  it('say how they were made', async () => {
    const widget = await showPicks([{name: 'Drift'}], {methodology: 'Bought.\n\nUsed for a month.'});
    expect(shownText(widget)).to.match(/Drift Bought\. ?Used for a month\.$/);
  });

  it('lead to the review of that name, or where the author says', async () => {
    const widget = await showPicks([
      {name: 'Tarnholt No. 2'},
      {name: 'Über-Mühle 3'},
      {name: 'Drift', href: 'https://slowcounter.example/drift'},
    ]);
    expect(links(widget).map((link) => link.getAttribute('href'))).to.deep.equal([
      '#tarnholt-no-2',
      '#über-mühle-3',
      'https://slowcounter.example/drift',
    ]);
  });

  for (const [which, availabilities, filled] of [
    ['the first', [undefined, undefined, undefined], 0],
    ['the first that can be bought', ['out-of-stock', 'discontinued', 'limited'], 2],
    ['the first where none can be bought', ['out-of-stock', 'out-of-stock', 'discontinued'], 0],
  ] as const) {
    it(`fill the button of ${which}`, async () => {
      const widget = await showPicks(
        availabilities.map((availability, i) => ({
          name: `Kettle ${i}`,
          offer: {url: `/${i}`, ...(availability && {availability})},
        })),
      );
      const isFilled = (link: Element): boolean => getComputedStyle(link).backgroundColor !== 'rgba(0, 0, 0, 0)';
      expect(all(widget, '[part=cta]').map(isFilled)).to.deep.equal([0, 1, 2].map((i) => i === filled));
    });
  }

  it('stand in columns in 1,000 px: ranks, names and buttons each in a line', async () => {
    const items = LONG.map((name, i) => ({
      name: i % 2 ? name : `Lamp ${i}`,
      offer: {url: `/${i}`, label: i % 2 ? 'Check the price at a shop with a long name' : 'See it'},
      ...(i === 2 && {award: 'Best value', rating: 4, summary: 'It lights.'}),
    }));
    const widget = await show(tag, {items}, place('', 'width: 1000px; font-size: 16px'));
    await drawn(widget);
    for (const columns of [all(widget, '.chip'), all(widget, '[part=name]'), all(widget, '[part=cta]')]) {
      expect(columns).to.have.length(5);
      expect(new Set(columns.map(left)).size).to.equal(1);
    }
    const widths = all(widget, '[part=cta]').map(({offsetWidth}) => offsetWidth);
    expect(new Set(widths).size).to.equal(1);
    for (const pick of picksOf(widget)) {
      const [name, button] = ['[part=name]', '[part=cta]'].map((part) =>
        pick.querySelector(part)!.getBoundingClientRect(),
      );
      expect(button!.left).to.be.above(name!.right);
      expect(button!.top).to.be.below(name!.bottom);
    }
  });

  it('stand below each other in 320 px: the rank at the corner of the picture, the button below both', async () => {
    const items = LONG.map((name, i) => ({name, offer: `/${i}`, image: '/stories/examples/images/burr-notebook.svg'}));
    const widget = await show(tag, {items}, place('', 'width: 320px; font-size: 16px'));
    await drawn(widget);
    for (const pick of picksOf(widget)) {
      const [rank, image, name, button] = ['.chip', 'img', '[part=name]', '[part=cta]'].map((selector) =>
        pick.querySelector(selector)!.getBoundingClientRect(),
      );
      expect(rank!.left).to.be.below(image!.left);
      expect(name!.left).to.be.above(image!.right);
      expect(button!.left).to.be.closeTo(image!.left, 1);
      expect(button!.top).to.be.above(Math.max(image!.bottom, name!.bottom));
    }
  });

  it('are a plain list when only names are known', async () => {
    const widget = await show(tag, {items: LONG.map((name) => ({name}))}, place('', 'width: 700px; font-size: 16px'));
    await drawn(widget);
    expect(links(widget).map(textOf)).to.deep.equal(LONG);
    for (const pick of picksOf(widget)) {
      const lines = heightOf(pick.querySelector('[part=name]')!);
      expect(heightOf(pick) - lines, 'no room for what is not there').to.be.at.most(42);
      expect(getComputedStyle(pick.querySelector('a')!).fontWeight, 'a long name is easier to read').to.equal('400');
    }
  });

  it('drop a pick without a name, and keep the order of the others', async () => {
    listen();
    const widget = await showPicks([{name: 'Drift'}, {award: 'Best value'} as never, {name: 'Pallas'}]);
    expect(picksOf(widget).map(textOf)).to.deep.equal(['1 Drift', '2 Pallas']);
    expect(widget.problems.map(({path}) => path)).to.deep.equal(['items[1].name']);
  });
});
