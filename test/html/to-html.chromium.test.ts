import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import * as candor from '../../src/index.js';
import {articleShape, check, latestShape, readChildren, reviewShape, toHtml} from '../../src/index.js';
import type {Schema} from '../../src/model/schema.js';
import {documentsFor} from '../helpers/documents.js';
import {examples, type Tag} from '../helpers/examples.js';

const shapes = Object.values(candor).flatMap((it) =>
  typeof it === 'function' && 'shape' in it && 'tag' in it && it.tag ? [[it.tag, it.shape] as const] : [],
);

/** Parses HTML into an element. */
const parsed = (html: string): Element =>
  new DOMParser().parseFromString(`<body><div>${html}</div>`, 'text/html').body.firstElementChild!;

const tagsOf = (html: string): string[] => html.match(/<\/?[a-z]\w*/g) ?? [];

/** Checks that a model is valid on its own. A rule for a whole document can leave an invalid part. */
const isWhole = (shape: Schema, model: unknown): boolean =>
  JSON.stringify(check(shape, model).model) === JSON.stringify(model);

const html = (data: object): string => toHtml(reviewShape, check(reviewShape, data).model!);

describe('HTML of a model', () => {
  it('is there for every widget', () => {
    expect(shapes.length).to.be.above(12);
  });

  for (const [tag, shape] of shapes) {
    it(`of ${tag} reads back as the model, and needs no repair by a parser`, function () {
      this.timeout(120_000);
      const property = fc.property(documentsFor(shape), (data) => {
        const {model} = check(shape, data);
        // Empty data has no data marks.
        if (!model || !Object.keys(model).length || !isWhole(shape, model)) return;
        const markup = toHtml(shape, model);
        const element = parsed(markup);
        const read = check(shape, readChildren(element, shape));
        expect(read.model, markup).to.deep.equal(model);
        expect(read.problems, markup).to.deep.equal(check(shape, model).problems);
        expect(tagsOf(element.innerHTML), markup).to.deep.equal(tagsOf(markup.replaceAll(/="[^"]*"/g, '')));
        expect(markup).not.to.match(/\n\s*\n|<p><\/p>| style=/);
        // An address may have a word of programmers in it.
        const said = JSON.stringify(model, (_, it: unknown) => it ?? '');
        for (const word of ['undefined', 'null', '[object'])
          if (!said.includes(word)) expect(markup).not.to.contain(word);
      });
      fc.assert(property, {numRuns: 100, includeErrorInReport: true});
    });

    it(`of ${tag} says every text of the examples`, () => {
      for (const data of tag === 'review-article' ? [] : examples(tag as Tag)) {
        const {model} = check(shape, data);
        // Picks of an article may list its own reviews.
        if (!model) continue;
        const element = parsed(toHtml(shape, model));
        const text = element.textContent + [...element.querySelectorAll('img')].map(({alt}) => alt).join('\n');
        const texts = (it: unknown): string[] =>
          typeof it === 'string' ? [it] : typeof it === 'object' && it ? Object.entries(it).flatMap(textsIn) : [];
        // The text around an offer names its product, and some numbers of products are not for readers.
        const textsIn = ([key, it]: [string, unknown]): string[] =>
          /^(?:product|gtin|mpn|sku)$/.test(key) ? [] : texts(it);
        const isFact = (it: string): boolean => /^[\w#/.:@-]+$|[*`[\\]/.test(it);
        for (const words of texts(model).flatMap((it) => it.split('\n\n')))
          if (!isFact(words) && !text.includes(words)) expect(text).to.contain(words);
      }
    });
  }

  it('has texts for readers, and exact values in attributes', () => {
    expect(
      html({
        name: 'Northfold Drift & Co',
        rating: 4.6,
        pros: ['Spout stops **without** a drip'],
        offers: [{url: 'https://kitchenworks.example/drift?a=1&b=2', label: 'Check price'}],
        datePublished: '2026-10-06',
      }).split('\n'),
    ).to.deep.equal([
      '<h2 data-field="name" id="northfold-drift-co">Northfold Drift &amp; Co</h2>',
      '<p data-field="rating"><span data-field="value">4.6</span> out of 5</p>',
      '<h3>What I liked</h3>',
      '<ul><li data-field="pros">Spout stops <strong>without</strong> a drip</li></ul>',
      '<p>Published <time datetime="2026-10-06"><span data-field="datePublished" data-value="2026-10-06">October 6, 2026</span></time></p>',
      '<div data-field="offers">',
      '<a data-field="url" href="https://kitchenworks.example/drift?a=1&amp;b=2" rel="sponsored nofollow noopener"><span data-field="label">Check price</span></a>',
      '<p>Paid link</p>',
      '</div>',
    ]);
  });

  it('keeps white space and characters that HTML does not', () => {
    const name = ' two  spaces\r\n\tand <b>"quotes"</b> ';
    const {model} = check(reviewShape, readChildren(parsed(html({name})), reviewShape));
    expect(model).to.deep.equal({name});
  });

  it('has one heading for the name, at the level that is asked for, and none beyond 6', () => {
    const model = check(reviewShape, {name: 'It', pros: ['a'], evidence: {method: 'b'}}).model!;
    expect(tagsOf(toHtml(reviewShape, model, {level: 6})).filter((tag) => /<h\d/.test(tag))).to.deep.equal([
      '<h6',
      '<h6',
      '<h6',
    ]);
  });

  it('R25: has no picture directly in a link, and lazy pictures', () => {
    const markup = html({name: 'It', image: {url: 'a.jpg', alt: 'b', width: 3, height: 4}, offers: ['/shop']});
    expect(markup).to.contain('<img data-field="image" src="a.jpg" alt="b" width="3" height="4" loading="lazy"');
    expect(markup).not.to.match(/<a[^>]*><img/);
  });

  it('has pictures that are never wider than the column, in their own ratio', () => {
    const sized = (image: object): string => /<img[^>]*>/.exec(html({name: 'It', image: {url: 'a.jpg', ...image}}))![0];
    expect(sized({width: 4000, height: 3000}), 'no jump when it comes').to.contain(' width="280" height="210" loading');
    for (const image of [{width: 4000}, {height: 3000}, {}]) expect(sized(image)).to.contain(' width="100%" loading');
    expect(sized({width: 200, height: 100})).to.contain(' width="200" height="100" loading');
    for (const image of [{width: 4000, height: 3000}, {width: 4000}, {}, {width: 200, height: 100}]) {
      const picture = {url: 'a.jpg', ...image};
      const element = parsed(html({name: 'It', image: picture}));
      expect(check(reviewShape, readChildren(element, reviewShape)).model!.image).to.deep.equal(picture);
    }
  });

  it('has what only programs need in attributes, around what readers see', () => {
    expect(html({name: 'It', itemType: 'Book', offers: [{url: '/it', label: 'Buy', priceSource: 'shop'}]})).to.equal(
      '<h2 data-field="itemType" data-value="Book" id="it"><span data-field="name">It</span></h2>\n' +
        '<div data-field="offers">\n' +
        '<a data-field="url" href="/it" rel="sponsored nofollow noopener"><span data-field="priceSource" data-value="shop"><span data-field="label">Buy</span></span></a>\n' +
        '<p>Paid link</p>\n</div>',
    );
    const model = check(articleShape, {headline: 'H', lang: 'de', blocks: [{block: 'prose', text: 'a'}]}).model!;
    expect(toHtml(articleShape, model)).to.match(
      /^<div lang="de">\n<h2 data-field="lang" data-value="de"><span data-field="headline">/,
    );
  });

  it('has no empty elements, which editors delete', () => {
    const texts = {jobTitle: 'Baker', location: 'Lisbon'};
    const author = {name: 'Lena', image: {url: 'a.jpg', width: 480, height: 480, credit: 'Ines'}, ...texts};
    const element = parsed(html({name: 'It', author, offers: [{url: '/it', noteAsOf: '2026-11-17'}]}));
    for (const it of element.querySelectorAll(':not(img)')) expect(it.innerHTML, it.outerHTML).not.to.equal('');
    const {author: read} = check(reviewShape, readChildren(element, reviewShape)).model!;
    expect(read).to.deep.equal([author]);
  });

  it('has a target for the links to reviews and sections, each once', () => {
    const review = {block: 'review-card', name: 'Words'};
    const guide = {block: 'buying-guide', title: 'T', sections: [{title: 'Words'}, {title: 'Words'}, {title: '!'}]};
    const {model} = check(articleShape, {headline: 'H', blocks: [review, review, guide]});
    const ids = [...parsed(toHtml(articleShape, model!)).querySelectorAll('[id]')].map(({id}) => id);
    expect(ids).to.deep.equal(['words', 'words-2', 'words-3', 'words-4', 'section']);
  });

  it('has links that lead to the review of their name, also where several names make the same target', () => {
    const names = ['Learn C++', 'Learn C#'];
    const review = (name: string) => ({block: 'review-card', name});
    const picks = {block: 'top-picks', items: names.map((name) => ({name}))};
    const {model} = check(articleShape, {headline: 'H', blocks: [picks, ...names.toReversed().map(review)]});
    const page = parsed(toHtml(articleShape, model!));
    const targets = [...page.querySelectorAll('a')].map((link) => page.querySelector(link.getAttribute('href')!));
    expect(targets.map((target) => target?.textContent)).to.deep.equal(names);
  });

  it('links to the feed if there are no articles', () => {
    const latest = (data: object): string => toHtml(latestShape, check(latestShape, data).model!);
    expect(latest({feed: '/feed.xml'})).to.equal('<h2><a data-field="feed" href="/feed.xml">Latest entries</a></h2>');
    const entries = [{title: 'One'}, {title: 'Two'}];
    const element = parsed(latest({feed: '/feed.xml', limit: 1, entries}));
    expect(element.querySelector('a')).to.equal(null);
    expect([...element.querySelectorAll('li:not([hidden])')].map(({textContent}) => textContent.trim())).to.deep.equal([
      'One',
    ]);
  });

  it('is only for widgets', () => {
    expect(() => toHtml(reviewShape.entries.name, 'It')).to.throw(TypeError, 'schema');
  });
});
