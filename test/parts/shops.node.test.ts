// The settings of a page and the countries of offers, in HTML that no script has drawn.
import {expect} from '@open-wc/testing';
import {toHtml} from '../../src/html/to-html.js';
import '../../src/i18n/languages.js';
import {check} from '../../src/input/check.js';
import type {PageSettings} from '../../src/input/settings.js';
import {offersShape} from '../../src/model/offers.js';
import {reviewShape} from '../../src/model/review.js';
import {asElement, type PageElement} from '../../src/page/dom.js';
import {parseTags} from '../../src/page/parse-html.js';
import {readChildren} from '../../src/input/read-children.js';
import {prerender} from '../../src/prerender/prerender.js';
import {renderToString} from '../../src/prerender/render-to-string.js';

const OFFERS = [
  {url: 'https://kettles.example/de', seller: 'Kesselhaus', regions: ['DE', 'AT']},
  {url: 'https://www.amazon.co.uk/dp/B0EXAMPLE', seller: 'Amazon', regions: ['GB', 'IE']},
  {url: '#details'},
];
const DATA = {name: 'Drift', offers: OFFERS};
const card = `<review-card data='${JSON.stringify(DATA)}'></review-card>`;
const marked = (settings?: PageSettings, lang = 'en'): string =>
  toHtml(offersShape, check(offersShape, {offers: OFFERS}).model!, {lang, ...(settings && {settings})});
const drawn = (settings: PageSettings, lang = 'en'): string => renderToString('review-card', DATA, {settings, lang});

describe('countries of offers', () => {
  it('are named where no script runs, in the language of the page, and no offer is missing', () => {
    for (const [lang, words] of [
      ['en', 'Delivers to Germany and Austria'],
      ['en', 'Delivers to United Kingdom and Ireland'],
      ['de', 'Lieferung: Deutschland und Österreich'],
      ['ja', '配送先：イギリス、アイルランド'],
      ['ar', 'المملكة المتحدة وأيرلندا'],
    ] as const) {
      expect(drawn({}, lang)).to.contain(words);
      const plain = marked(undefined, lang).replaceAll(/<[^>]*>/g, '');
      expect(plain).to.contain(words);
    }
    for (const {url} of OFFERS) expect(drawn({}), url).to.contain(`href="${url}"`);
    expect(drawn({})).not.to.contain('Other countries');
  });

  it('are read back from marked children', () => {
    const root = parseTags(`<div>${marked()}</div>`).firstElementChild as PageElement;
    const read = readChildren(asElement(root), offersShape) as {offers: {regions?: string[]}[]};
    expect(read.offers.map(({regions}) => regions)).to.deep.equal([['DE', 'AT'], ['GB', 'IE'], undefined]);
  });

  it('are codes; what is meant is mended and told', () => {
    const regions = (given: unknown): unknown => {
      const {model, problems} = check(offersShape, {offers: [{url: '/a', regions: given}]});
      return [model!.offers[0]!.regions, problems.length];
    };
    expect(regions(['GB'])).to.deep.equal([['GB'], 0]);
    expect(regions(['uk', ' ie '])).to.deep.equal([['GB', 'IE'], 2]);
    expect(regions(['England', 'DE', 5])).to.deep.equal([['DE'], 2]);
    expect(regions('GB')).to.deep.equal([undefined, 1]);
  });

  it('have the script draw a prerendered widget anew, for its reader', () => {
    expect(prerender(card).html).to.contain('data-candor="regions"');
    expect(prerender(card).changed).to.equal(true);
    expect(prerender(prerender(card).html).changed).to.equal(false);
  });
});

describe('the printed address of a shop', () => {
  it('breaks before dots and slashes, and ends before what follows its path', () => {
    const html = renderToString('offer-button', {offers: ['https://www.kettles.example/de/drift.html?tag=a#b']});
    expect(html).to.contain('data-address="kettles\u200B.example\u200B/de\u200B/drift\u200B.html"');
  });
});

