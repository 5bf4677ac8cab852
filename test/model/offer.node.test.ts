import {expect} from '@open-wc/testing';
import {check} from '../../src/input/check.js';
import * as EXPECTED from '../../src/model/expected.js';
import {NOTE_DAYS, offerShape, type OfferInput} from '../../src/model/offer.js';

const NOW = '2026-11-24T12:00:00Z';
const SHOP = 'https://shop.example/1';

/** Returns the fields that were dropped from an offer. */
const dropped = (offer: OfferInput): string[] => check(offerShape, offer).problems.map(({path}) => path);

describe('an offer', () => {
  const {now} = Date;
  beforeEach(() => (Date.now = () => Date.parse(NOW)));
  afterEach(() => (Date.now = now));

  it('can be only an address', () => {
    expect(check(offerShape, SHOP)).to.deep.equal({model: {url: SHOP}, problems: []});
    expect(check(offerShape, {url: SHOP})).to.deep.equal({model: {url: SHOP}, problems: []});
  });

  it('is rejected without an address', () => {
    expect(check(offerShape, {seller: 'Shop', price: 1}).model).to.equal(undefined);
    expect(check(offerShape, 'javascript:alert(1)').model).to.equal(undefined);
    expect(check(offerShape, {url: 'javascript:alert(1)', seller: 'Shop'}).model).to.equal(undefined);
  });

  describe('with a price', () => {
    const kept: Readonly<Record<string, object>> = {
      'of today': {price: 94, priceCurrency: 'EUR', priceAsOf: '2026-11-24'},
      'of another year, with its date': {price: 94, priceCurrency: 'EUR', priceAsOf: '2019-01-01'},
      'as text': {price: '94 € with a lid', priceAsOf: '2026-11-24'},
      'for nothing': {price: 0, priceCurrency: 'EUR', priceAsOf: '2026-11-24'},
      'dated in words': {price: 94, priceCurrency: 'EUR', priceAsOf: 'last week'},
    };
    for (const [name, price] of Object.entries(kept)) {
      it(`${name} keeps it`, () => {
        const offer = {url: SHOP, ...price};
        expect(check(offerShape, offer)).to.deep.equal({model: offer, problems: []});
      });
    }

    const lost: Readonly<Record<string, object>> = {
      'without a date': {price: 94, priceCurrency: 'EUR'},
      'as text without a date': {price: '94 €'},
      'as a number without a currency': {price: 94, priceAsOf: '2026-11-24'},
    };
    for (const [name, price] of Object.entries(lost)) {
      it(`${name} loses only the price`, () => {
        const offer = {url: SHOP, seller: 'Shop', note: 'Free returns', ...price};
        const {model, problems} = check(offerShape, offer);
        const {price: _price, ...rest} = offer as typeof offer & {price: unknown};
        expect(model).to.deep.equal(rest);
        expect(problems.map(({path}) => path)).to.deep.equal(['price']);
      });
    }

    it('at Amazon loses it for a reason of its own', () => {
      const amazon = {url: 'https://www.amazon.com/dp/B000', price: 94, priceCurrency: 'USD', priceAsOf: NOW};
      const reasons = (offer: OfferInput): string[] => check(offerShape, offer).problems.map(({expected}) => expected);
      expect(reasons(amazon)).to.deep.equal([EXPECTED.amazonPrice]);
      expect(reasons({...amazon, priceSource: 'creators-api'})).to.deep.equal([]);
      expect(reasons({...amazon, priceCurrency: undefined})).to.deep.equal([EXPECTED.price]);
    });

    it('with an invalid currency loses both if the price is a number', () => {
      expect(dropped({url: SHOP, price: 94, priceCurrency: '€', priceAsOf: NOW})).to.deep.equal([
        'priceCurrency',
        'price',
      ]);
    });
  });

  describe('with a higher price beside its own', () => {
    const sale = {
      url: SHOP,
      price: 94,
      priceCurrency: 'EUR',
      priceAsOf: '2026-11-24',
      listPrice: 129,
      listPriceKind: 'regular',
      priceValidUntil: '2026-11-24',
    } as const;

    it('keeps it while the price is valid, if it is named and higher', () => {
      expect(check(offerShape, sale)).to.deep.equal({model: sale, problems: []});
      for (const more of [
        {listPriceKind: 'lowest-30-days' as const},
        {price: '94.00', listPrice: '129.00'},
        {priceValidUntil: '2026-11-24T13:00:01+01:00'},
        {priceValidUntil: 'November 24, 2026'},
        {priceFrom: true},
      ])
        expect(dropped({...sale, ...more}), JSON.stringify(more)).to.deep.equal([]);
    });

    for (const [name, more] of Object.entries<object>({
      'the same': {listPrice: 94},
      'a lower one': {listPrice: 90},
      'one in another currency': {listPrice: '129 USD'},
      'one beside a text': {price: '94 € with a lid'},
      'one that is not named': {listPriceKind: undefined},
      'one whose end nobody can read': {priceValidUntil: 'until stocks last'},
      'one without a currency': {price: '94', priceCurrency: undefined},
      'one without a price': {price: undefined},
    }))
      it(`loses only it if it is ${name}`, () => expect(dropped({...sale, ...more})).to.deep.equal(['listPrice']));

    for (const priceValidUntil of ['2026-11-23', 'November 23, 2026', '2026-11-24T12:00:00Z'])
      it(`loses both prices after ${priceValidUntil}, and is told so once`, () => {
        const {model, problems} = check(offerShape, {...sale, priceValidUntil});
        expect(problems.map(({path}) => path)).to.deep.equal(['price']);
        expect(model).not.to.have.any.keys('price', 'listPrice');
      });

    it('loses it with a price that may not be shown', () => {
      const {priceAsOf: _, ...undated} = sale;
      expect(dropped(undated)).to.deep.equal(['price']);
      const amazon = {...sale, url: 'https://www.amazon.de/dp/1', priceAsOf: NOW};
      expect(check(offerShape, amazon).model).not.to.have.any.keys('price', 'listPrice');
      expect(dropped({...amazon, priceSource: 'creators-api'})).to.deep.equal([]);
    });
  });

  describe('with a coupon', () => {
    it('takes the code alone', () => {
      expect(check(offerShape, {url: SHOP, coupon: 'SLOW10'})).to.deep.equal({
        model: {url: SHOP, coupon: {code: 'SLOW10'}},
        problems: [],
      });
    });

    for (const [validUntil, isKept] of [
      [undefined, true],
      ['2026-11-24', true],
      ['2026-11-24T12:00:01Z', true],
      ['2026-11-24T12:00:00Z', false],
      ['2026-11-23', false],
      ['some day', false],
    ] as const)
      it(`${isKept ? 'keeps' : 'loses'} one until ${validUntil ?? 'further notice'}`, () => {
        const coupon = {code: 'SLOW10', text: '10 % off', ...(validUntil && {validUntil})};
        expect(dropped({url: SHOP, coupon})).to.deep.equal(isKept ? [] : ['coupon']);
      });

    it('loses only the coupon without a code', () => {
      expect(check(offerShape, {url: SHOP, coupon: {text: '10 % off'}}).model).to.deep.equal({url: SHOP});
    });
  });

  describe('from Amazon', () => {
    const AMAZON: Readonly<Record<string, OfferInput & object>> = {
      'by its seller': {url: SHOP, seller: 'Amazon'},
      'by its seller in a country': {url: SHOP, seller: 'amazon.de'},
      'by its seller in a sentence': {url: SHOP, seller: 'Sold by AMAZON EU'},
      'by its host': {url: 'https://www.amazon.com/dp/1'},
      'by its host in another country': {url: 'https://www.amazon.co.uk/dp/1'},
      'by its host in capitals': {url: 'HTTPS://WWW.AMAZON.DE/dp/1'},
      'by its bare host': {url: 'http://amazon.de'},
      'by its host with the page’s scheme': {url: '//www.amazon.com/dp/1'},
      'by its host after white space': {url: ' https://www.amazon.com/dp/1'},
      'by its short address': {url: 'https://amzn.to/3abc'},
      'by its other short address': {url: 'https://amzn.eu/d/1'},
      'by its shortest address': {url: 'https://a.co/d/1'},
    };
    const priced = {price: 94, priceCurrency: 'EUR', priceSource: 'creators-api', priceAsOf: '2026-11-24T08:00:00Z'};

    for (const [name, offer] of Object.entries(AMAZON)) {
      it(`${name}, shows a price only by its own interface`, () => {
        expect(dropped({...offer, ...priced})).to.deep.equal([]);
        expect(dropped({...offer, ...priced, priceSource: 'author'})).to.deep.equal(['price']);
        const {priceSource: _source, ...unsourced} = priced;
        expect(dropped({...offer, ...unsourced})).to.deep.equal(['price']);
      });
    }

    for (const [priceAsOf, isKept] of [
      ['2026-11-24', true],
      ['2026-11-24T11:59:59Z', true],
      ['2026-11-23T12:00:01Z', true],
      ['2026-11-23T12:00:00Z', false],
      ['2026-11-23', false],
      ['2026-11-23T14:00:01+02:00', true],
      ['2026-11-23T14:00:00+02:00', false],
      ['November 24, 2026', true],
      ['November 22, 2026', false],
      ['2026-11-30', false],
      ['today', false],
    ] as const) {
      it(`${isKept ? 'keeps' : 'loses'} a price of ${priceAsOf} at ${NOW}`, () => {
        const offer = {url: 'https://www.amazon.com/dp/1', ...priced, priceAsOf};
        expect(dropped(offer)).to.deep.equal(isKept ? [] : ['price']);
      });
    }

    for (const url of [
      'https://shop.example/amazon',
      'https://shop.example/?to=https://www.amazon.com/',
      'https://amazonas-tours.example/1',
      'https://media.com/1',
      'https://pizza.co/1',
      '/amazon',
    ]) {
      it(`is not meant by ${url}`, () => {
        expect(dropped({url, ...priced, priceSource: 'author', priceAsOf: '2026-01-01'})).to.deep.equal([]);
      });
    }
  });

  describe('with a note', () => {
    it('tells authors for how many days it is shown', () => expect(EXPECTED.note).to.contain(` ${NOTE_DAYS} days`));

    for (const [noteAsOf, isKept] of [
      [undefined, true],
      ['2026-11-24', true],
      ['2026-08-27', true],
      ['2026-08-26', false],
      ['2026-08-26T12:00:01Z', true],
      ['2026-08-26T12:00:00Z', false],
      ['2025-11-24', false],
      ['some day', false],
    ] as const) {
      it(`${isKept ? 'keeps' : 'loses'} one of ${noteAsOf ?? 'no date'}`, () => {
        const offer = {url: SHOP, note: 'Free returns', ...(noteAsOf && {noteAsOf})};
        expect(dropped(offer)).to.deep.equal(isKept ? [] : ['note']);
        expect(check(offerShape, offer).model).to.have.property('url', SHOP);
      });
    }
  });
});
