import {expect} from '@open-wc/testing';
import '../../src/widgets/offer-button/define.js';
import type {OffersInput} from '../../src/model/offers.js';
import {describeContract} from '../helpers/contract.js';
import {example, least} from '../helpers/examples.js';
import {describeOffers} from '../helpers/offers.js';
import {all, listen, place, setNow, show, shownText, stub, textOf, until, type AnyWidget} from '../helpers/page.js';

const tag = 'offer-button';
describeContract(tag, example(tag), {offers: [{url: 'https://papergrove.example/pellmoth-mini', label: 'See it'}]});
describeOffers(tag, (...offers) => ({product: 'Drift', offers}));

const showOffers = (offers: OffersInput['offers'], more: Partial<OffersInput> = {}): Promise<AnyWidget> =>
  show(tag, {offers, ...more});
const links = (widget: Element): HTMLAnchorElement[] => all<HTMLAnchorElement>(widget, 'a');

const isFilled = (link: Element): boolean => getComputedStyle(link).backgroundColor !== 'rgba(0, 0, 0, 0)';

describe('an offer button', () => {
  it('leaves room for the name of a shop beside a price in many words', async () => {
    const price = 'about forty, with a spare sleeve and a brush';
    const offers = ['Kitchenworks', 'Beanwright'].map((seller) => ({
      url: `/${seller}`,
      seller,
      price,
      priceAsOf: '2026-11-17',
    }));
    const widget = await show(tag, {offers}, place('', 'width: 640px; font-size: 16px'));
    for (const name of all(widget, '.seller')) expect(name.getBoundingClientRect().width).to.be.at.least(96);
  });

  it('has prices on the line of the name of a shop, and of one size on phones', async () => {
    const offers = ['Kitchenworks', 'Beanwright'].map((seller) => ({
      url: `/${seller}`,
      seller,
      price: '94 €',
      priceAsOf: '2026-11-17',
      availability: 'in-stock' as const,
    }));
    const wide = await show(tag, {offers}, place('', 'width: 640px; font-size: 16px'));
    const [name, price] = [all(wide, '.seller')[0]!, all(wide, '.sum')[0]!].map((each) => each.getBoundingClientRect());
    expect(name!.top - price!.top).to.be.within(-8, 8);
    const narrow = await show(tag, {offers}, place('', 'width: 520px; font-size: 16px'));
    const [first, second] = all(narrow, '.sum').map((each) => getComputedStyle(each).fontSize);
    expect(first).to.equal(second);
  });

  it('breaks no word of a button in columns of any width', async () => {
    const label = 'See it at Kitchenworks';
    const price = {price: '129.50 €', priceAsOf: '2026-11-17'};
    const offers = ['Kitchenworks', 'Beanwright'].map((seller) => ({url: `/${seller}`, seller, label, ...price}));
    for (const width of [320, 450, 500, 550]) {
      const widget = await show(tag, {offers}, place('', `width: ${width}px; font-size: 16px`));
      for (const link of links(widget)) expect(link.offsetHeight, `${width} px`).to.be.below(70);
      expect(widget.shadowRoot!.querySelector('.root')!.scrollWidth, `${width} px`).to.be.at.most(width);
    }
  });

  it('is a button with nothing but an address', async () => {
    const widget = await show(tag, least(tag));
    expect(shownText(widget)).to.equal('Check price at papergrove.example Paid link');
    expect(getComputedStyle(links(widget)[0]!).borderTopStyle).to.equal('solid');
  });

  it('shows a button for each shop, in the order given, the first of them filled', async () => {
    const widget = await showOffers(['/1', {url: '/2', seller: 'Kitchenworks'}, {url: '/3', label: 'See it'}]);
    expect(links(widget).map(textOf)).to.deep.equal(['Check price', 'Check price', 'See it']);
    expect(all(widget, '.seller').map(textOf)).to.deep.equal(['Kitchenworks']);
    expect(links(widget).map(isFilled)).to.deep.equal([true, false, false]);
  });

  for (const [availabilities, button] of [
    [['out-of-stock', undefined, undefined], 1],
    [['discontinued', 'out-of-stock', 'in-stock'], 2],
    [['out-of-stock', 'pre-order', 'in-stock'], 1],
    [['limited', 'in-stock', undefined], 0],
    [['out-of-stock', 'discontinued', 'out-of-stock'], 0],
  ] as const) {
    it(`makes a button of the first that can be bought of ${availabilities.join(', ')}`, async () => {
      const widget = await showOffers(
        availabilities.map((availability, i) => ({url: `/${i}`, ...(availability && {availability})})),
      );
      expect(links(widget).map((link) => link.pathname)).to.deep.equal(['/0', '/1', '/2']);
      expect(links(widget).map(isFilled)).to.deep.equal([0, 1, 2].map((i) => i === button));
    });
  }

  it('shows the text of the author before them', async () => {
    const widget = await showOffers(['/1'], {lead: 'Get it *now*:'});
    expect(shownText(widget)).to.match(/^Get it now: Check price/);
    expect(all(widget, 'em').map(textOf)).to.deep.equal(['now']);
  });

  it('gives different names to two offers of one seller, in plain sight and for those who hear them', async () => {
    const widget = await showOffers([
      {url: '/1', seller: 'Amazon'},
      {url: '/2', seller: 'Amazon'},
      {url: '/3', label: 'Buy'},
      {url: '/4', label: 'Buy'},
    ]);
    expect(all(widget, 'li').map(textOf)).to.deep.equal([
      'Amazon Check price',
      'Amazon (2) Check price',
      'Buy',
      'Buy (4)',
    ]);
    expect(new Set(links(widget).map(({ariaLabel}) => ariaLabel)).size).to.equal(4);
  });

  it('points out of the page beside the links alone', async () => {
    const widget = await showOffers([{url: '/1', note: 'Returns within [30 days](/returns)'}, '/2']);
    const arrows = all(widget, 'span').filter((each) => getComputedStyle(each, '::after').content !== 'none');
    expect(arrows.map((each) => each.parentElement!.getAttribute('part'))).to.deep.equal(['cta', 'cta']);
  });

  const SALE = {
    url: '/1',
    price: 94,
    priceCurrency: 'EUR',
    priceAsOf: '2026-11-21',
    listPrice: 129,
    listPriceKind: 'regular',
    priceValidUntil: '2026-11-30',
    coupon: {code: 'SLOW10', text: '10 % *off*', validUntil: '2026-12-24'},
  } as const;

  for (const [name, offers] of [
    ['one shop', [SALE]],
    ['several shops', [SALE, '/2']],
  ] as const) {
    it(`strikes the regular price of ${name} through, and hides what is over`, async () => {
      setNow('2026-11-30T23:59:59Z');
      const widget = await showOffers([...offers]);
      const [struck, ...more] = all(widget, 's');
      expect([textOf(struck), more.length, getComputedStyle(struck!).textDecorationLine]).to.deep.equal([
        '€129',
        0,
        'line-through',
      ]);
      expect(shownText(widget)).to.contain('Regular price: €129').and.contain('Until November 30, 2026');
      setNow('2026-12-01T00:00:00Z');
      listen();
      const later = await showOffers([...offers]);
      expect(shownText(later)).not.to.match(/94|129|November/);
      expect(textOf(all(later, 'code')[0])).to.equal('SLOW10');
      setNow('2026-12-25T00:00:00Z');
      expect(all(await showOffers([...offers]), '.coupon')).to.deep.equal([]);
    });

    it(`copies the coupon of ${name} with a click, and says so`, async () => {
      setNow('2026-11-30T12:00:00Z');
      const copied: string[] = [];
      stub(navigator.clipboard, 'writeText', (text) => Promise.resolve(void copied.push(text)));
      const widget = await showOffers([...offers]);
      const [status] = all(widget, '[role=status]');
      expect(textOf(status)).to.equal('');
      all(widget, 'button')[0]!.click();
      await until(() => textOf(status) === 'Copied', 'the message');
      expect(copied).to.deep.equal(['SLOW10']);
    });
  }

  it('copies a coupon as browsers copy what is selected, where a page may not write to the clipboard', async () => {
    setNow('2026-11-30T12:00:00Z');
    stub(navigator.clipboard, 'writeText', () => Promise.reject(new Error('not allowed')));
    const selected: string[] = [];
    let isAllowed = false;
    stub(document, 'execCommand', (command) => {
      selected.push(`${command} ${getSelection()!.toString()}`);
      return isAllowed;
    });
    const widget = await showOffers([SALE]);
    const [status] = all(widget, '[role=status]');
    const [button] = all(widget, 'button');
    button!.click();
    await until(() => selected.length === 1, 'the first copy');
    expect(textOf(status)).to.equal('');
    isAllowed = true;
    button!.click();
    await until(() => textOf(status) === 'Copied', 'the message');
    for (const each of selected) expect(each).to.match(/^copy/);
  });
});
