// Figures in the data are shown as their author means them, and read back from HTML as they were.
import {expect} from '@open-wc/testing';
import {check, comparisonShape, offersShape, reviewShape, starRatingShape} from '../../src/index.js';
import {addWords, localeOf} from '../../src/i18n/locale.js';
import {de} from '../../src/i18n/de.js';
import {toHtml} from '../../src/html/to-html.js';
import type {Schema} from '../../src/model/schema.js';

addWords('de', de);

/** Returns the text that readers of the HTML of some data see. */
const textOf = (schema: Schema, data: unknown, lang = 'en'): string => {
  const {model, problems} = check(schema, data);
  expect(problems).to.deep.equal([]);
  return toHtml(schema, model as never, {locale: localeOf(lang)})
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ');
};

describe('a price', () => {
  for (const [price, priceCurrency, english, german] of [
    ['94.00', 'USD', '$94.00', '94,00 $'],
    ['94.5', 'USD', '$94.50', '94,50 $'],
    ['94', 'USD', '$94', '94 $'],
    [94, 'USD', '$94', '94 $'],
    [0.004, 'USD', '$0.004', '0,004 $'],
    ['94,00', 'EUR', '€94.00', '94,00 €'],
    ['1,299.00', 'USD', '$1,299.00', '1.299,00 $'],
    ['1.299,00', 'EUR', '€1,299.00', '1.299,00 €'],
    ['1 299,00', 'EUR', '€1,299.00', '1.299,00 €'],
    ['1’299.00', 'EUR', '€1,299.00', '1.299,00 €'],
    ['94.00', 'JPY', '¥94', '94 ¥'],
    ['1299', 'JPY', '¥1,299', '1.299 ¥'],
    // The text says the currency.
    ['94,00 €', 'EUR', '94,00 €', '94,00 €'],
    ['USD 94', 'USD', 'USD 94', 'USD 94'],
    ['94 Euro', 'EUR', '94 Euro', '94 Euro'],
    ['Free', 'EUR', 'Free', 'Free'],
    // The text is more than a number, or a number that two languages read differently.
    ['about 60', 'EUR', 'about 60 EUR', 'about 60 EUR'],
    ['94.00–129.00', 'USD', '94.00–129.00 USD', '94.00–129.00 USD'],
    ['1.299.000', 'IDR', '1.299.000 IDR', '1.299.000 IDR'],
    ['1,299', 'USD', '1,299 USD', '1,299 USD'],
    ['1.299', 'KWD', '1.299 KWD', '1.299 KWD'],
    ['12345678901234567', 'USD', '12345678901234567 USD', '12345678901234567 USD'],
  ] as const) {
    it(`of ${JSON.stringify(price)} in ${priceCurrency} is ${english}`, () => {
      const offers = [{url: '/1', price, priceCurrency, priceAsOf: '2026-11-21'}];
      expect(textOf(offersShape, {offers})).to.contain(`${english} Check price`).and.contain('As of November 21, 2026');
      expect(textOf(reviewShape, {name: 'Drift', offers})).to.contain(` ${english} `);
      expect(textOf(offersShape, {offers}, 'de')).to.contain(`${german} Preis prüfen`);
    });
  }

  it('as text without a currency is shown as it is written', () => {
    const offers = [{url: '/1', price: '94.00', priceAsOf: '2026-11-21'}];
    expect(textOf(offersShape, {offers})).to.contain('94.00 Check price');
  });
});

describe('a price beside a higher one', () => {
  const sale = {url: '/1', price: 94, priceCurrency: 'EUR', priceAsOf: '2026-11-21', listPrice: '129.00'} as const;
  for (const [listPriceKind, english, german] of [
    ['regular', 'Regular price: €129.00', 'Regulärer Preis: 129,00 €'],
    ['lowest-30-days', 'Lowest price in 30 days: €129.00', 'Niedrigster Preis der letzten 30 Tage: 129,00 €'],
  ] as const)
    it(`says that it is the ${listPriceKind} one, alone and in a list, without a word of savings`, () => {
      for (const offers of [[{...sale, listPriceKind}], [{...sale, listPriceKind}, '/2']]) {
        expect(textOf(offersShape, {offers})).to.contain(english).and.not.contain('35').and.not.contain('%');
        expect(textOf(offersShape, {offers}, 'de')).to.contain(german);
      }
    });

  it('says that it is the lowest of several, and until when it is valid', () => {
    const {listPrice: _, ...price} = sale;
    const offers = [{...price, priceFrom: true, priceValidUntil: '2999-11-30'}];
    expect(textOf(offersShape, {offers})).to.contain(' from €94 ').and.contain('Until November 30, 2999');
    expect(textOf(offersShape, {offers: [...offers, '/2']}, 'de'))
      .to.contain('ab 94 €')
      .and.contain('Bis 30. November 2999');
  });
});

describe('a figure', () => {
  const table = (value: string | number, unit?: string): string =>
    textOf(comparisonShape, {items: [{name: 'Drift'}], rows: [{name: 'Use', values: [value], ...(unit && {unit})}]});

  it('in a table has all its digits, and its unit also where it is written as text', () => {
    expect(table(0.004, 'W')).to.match(/ 0\.004 W $/);
    expect(table(0.0051, 'W')).to.match(/ 0\.0051 W $/);
    expect(table('4.50', 'kg')).to.match(/ 4\.50 kg $/);
    expect(table('2 min 40 s', 's')).to.match(/ 2 min 40 s $/);
  });

  it('among facts and in ratings has all its digits', () => {
    const specs = [
      {name: 'Standby', value: 0.004, unit: 'W'},
      {name: 'Weight', value: '4.50', unit: 'kg'},
    ];
    const text = textOf(reviewShape, {name: 'Drift', rating: 4.996, specs});
    expect(text).to.contain(' 4.996 out of 5 ').and.contain(' 0.004 W ').and.contain(' 4.50 kg ');
    expect(textOf(starRatingShape, {rating: {value: 1234.5678, best: 2000}, count: 12345})).to.contain(
      '1,234.5678 out of 2,000 12,345 ratings',
    );
  });
});
