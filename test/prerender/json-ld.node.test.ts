// Structured data in prerendered pages.
import {expect} from '@open-wc/testing';
import {prerender, type PrerenderOptions} from '../../src/prerender/prerender.js';

const DATA = '{"name":"Lampe","rating":4.5,"summary":"Hell","author":"Lena Marsh"}';
const card = (attributes = 'structured-data', data = DATA): string =>
  `<review-card ${attributes} data='${data}'></review-card>`;
const page = (body: string, head = '<title>A page</title>'): string =>
  `<!doctype html><html lang="de"><head>${head}</head><body>${body}</body></html>`;
const draw = (html: string, options?: PrerenderOptions): string => prerender(html, options).html;

const SCRIPT = /<script id="candor-json-ld" type="application\/ld\+json" data-candor>([^]*?)<\/script>/g;
const graphsIn = (html: string): {'@type': string; review?: {reviewRating?: object}}[][] =>
  Array.from(html.matchAll(SCRIPT), ([, text]) => JSON.parse(text!)['@graph']);
const typesIn = (html: string): string[] => graphsIn(html).flatMap((graph) => graph.map((node) => node['@type']));

describe('structured data in a prerendered page', () => {
  it('is one script at the end of the head, for the widgets that ask for it', () => {
    const html = draw(page(`${card()}${card('', DATA.replace('Lampe', 'Other'))}`));
    expect(typesIn(html)).to.deep.equal(['Product', 'Person']);
    expect(html).to.match(/<\/script><\/head><body>/);
    expect(graphsIn(draw(page(card(''))))).to.deep.equal([]);
    const article = `<review-article data='{"headline":"Lampen","blocks":[{"block":"prose","text":"Text"}]}'></review-article>`;
    expect(typesIn(draw(page(article)))).to.deep.equal(['BlogPosting']);
  });

  it('is written in all modes, also for carriers and marked children', () => {
    const carrier = `<div data-candor="review-card" data-candor-structured-data data-candor-data='${DATA}'></div>`;
    const marked =
      '<review-card structured-data><h3 data-field="name">Lampe</h3><p data-field="summary">Hell</p><p data-field="author">Lena</p></review-card>';
    for (const mode of ['light', 'dsd', 'plain'] as const)
      for (const body of [card(), carrier, marked])
        expect(typesIn(draw(page(body), {mode})), mode + body).to.deep.equal(['Product', 'Person']);
  });

  it('is at the end of the body without a head, and before everything in a part of a page', () => {
    expect(draw(`<body>${card()}</body>`)).to.match(
      /<\/review-card><script id="candor-json-ld"[^]*<\/script><\/body>$/,
    );
    expect(draw(`<p>x</p>${card()}`)).to.match(/^(?:<style[^]*<\/style>)?<script id="candor-json-ld"/);
  });

  it('changes nothing the second time, follows the data, and goes with the widgets', () => {
    for (const html of [
      page(card()),
      `<body>${card()}</body>`,
      `<p>x</p>${card()}`,
      `<head><title>x</title>${card()}`,
    ]) {
      const once = draw(html);
      expect(graphsIn(once)).to.have.length(1);
      expect(prerender(once)).to.include({html: once, changed: false});
      expect(draw(once.replaceAll('Lampe', 'Leuchte'))).to.equal(draw(html.replaceAll('Lampe', 'Leuchte')));
      expect(graphsIn(draw(once.replace(/<review-card[^]*<\/review-card>/, '')))).to.deep.equal([]);
      expect(graphsIn(draw(once.replace(' structured-data', '')))).to.deep.equal([]);
      expect(draw(once, {jsonLd: false})).to.equal(draw(html, {jsonLd: false}));
    }
    expect(graphsIn(draw(page(card()), {jsonLd: false}))).to.deep.equal([]);
  });

  it('stays when the data is gone', () => {
    const once = draw(page(card()), {dropData: true});
    expect(once).to.not.contain('data=');
    expect(typesIn(once)).to.deep.equal(['Product', 'Person']);
    expect(draw(once)).to.equal(once);
  });

  it('takes the kind of the page from the option, or from the widgets', () => {
    const isRated = (html: string): boolean =>
      graphsIn(html)
        .flat()
        .some(({review}) => !!review?.reviewRating);
    expect(isRated(draw(page(card())))).to.equal(true);
    expect(isRated(draw(page(card()), {page: 'list'}))).to.equal(false);
    expect(isRated(draw(page(card('structured-data="list"'))))).to.equal(false);
    expect(isRated(draw(page(card('structured-data="list"')), {page: 'single'}))).to.equal(true);
  });

  it('has absolute addresses where the page says its own, and repeats nothing of its own', () => {
    const canonical = '<link rel="canonical" href="https://slow.example/lampe">';
    expect(draw(page(card(), canonical))).to.contain('"@id":"https://slow.example/lampe#lampe"');
    const own = '<script type="application/ld+json">{"@type":"Product","name":"Lampe"}</script>';
    expect(graphsIn(draw(page(card(), own)))).to.deep.equal([]);
  });

  it('repeats nothing that the page says in other ways', () => {
    const product = '{"@type":"Product","name":"Lampe"}';
    const inScript = (text: string, type = 'application/ld+json'): string => `<script type="${type}">${text}</script>`;
    for (const own of [
      inScript(product, 'Application/LD+JSON; charset=utf-8'),
      inScript('{"@type":"Product","name":["Lampe",{"@value":"Lamp","@language":"en"}]}'),
      inScript(`${'['.repeat(5000)}${product}${']'.repeat(5000)}`),
      '<div itemscope itemtype="http://schema.org/Product https://schema.org/Thing"><b itemprop="name">Lampe</b></div>',
      '<div itemscope itemtype="https://schema.org/Product"><meta itemprop="name" content="Lampe"></div>',
      '<div vocab="https://schema.org/" typeof="Product"><b property="name">Lampe</b></div>',
      inScript('{"@type":"Review","itemReviewed":{"name":"Lampe"},"reviewRating":{"ratingValue":3}}'),
      inScript('{"@type":"Lamp","name":"&#76;ampe&#8482;&nbsp;","aggregateRating":{"ratingValue":3}}'),
    ])
      expect(typesIn(draw(page(own + card()))), own.slice(0, 200)).to.deep.equal([]);
    for (const other of [
      inScript('{"@type":"Product","name":'),
      '<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Other</b></div>',
      '<div itemscope itemtype="https://schema.org/Product"></div>',
      inScript('{"@type":"WebPage","name":"Lampe"}'),
    ])
      expect(typesIn(draw(page(other + card()))), other).to.deep.equal(['Product', 'Person']);
    const article = `<review-article data='{"headline":"Lampen","blocks":[{"block":"prose","text":"Text"}]}'></review-article>`;
    const posting = '<article itemscope itemtype="https://schema.org/BlogPosting"></article>';
    expect(typesIn(draw(page(posting + article)))).to.deep.equal([]);
  });

  it('leaves out what nobody sees, and a script of the author’s with the same id', () => {
    expect(graphsIn(draw(page(`<div hidden>${card()}</div>`)))).to.deep.equal([]);
    const own = '<script type="application/ld+json" id="candor-json-ld">{}</script>';
    expect(draw(page(card(), own)))
      .to.contain(own)
      .and.not.match(SCRIPT);
  });

  it('cannot be ended by a text, and is right in any encoding', () => {
    expect(draw(page(card('structured-data', DATA.replace('Hell', '&lt;/script>&lt;b>'))))).to.contain(
      '\\u003c/script>',
    );
    const bytes = Buffer.from(
      page(card('structured-data', DATA.replace('Hell', 'H\xE4ll')), '<meta charset="windows-1252">'),
      'latin1',
    );
    const html = Buffer.from(prerender<Uint8Array>(bytes).html).toString('latin1');
    expect(html).to.contain('"reviewBody":"H\\u00e4ll"');
    expect(html.match(/<style[^]*?<\/style>/)![0]).to.not.match(/&#\d/);
  });
});
