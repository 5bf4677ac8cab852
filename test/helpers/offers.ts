// The contract of every widget with links to shops.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {OfferInput} from '../../src/model/offer.js';
import type {OfferClick} from '../../src/widget/offer-click.js';
import {all, later, listen, place, setNow, show, shownMarkup, shownText, stub, textOf, type AnyWidget} from './page.js';

interface Heard {
  readonly clicks: CustomEvent<OfferClick>[];
  /** True for each click that the browser would have followed. */
  readonly follows: boolean[];
}

/** Records clicks on offers, until the test ends. No link is followed. */
const hear = (answer?: (event: Event) => void): Heard => {
  const heard: Heard = {clicks: [], follows: []};
  const onOffer = (event: CustomEvent<OfferClick>): void => {
    heard.clicks.push(event);
    answer?.(event);
  };
  const onClick = (event: Event): void => {
    heard.follows.push(!event.defaultPrevented);
    event.preventDefault();
  };
  document.addEventListener('candor-offer-click', onOffer);
  window.addEventListener('click', onClick);
  later(() => {
    document.removeEventListener('candor-offer-click', onOffer);
    window.removeEventListener('click', onClick);
  });
  return heard;
};

const linksIn = (root: ParentNode): HTMLAnchorElement[] => [
  ...root.querySelectorAll<HTMLAnchorElement>('a[part~=cta]'),
];
/** Finds the links to all shops. A card repeats one of several beside its summary. */
const linksOf = (widget: AnyWidget): HTMLAnchorElement[] => {
  const links = linksIn(widget.shadowRoot!);
  const list = links.filter((link) => link.closest('.shops'));
  return list.length ? list : links;
};

/** Returns what stands with a link: its price, and that it is paid. */
const around = (link: Element): HTMLElement =>
  link.closest<HTMLElement>('.buy') ?? link.closest('.shops')!.parentElement!;

let tags = 0;

/**
 * Tests that a widget fulfils the contract of offers.
 *
 * @param dataOf returns data of the widget with some offers of a product named Drift
 * @param most the maximum number of offers that the widget shows
 * @param ahead the number of links before the list of several offers
 */
