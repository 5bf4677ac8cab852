// Encodings, options and attributes decide how the content of widgets is drawn.
import {expect} from '@open-wc/testing';
import {prerender, type PrerenderOptions} from '../../src/prerender/prerender.js';

const DATA = '{"name":"Lampe","rating":4.5,"summary":"Hell"}';
const card = (data = DATA, attributes = ''): string => `<review-card ${attributes} data='${data}'></review-card>`;
const draw = (html: string, options?: PrerenderOptions): string => prerender(html, options).html;
const rules = (html: string, options?: PrerenderOptions): string[] =>
  prerender(html, options).problems.map(({rule}) => rule);

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const latin1 = (html: Uint8Array): string => Buffer.from(html).toString('latin1');

describe('the bytes of a page', () => {
  it('are kept where they are no UTF-8', () => {
    const odd = [0xe9, 0x80, 0xf0, 0x9f, 0xed, 0xa0, 0x80, 0xff];
    const page = bytes('\uFEFF<p>', odd, `é\r\n</p>${card('{"name":"Ämpel 😀"}')}<p>`, odd);
    const {html, changed} = prerender(page);
    expect(changed).to.equal(true);
    expect(
      latin1(html)
        .replace(/<style[^]*?<\/style>/, '')
        .replace(/<section data-candor=[^]*?<\/article><\/section>/, ''),
    ).to.equal(latin1(page));
    expect(Buffer.from(html).toString()).to.contain('>Ämpel 😀</h2>');
    expect(prerender(html).changed).to.equal(false);
  });

  it('are read in the encoding of the page', () => {
    const inCharset = (charset: string, name: number[]): string =>
      latin1(
        prerender(bytes(`<meta charset="${charset}">`, '<review-card data=\'{"name":"', name, '"}\'></review-card>'))
          .html,
      );
    expect(inCharset('windows-1252', [0x93, 0xe4, 0x94]))
      .to.contain('>&#8220;&#228;&#8221;</h2>')
      .and.contain('\x93\xe4\x94');
    expect(inCharset('iso-8859-1', [0x80, 0x99])).to.contain('>&#8364;&#8482;</h2>');
    expect(inCharset('windows-1251', [0xcb, 0xe0])).to.contain('>&#1051;&#1072;</h2>');
    expect(inCharset('shift_jis', [0x83, 0x89])).to.contain('>&#12521;</h2>');
    expect(inCharset('no-such-charset', [0xc3, 0xa4])).to.contain('>\xc3\xa4</h2>');
  });

  it('decode entities together with the encoding', () => {
    const page = bytes(
      '<meta charset="iso-8859-1"><review-card data=\'{"name":"',
      [0xe9],
      ' &copy; &eacute; &hellip;"}\'></review-card>',
    );
    expect(latin1(prerender(page).html)).to.contain('>&#233; &#169; &#233; &#8230;</h2>');
  });

  it('are refused in UTF-16', () => {
    for (const mark of [
      [0xff, 0xfe],
      [0xfe, 0xff],
    ])
      expect(() => prerender(bytes(mark, 'a'))).to.throw(TypeError, 'UTF-16');
  });

  it('stay bytes, and a string stays a string', () => {
    expect(prerender(bytes(card())).html).to.be.instanceOf(Uint8Array);
    expect(prerender(card()).html).to.be.a('string');
    const page = bytes('<p>x');
    expect(prerender(page).html).to.equal(page);
  });
});

/** Returns the text of some HTML. */
const textOf = (html: string): string => html.replaceAll(/<[^>]*>/g, '');