describe('the settings of a page', () => {
  const links = (html: string): string[] => html.match(/<a\s[^>]*href="(?:http|#)[^>]*>/g) ?? [];

  it('open shops in a new tab and say so, in names and in plain HTML, with noopener', () => {
    const all = links(drawn({newTab: true}).replace(/^[^]*<ul/, ''));
    expect(all).to.have.length(3);
    const [shop, , place] = all;
    expect(shop).to.contain('target="_blank"').and.contain('rel="sponsored nofollow noopener"');
    expect(shop).to.match(/aria-label="[^"]*\(paid link\) \(opens in a new tab\)"/);
    expect(place).to.contain('#details').and.not.contain('target');
    const plain = marked({newTab: true});
    expect(plain.match(/target="_blank"/g)).to.have.length(2);
    expect(plain.match(/\(opens in a new tab\)/g)).to.have.length(2);
    expect(marked({newTab: true}, 'fr')).to.contain('nouvel onglet');
    for (const html of [drawn({}), marked()]) expect(html).not.to.contain('target').and.not.contain('new tab');
    const {html} = prerender(card, {mode: 'plain', settings: {newTab: true}});
    expect(html).to.contain('(opens in a new tab)');
  });

  it('are read back without what they added', () => {
    const settings = {newTab: true, author: 'Lena', disclosure: 'Paid.'};
    const html = toHtml(reviewShape, check(reviewShape, DATA).model!, {settings});
    expect(html).to.contain('Lena');
    const root = parseTags(`<div>${html}</div>`).firstElementChild as PageElement;
    expect(readChildren(asElement(root), reviewShape)).to.deep.equal(DATA);
  });

  it('add tags to addresses at Amazon', () => {
    const settings = {amazonTags: {'co.uk': 'me-21'}};
    for (const html of [drawn(settings), marked(settings)])
      expect(html).to.contain('href="https://www.amazon.co.uk/dp/B0EXAMPLE?tag=me-21"');
  });

  it('are those of the page when it is prerendered, and of the options', () => {
    const page = `<script src="/candor.js" data-new-tab data-author="Lena" data-labels='{"whereToBuy":"Shops"}'></script>${card}`;
    const {html, problems} = prerender(page, {settings: {author: 'Nora'}});
    expect(problems).to.deep.equal([]);
    expect(html).to.contain('_blank').and.contain('Nora').and.contain('>Shops<');
    expect(prerender(card, {settings: {author: 'Nora'}}).html).not.to.contain('_blank');
  });

  it('that are wrong in a page are told where they are', () => {
    const page = `<p></p>\n<script src="/candor.js" data-mode="dark"></script>${card}`;
    const [problem] = prerender(page).problems;
    expect(problem).to.include({line: 2, column: 1, rule: 'setting', path: 'mode'});
  });

  it('give authors to reviews that name none, also in structured data', () => {
    const page = (attributes: string, data = DATA as object): string =>
      prerender(
        `<head><script src="candor.js" data-author="Lena" ${attributes}></script></head><review-card data='${JSON.stringify(data)}'></review-card>`,
      ).html;
    const rated = {...DATA, rating: 4};
    expect(page('', rated)).not.to.contain('ld+json');
    expect(page('data-structured-data="on"', rated)).to.contain('"name":"Lena"');
    expect(page('data-structured-data="on"', {...rated, author: 'Nora'})).not.to.contain('"name":"Lena"');
  });

  it('fill in disclosures, except about gifts', () => {
    const note = (data: object): string =>
      renderToString('disclosure-note', data, {settings: {disclosure: 'I earn *a bit*.', policyUrl: '/policy'}});
    expect(note({kind: 'affiliate'}))
      .to.match(/<em>.*a bit/)
      .and.contain('href="/policy"');
    expect(note({kind: 'affiliate'})).not.to.contain('affiliate links');
    expect(note({kind: 'amazon'}))
      .to.contain('As an Amazon Associate')
      .and.match(/<em>.*a bit/);
    expect(note({kind: 'gift'}))
      .to.contain('free of charge')
      .and.not.contain('a bit');
    expect(note({text: 'My own.', policyUrl: '/mine'}))
      .not.to.contain('a bit')
      .and.not.contain('/policy');
  });

  it('and labels of a widget replace words', () => {
    const settings = {labels: {whereToBuy: 'Shops', checkPrice: 'Look'}};
    const html = renderToString('review-card', DATA, {
      settings,
      attributes: {labels: '{"whereToBuy":"To the shops"}'},
      lang: 'de',
    });
    expect(html).to.contain('>To the shops<').and.contain('>Look<').and.contain('Lieferung');
  });

  it('give an article its author once', () => {
    const blocks = [{block: 'review-card', name: 'Drift', summary: 'Good.'}];
    const html = renderToString('review-article', {headline: 'Kettles', blocks}, {settings: {author: 'Lena'}});
    expect(html.match(/Lena/g)).to.have.length(1);
  });
});