export const describeOffers = (
  tag: string,
  dataOf: (...offers: OfferInput[]) => object,
  most = Number.POSITIVE_INFINITY,
  ahead = 0,
): void => {
  const shops: OfferInput[] = [{url: '/drift?a=1', seller: 'Kitchenworks'}, 'https://beanwright.example/drift'];
  const given = shops.slice(0, most);
  const showOffers = (...offers: OfferInput[]): Promise<AnyWidget> => show(tag, dataOf(...offers));

  describe(`<${tag}> with offers`, () => {
    it('R16: says that every link is a paid link: in plain sight, in its name, in its address', async () => {
      const links = linksOf(await showOffers(...given));
      expect(links).to.have.length(given.length);
      for (const link of links) {
        expect(textOf(around(link))).to.contain('Paid link');
        expect(link.getAttribute('aria-label'))
          .to.contain(textOf(link))
          .and.match(/, Drift \(paid link\)$/);
        expect([...link.relList]).to.have.members(['sponsored', 'nofollow', 'noopener']);
        expect(link.target, 'it opens where the reader wants it').to.equal('');
      }
    });

    it('calls a place on this page no paid link, nor the click on one an offer', async () => {
      const {clicks} = hear();
      const {href} = location;
      later(() => history.replaceState(null, '', href));
      const widget = await showOffers({url: '#where-to-buy'});
      const [link] = linksOf(widget);
      expect(textOf(around(link!))).to.equal('Check price');
      for (const name of ['rel', 'target', 'aria-label']) expect(link!.hasAttribute(name), name).to.equal(false);
      expect(getComputedStyle(link!.querySelector('span')!, '::after').content).to.equal('none');
      link!.click();
      expect(clicks).to.deep.equal([]);
    });

    it('tells the page of a click: where it leads, whose shop it is, what is offered, which link it is', async () => {
      const {clicks, follows} = hear();
      for (const link of linksOf(await showOffers(...given))) link.click();
      expect(clicks.map(({detail}) => detail)).to.deep.equal(
        [
          {
            url: new URL('/drift?a=1', document.baseURI).href,
            seller: 'Kitchenworks',
            product: 'Drift',
            position: ahead + 1,
          },
          {url: 'https://beanwright.example/drift', seller: undefined, product: 'Drift', position: ahead + 2},
        ].slice(0, most),
      );
      for (const {bubbles, composed, cancelable} of clicks)
        expect([bubbles, composed, cancelable]).to.deep.equal([true, true, true]);
      expect(follows).to.deep.equal(given.map(() => true));
    });

    it('tells it out of other shadow trees', async () => {
      const {clicks} = hear();
      const outer = place().attachShadow({mode: 'open'});
      linksOf(await show(tag, dataOf(...given), outer))[0]!.click();
      expect(clicks).to.have.length(1);
    });

    it('does not follow a link when the page cancels that', async () => {
      const {clicks, follows} = hear((event) => event.preventDefault());
      linksOf(await showOffers(...given))[0]!.click();
      expect(clicks).to.have.length(1);
      expect(follows).to.deep.equal([false]);
    });

    it('tells it once, also of a click on the text within the link, and of none beside it', async () => {
      const {clicks} = hear();
      const widget = await showOffers(...given);
      const [link] = linksOf(widget);
      link!.querySelector('span')!.click();
      expect(clicks).to.have.length(1);
      around(link!).click();
      all(widget, '[data-candor]')[0]!.click();
      expect(clicks).to.have.length(1);
    });

    it('tells it of the keyboard', async () => {
      const {clicks, follows} = hear();
      linksOf(await showOffers(...given))[0]!.focus();
      await sendKeys({press: 'Enter'});
      expect(clicks.map(({detail}) => detail.position)).to.deep.equal([ahead + 1]);
      expect(follows).to.deep.equal([true]);
    });

    it('tells it of content that was in the page before the script, which keeps its links', async () => {
      const {clicks, follows} = hear();
      const known = customElements.get(tag) as CustomElementConstructor & {define(tag: string): void};
      const early = `offers-${tag}-${++tags}`;
      const box = place(`<${early}>${shownMarkup(await showOffers(...given))}</${early}>`);
      const [link] = linksIn(box);
      link!.rel = 'sponsored ugc';
      link!.target = '_blank';
      known.define(early);
      await (box.firstElementChild as AnyWidget).updateComplete;
      expect(linksIn(box)[0]).to.equal(link);
      expect([link!.rel, link!.target]).to.deep.equal(['sponsored ugc', '_blank']);
      link!.querySelector('span')!.click();
      expect(clicks.map(({detail}) => detail.product)).to.deep.equal(['Drift']);
      expect(follows).to.deep.equal([true]);
    });

    it('sends nothing anywhere', async () => {
      hear();
      const sent: string[] = [];
      stub(window, 'fetch', () => {
        sent.push('fetch');
        return new Promise(() => {});
      });
      stub(navigator, 'sendBeacon', () => !!sent.push('beacon'));
      stub(XMLHttpRequest.prototype, 'send', () => void sent.push('request'));
      const [link] = linksOf(await showOffers(...given));
      expect(link!.ping).to.equal('');
      link!.click();
      expect(sent).to.deep.equal([]);
    });

    describe('on 24 November 2026 at noon', () => {
      beforeEach(() => setNow('2026-11-24T12:00:00Z'));

      const url = 'https://kitchenworks.example/drift';
      const amazon = 'https://www.amazon.com/dp/B0';
      const price = {price: 94, priceCurrency: 'EUR'};
      const priceSource = 'creators-api';
      const PRICES: readonly (readonly [string, OfferInput, shown: boolean])[] = [
        ['with its date', {url, ...price, priceAsOf: '2024-01-01'}, true],
        ['as text, with its date', {url, price: '€94', priceAsOf: '2026-11-21'}, true],
        ['without a date', {url, ...price}, false],
        ['without a currency', {url, price: 94, priceAsOf: '2026-11-21'}, false],
        ['at Amazon, of the last day', {url: amazon, ...price, priceSource, priceAsOf: '2026-11-23T12:30:00Z'}, true],
        ['at Amazon, older', {url: amazon, ...price, priceSource, priceAsOf: '2026-11-23T11:30:00Z'}, false],
        ['at Amazon, from elsewhere', {url: amazon, ...price, priceAsOf: '2026-11-24T11:00:00Z'}, false],
        ['at Amazon by name alone, from elsewhere', {url, seller: 'Amazon', ...price, priceAsOf: '2026-11-24'}, false],
      ];
      for (const [which, offer, shown] of PRICES) {
        it(`${shown ? 'shows' : 'does not show'} a price ${which}`, async () => {
          listen();
          const widget = await showOffers(offer);
          expect(linksOf(widget)).to.have.length(1);
          expect(/€94\b.*20\d\d/.test(shownText(widget))).to.equal(shown);
          expect(/94/.test(shownText(widget))).to.equal(shown);
          expect(widget.problems.map(({path}) => path.replace(/.*\./, ''))).to.deep.equal(shown ? [] : ['price']);
        });
      }

      for (const [noteAsOf, shown] of [
        [undefined, true],
        ['2026-08-27', true],
        ['2026-08-25', false],
      ] as const) {
        it(`${shown ? 'shows' : 'does not show'} a promise seen on ${noteAsOf ?? 'no day'}`, async () => {
          listen();
          const widget = await showOffers({url, note: 'Free returns', ...(noteAsOf && {noteAsOf})});
          expect(shownText(widget).includes('Free returns')).to.equal(shown);
          expect(widget.problems).to.have.length(shown ? 0 : 1);
        });
      }
    });
  });
};