describe('the content of a widget', () => {
  it('is in the language of the page around it', () => {
    const page = (lang: string): string => textOf(draw(`<div lang="${lang}">${card()}</div>`));
    expect(page('de')).to.contain('4,5 von 5');
    expect(page('de-AT')).to.contain('4,5 von 5');
    expect(page('en')).to.contain('4.5 out of 5');
  });

  it('is in the language of the page in every encoding, and of a carrier', () => {
    const page = `<html lang="de"><meta charset="windows-1252">${card()}`;
    expect(textOf(latin1(prerender(bytes(page)).html))).to.contain('4,5 von 5');
    expect(
      textOf(
        draw(`<p lang="en"><div data-candor="review-card" data-candor-lang="de" data-candor-data='${DATA}'></div>`),
      ),
    ).to.contain('4,5 von 5');
  });

  it('is not in the language in which a block of code is written', () => {
    const block = '<pre><code lang="candor" class="language-candor">star-rating\n{"rating": 4}</code></pre>';
    const {html} = prerender(`<html lang="de"><body>${block}`);
    expect(html).to.contain('von 5');
    expect(prerender(html).changed).to.equal(false);
  });

  it('begins at the level of the widget', () => {
    expect(draw(card(DATA, 'heading-level="4"'))).to.contain('<h4 class="title"');
    expect(draw(card(DATA, 'heading-level="4"'), {mode: 'plain'})).to.contain('<h4 id="lampe">');
    expect(draw(card(DATA, 'heading-level="x"'))).to.contain('<h2 class="title"');
    expect(draw(card(DATA, 'heading-level="3.7"'))).to.contain('<h3 class="title"');
  });

  it('follows the attributes of the widget', () => {
    const list = `<testimonial-list layout="grid" data='{"testimonials":[{"quote":"Good","author":"Reader"}]}'></testimonial-list>`;
    expect(draw(list)).to.contain('class="quotes grid"');
    expect(
      draw(
        `<div data-candor="testimonial-list" ${list
          .slice(18)
          .replaceAll(/(layout|data)=/g, 'data-candor-$1=')
          .replace('testimonial-list', 'div')}`,
      ),
    ).to.contain('class="quotes grid"');
  });

  it('has ids that are different from those of the page', () => {
    expect(draw(`<p id="lampe">x</p>${card()}${card()}`))
      .to.contain('id="lampe-2"')
      .and.contain('id="lampe-3"');
    expect(draw(`${card()}${card()}`, {mode: 'plain'}))
      .to.contain('id="lampe"')
      .and.contain('id="lampe-2"');
  });

  it('comes from the file that the widget names', () => {
    const readFile = (address: string): string | undefined => (address === 'lamp.json' ? DATA : undefined);
    expect(draw('<review-card src="lamp.json"></review-card>', {readFile})).to.contain('>Lampe</h2>');
    expect(draw('<div data-candor="review-card" data-candor-src="lamp.json"></div>', {readFile})).to.contain(
      '>Lampe</h2>',
    );
    const missing = '<review-card src="other.json"><p>Fallback</p></review-card>';
    expect(draw(missing, {readFile})).to.equal(missing);
    expect(rules(missing, {readFile})).to.deep.equal(['src']);
    expect(rules(missing)).to.deep.equal(['src']);
  });

  it('stays when the data is gone', () => {
    const once = draw(card(), {dropData: true});
    expect(once).to.contain('>Lampe</h2>').and.not.contain('data=');
    expect(draw(once, {dropData: true})).to.equal(once);
    expect(draw(once)).to.equal(once);
  });

  it('of a profile whose articles come from a feed is drawn anew with them, so it keeps its data', () => {
    const profile = `<author-profile data='{"name":"Lena","feed":"/feed.xml"}'></author-profile>`;
    for (const dropData of [false, true])
      expect(draw(profile, {dropData}))
        .to.contain('>Lena</h2>')
        .and.contain('data-candor="feed"')
        .and.contain('"feed":"/feed.xml"');
  });

  it('loses its data wherever that is', () => {
    const drop = (html: string): string => draw(html, {dropData: true, readFile: () => DATA});
    expect(drop(`<review-card><script type="application/json">${DATA}</script></review-card>`)).to.not.contain(
      '<script',
    );
    // The parser takes the first of equal attributes; without it, the next would be the data.
    expect(drop(`<review-card data='${DATA}' id=a DATA=x src="y" data></review-card>`)).to.match(
      /<review-card id=a><section/,
    );
    expect(drop('<review-card src="x.json" id="a"></review-card>')).to.match(
      /<review-card id="a"><section data-candor=/,
    );
    expect(drop(`<div data-candor="review-card" data-candor-data='${DATA}'></div>`)).to.match(
      /<div data-candor="review-card"><review-card data-candor=""><section data-candor=/,
    );
  });

  it('is replaced when the data has changed', () => {
    const once = draw(card());
    const changed = draw(once.replace('"name":"Lampe"', '"name":"Leuchte"'));
    expect(changed).to.equal(draw(card().replace('Lampe', 'Leuchte')));
  });

  it('is that of all parts of an article, each in its language', () => {
    const article = `<review-article data='{"headline":"Lampen","lang":"de","blocks":[{"block":"review-card","name":"A","rating":4},{"block":"prose","text":"Text"},{"block":"latest-entries","feed":"/feed.xml"}]}'></review-article>`;
    const html = draw(article);
    expect(html).to.contain('<p>Text</p>');
    expect(textOf(html)).to.contain('4 von 5');
    expect(html).to.match(/<h3 class="title" part="heading">A<\/h3>/);
    expect(html).to.contain(
      '<latest-entries data="{&quot;feed&quot;:&quot;/feed.xml&quot;}" heading-level="3"></latest-entries>',
    );
    expect(html).to.contain('<style data-candor-styles="latest-entries review-article review-card">');
    expect(draw(article, {mode: 'dsd'}).match(/shadowrootmode/g)).to.have.lengthOf(2);
  });
});

