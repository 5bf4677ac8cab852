import {expect} from '@open-wc/testing';
import '../../src/widgets/offer-button/define.js';
import type {OffersInput} from '../../src/model/offers.js';
import {describeContract} from '../helpers/contract.js';
import {example, least} from '../helpers/examples.js';
import {describeOffers} from '../helpers/offers.js';
import {all, show, shownText, textOf, type AnyWidget} from '../helpers/page.js';

const tag = 'offer-button';
describeContract(tag, example(tag), {offers: [{url: 'https://papergrove.example/pellmoth-mini', label: 'See it'}]});
describeOffers(tag, (...offers) => ({product: 'Drift', offers}));

const showOffers = (offers: OffersInput['offers'], more: Partial<OffersInput> = {}): Promise<AnyWidget> =>
  show(tag, {offers, ...more});
const links = (widget: Element): HTMLAnchorElement[] => all<HTMLAnchorElement>(widget, 'a');

describe('an offer button', () => {
  it('is a button with nothing but an address', async () => {
    const widget = await show(tag, least(tag));
    expect(shownText(widget)).to.equal('Check price at papergrove.example Paid link');
    expect(getComputedStyle(links(widget)[0]!).borderTopStyle).to.equal('solid');
  });

  it('shows one button, and the other shops as links, in the order given', async () => {
    const widget = await showOffers(['/1', {url: '/2', seller: 'Kitchenworks'}, {url: '/3', label: 'See it'}]);
    expect(links(widget).map(textOf)).to.deep.equal(['Check price', 'Check price at Kitchenworks', 'See it']);
    expect(links(widget).map((link) => getComputedStyle(link).borderTopStyle)).to.deep.equal(['solid', 'none', 'none']);
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
      const styles = links(widget).map((link) => getComputedStyle(link).borderTopStyle);
      expect(styles).to.deep.equal([0, 1, 2].map((i) => (i === button ? 'solid' : 'none')));
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
    expect(new Set(links(widget).map(textOf)).size).to.equal(4);
    expect(new Set(links(widget).map(({ariaLabel}) => ariaLabel)).size).to.equal(4);
  });

  it('points out of the page beside the links alone', async () => {
    const widget = await showOffers([{url: '/1', note: 'Returns within [30 days](/returns)'}, '/2']);
    const arrows = all(widget, 'span').filter((each) => getComputedStyle(each, '::after').content.includes('↗'));
    expect(arrows.map((each) => each.parentElement!.getAttribute('part'))).to.deep.equal(['cta', 'cta']);
  });
});
