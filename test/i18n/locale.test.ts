import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {de} from '../../src/i18n/de.js';
import {formatFor} from '../../src/i18n/format.js';
import {addWords, localeOf} from '../../src/i18n/locale.js';
import {readDay} from '../../src/model/date.js';
import {all, place, show, shownText, textOf} from '../helpers/page.js';

addWords('de', de);

const spaced = (text: string): string => text.replaceAll(/[\s\u200E\u200F\u061C]+/g, ' ').trim();
const midnight = readDay('2026-06-25')!.midnight;

describe('a language', () => {
  for (const [lang, date, number, money] of [
    ['en', 'June 25, 2026', '4.5', '$1,234.50'],
    ['en-US', 'June 25, 2026', '4.5', '$1,234.50'],
    ['en-GB', '25 June 2026', '4.5', 'US$1,234.50'],
    ['de', '25. Juni 2026', '4,5', '1.234,50 $'],
    ['fr', '25 juin 2026', '4,5', '1 234,50 $US'],
    ['es', '25 de junio de 2026', '4,5', '1234,50 US$'],
    ['pt-BR', '25 de junho de 2026', '4,5', 'US$ 1.234,50'],
    ['ja', '2026年6月25日', '4.5', '$1,234.50'],
    ['pl', '25 czerwca 2026', '4,5', '1234,50 USD'],
    ['fa', '۴ تیر ۱۴۰۵', '۴٫۵', undefined],
    ['th', '25 มิถุนายน 2569', '4.5', undefined],
  ] as const) {
    it(`formats dates, numbers and prices in ${lang}`, () => {
      const format = formatFor(lang);
      expect(spaced(format.date(midnight))).to.contain(date);
      expect(format.number(4.5)).to.equal(number);
      if (money) expect(spaced(format.money(1234.5, 'USD'))).to.equal(money);
      else expect(format.money(1234.5, 'USD')).to.match(/\S/);
    });
  }

  it('has the words of the language without its region', () => {
    for (const tag of ['de', 'de-AT', 'DE-ch']) expect(localeOf(tag).words.bestFor).to.equal(de.bestFor);
    expect(localeOf('de-AT').format.date(midnight)).to.equal('25. Juni 2026');
  });

  it('without words has English words and its own formats', () => {
    expect(localeOf('fi').words.bestFor).to.contain(localeOf('en').words.bestFor);
    expect(localeOf('fi').format.number(4.5)).to.equal('4,5');
  });

  for (const [written, tag] of [
    ['de_DE', 'de-DE'],
    ['de_AT', 'de-AT'],
    ['pt_BR', 'pt-BR'],
    ['zh_CN', 'zh-CN'],
    ['zh_Hant_TW', 'zh-Hant-TW'],
    ['en_US.UTF-8', 'en-US'],
    ['de_DE@euro', 'de-DE'],
    [' fr ', 'fr'],
  ] as const) {
    it(`is read as servers write it: ${JSON.stringify(written)}`, () => {
      const {words, format} = localeOf(written);
      const expected = localeOf(tag);
      expect(words).to.deep.equal(expected.words);
      expect(format.date(midnight)).to.equal(expected.format.date(midnight));
      expect(format.number(1234.5)).to.equal(expected.format.number(1234.5));
    });
  }

  it('has the words of the nearest language that was added, however it was written', () => {
    addWords('zh_Hant', {...de, bestFor: '適合'});
    for (const tag of ['zh-Hant', 'zh-hant-tw', 'zh_Hant_HK']) expect(localeOf(tag).words.bestFor).to.equal('適合');
    expect(localeOf('zh-CN').words.bestFor).to.contain(localeOf('en').words.bestFor);
  });

  it('that Intl does not know has the numbers and dates of its words', () => {
    addWords('sjn', {...de, bestFor: 'Mae'});
    const {words, format} = localeOf('sjn');
    expect(words.bestFor).to.equal('Mae');
    expect(format.date(midnight)).to.equal('June 25, 2026');
  });

  for (const tag of [
    '',
    'x',
    'xx',
    'tlh',
    'x-klingon',
    'e n',
    'en-',
    '-',
    'not a language',
    '🙂',
    'a'.repeat(1000),
    '__proto__',
  ]) {
    it(`of the tag ${JSON.stringify(tag.slice(0, 20))} is English`, () => {
      const {words, format} = localeOf(tag);
      expect(words.bestFor.replaceAll('\uFDD4', '')).to.equal(localeOf('en').words.bestFor);
      expect(format.date(midnight)).to.equal('June 25, 2026');
    });
  }

  it('is created once, and again when words are added', () => {
    expect(localeOf('de')).to.equal(localeOf('de'));
    const before = localeOf('nl');
    expect(before.words.bestFor).to.contain(localeOf('en').words.bestFor);
    addWords('nl', {...de, bestFor: 'Geschikt voor'});
    expect(localeOf('nl').words.bestFor).to.equal('Geschikt voor');
    expect(localeOf('nl-BE').words.bestFor).to.equal('Geschikt voor');
  });

  it('says of English words that they are, until others take their place', async () => {
    const box = place();
    box.lang = 'fi';
    const widget = await show('pros-cons', {pros: ['Kevyt']}, box);
    const heading = all(widget, 'h2, h3').at(-1)!;
    const {textContent} = heading;
    expect(heading.lang).to.equal('en');
    widget.setAttribute('labels', '{"pros":"Hyvää"}');
    await widget.updateComplete;
    expect([heading.textContent, heading.hasAttribute('lang')]).to.deep.equal(['Hyvää', false]);
    widget.removeAttribute('labels');
    await widget.updateComplete;
    expect([heading.textContent, heading.lang]).to.deep.equal([textContent, 'en']);
  });

  it('says of English words that they are, also in pieces that may be on two lines', async () => {
    const box = place();
    box.lang = 'fi';
    const [link] = all(await show('offer-button', {offers: ['https://beanwright.example/drift']}, box), 'a');
    expect(link!.textContent.trim()).to.equal('Check price at beanwright.example');
    expect(link!.querySelector('wbr')!.previousElementSibling).to.have.property('lang', 'en');
  });

  it('is used by widgets for dates, numbers, prices and words', async () => {
    const data = {
      name: 'Kessel',
      rating: 4.5,
      pros: ['Dicht'],
      specs: [
        {name: 'Inhalt', value: 0.9, unit: 'l'},
        {name: 'Deckel', value: true},
      ],
      offers: [{url: '/1', seller: 'Laden', price: 1234.5, priceCurrency: 'EUR', priceAsOf: '2026-06-25'}],
      datePublished: 'June 25, 2026',
    };
    const box = place();
    box.lang = 'de';
    const widget = await show('review-card', data, box);
    const text = spaced(shownText(widget));
    for (const part of ['4,5 von 5', de.pros, '0,9 l', de.yes, '1.234,50 €', '25. Juni 2026', de.paidLink])
      expect(text).to.contain(part);
    expect(all<HTMLTimeElement>(widget, 'time').map(({dateTime}) => dateTime)).to.deep.equal([
      '2026-06-25',
      '2026-06-25',
    ]);
    box.lang = 'en-GB';
    await widget.updateComplete;
    const british = await show('review-card', data, box);
    expect(shownText(british)).to.contain('25 June 2026').and.contain('4.5 out of 5');
  });

  it('shows an invalid date unchanged, without datetime', async () => {
    const widget = await show('review-card', {name: 'It', datePublished: '25/06/2026', dateModified: '2026-06-26'});
    expect(shownText(widget)).to.contain('25/06/2026');
    expect(all(widget, 'time').map(textOf).join()).to.contain('June 26, 2026').and.not.contain('25/06/2026');
  });
});