describe('the style sheet of a page', () => {
  it('is one for all widgets, before other styles', () => {
    const html = draw(
      `<!doctype html><head><meta charset="utf-8"><link rel="stylesheet" href="a.css"></head>${card()}${card()}`,
    );
    expect(html.match(/<style/g)).to.have.lengthOf(1);
    expect(html).to.match(/<meta charset="utf-8"><style data-candor-styles="review-card">/);
  });

  it('leaves the space around widgets to the page', () => {
    expect(draw(card())).to.match(/review-card\s*\{[^}]*margin-block:\s*1\.55em;/);
  });

  it('has the nonce of the page', () => {
    for (const mode of ['light', 'dsd'] as const)
      expect(draw(card(), {mode, nonce: 'a"b'})).to.match(/<style[^>]* nonce="a&quot;b">/);
  });

  it('goes when no widget needs it', () => {
    expect(draw(draw(card()), {mode: 'dsd'})).to.equal(draw(card(), {mode: 'dsd'}));
    expect(draw(draw(card()).replace(/<review-card[^]*<\/review-card>/, '<p>x'))).to.equal('<p>x');
  });
});

describe('problems of a page', () => {
  it('have their places', () => {
    const {problems} = prerender(`<p>x</p>\n  <review-card data='{"name":"A",\n"rating":"many"}'></review-card>`);
    expect(problems[0]).to.include({line: 3, column: 1, severity: 'error', widget: 'review-card', path: 'rating'});
  });

  it('say what stays as it is', () => {
    expect(rules(`<h2>${card()}</h2>`)).to.deep.equal(['place']);
    expect(rules(`<h2>${card()}</h2>`, {mode: 'plain'})).to.deep.equal(['place']);
    expect(rules(`<h2>${card()}</h2>`, {mode: 'dsd'})).to.deep.equal([]);
    expect(rules(`<review-card data='${DATA}' />`)).to.deep.equal(['unclosed']);
    expect(rules(`<latest-entries data='{"feed":"/feed.xml"}'></latest-entries>`)).to.deep.equal(['feed']);
  });

  it('are none for a widget that is drawn', () => {
    expect(rules(card())).to.deep.equal([]);
  });
});
