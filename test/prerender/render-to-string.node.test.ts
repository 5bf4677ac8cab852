// Single widgets, as servers write them.
import {expect} from '@open-wc/testing';
import {renderToString, stylesFor} from '../../src/prerender.js';
import {check} from '../../src/input/check.js';
import {fingerprint} from '../../src/input/digest.js';
import {uniqueAnchors} from '../../src/model/anchors.js';
import {SHAPES, type WidgetTag} from '../../src/model/shapes.js';
import {parseHtml} from '../../src/page/parse-html.js';
import type {PageElement, PageNode} from '../../src/page/dom.js';
import article from '../../stories/examples/article-full.json' with {type: 'json'};

const LAMP = {name: 'Lampe', rating: 4.5, summary: 'Hell'};
const TAGS = Object.keys(SHAPES) as WidgetTag[];
const dataOf = (tag: WidgetTag): object => article.blocks.find(({block}) => block === tag) ?? article;

/** The element of a widget, and its content: what is in its shadow root, or itself. */
const parsed = (html: string): {host: PageElement; content: PageNode} => {
  const [host, more] = parseHtml(`<!doctype html><body>${html}`).querySelector('body')!.children;
  expect(more).to.equal(undefined);
  return {host: host!, content: host!.querySelector('template')?.content ?? host!};
};

describe('a widget as a string', () => {
  for (const tag of TAGS)
    it(`is an element with its data, and with content that says which: <${tag}>`, () => {
      const data = dataOf(tag);
      const {model} = check(SHAPES[tag], data);
      for (const [mode, mark, value] of [
        ['dsd', 'data-candor', fingerprint(model)],
        ['light', 'data-candor', fingerprint(model)],
        ['plain', 'data-candor-fallback', 'plain'],
      ] as const) {
        const {host, content} = parsed(renderToString(tag, data, {mode}));
        expect(host.localName).to.equal(tag);
        expect(host.getAttributeNames()).to.deep.equal(['data']);
        expect(JSON.parse(host.getAttribute('data')!)).to.deep.equal(JSON.parse(JSON.stringify(data)));
        const box = content.children.find((each) => each.hasAttribute(mark))!;
        expect(box.getAttribute(mark), mode).to.equal(value);
        expect(box.textContent.trim()).to.not.equal('');
      }
    });

  it('has its form', () => {
    expect(renderToString('review-card', LAMP)).to.equal(renderToString('review-card', LAMP, {mode: 'dsd'}));
    const {content} = parsed(renderToString('review-card', LAMP));
    expect(content.children.map(({localName}) => localName)).to.deep.equal(['style', 'article']);
    expect(content.children[0]!.textContent).to.contain(':host');
    expect(stylesFor(['review-card']))
      .to.contain('review-card>[data-candor]{')
      .and.not.contain(':host');
    for (const mode of ['light', 'plain'] as const)
      expect(renderToString('review-card', LAMP, {mode}))
        .to.not.contain('<style')
        .and.not.contain('<template');
  });

  it('takes data as the widget does: also as JSON, and without what JSON cannot say', () => {
    const card = renderToString('review-card', LAMP);
    expect(renderToString('review-card', JSON.stringify(LAMP))).to.equal(card);
    expect(renderToString('review-card', {...LAMP, cons: undefined})).to.equal(card);
    const day = new Date('2026-03-05T00:00:00Z');
    expect(renderToString('review-card', {...LAMP, dateModified: day})).to.equal(
      renderToString('review-card', {...LAMP, dateModified: day.toJSON()}),
    );
  });

  it('waits for the articles of a feed', () => {
    const feed = {feed: '/feed.xml'};
    expect(renderToString('latest-entries', feed, {dropData: true})).to.equal(
      '<latest-entries data="{&quot;feed&quot;:&quot;/feed.xml&quot;}"></latest-entries>',
    );
  });

  it('is empty without valid data, which the script then reports', () => {
    for (const data of [{}, {rating: 4}, [], 7, 'text', '{"name":', '"x"'])
      for (const mode of ['dsd', 'light', 'plain'] as const) {
        const {host} = parsed(renderToString('review-card', data, {mode, dropData: true}));
        expect(host.childNodes).to.deep.equal([]);
        expect(host.getAttribute('data')).to.equal(typeof data === 'string' ? data : JSON.stringify(data));
      }
    for (const data of [undefined, () => 'x'])
      expect(renderToString('review-card', data)).to.equal('<review-card></review-card>');
    expect(renderToString('review-card', null)).to.equal('<review-card data="null"></review-card>');
  });

  it('shows what is valid of its data', () => {
    const html = renderToString('review-card', {...LAMP, rating: 'many'});
    expect(html).to.contain('>Lampe</h2>').and.contain('&quot;many&quot;').and.not.contain('many"');
  });

  it('is an error where the call is wrong, not the data', () => {
    expect(() => renderToString('review-cards' as WidgetTag, LAMP)).to.throw(TypeError, '"review-cards"');
    expect(() => renderToString('constructor' as WidgetTag, LAMP)).to.throw(TypeError, '"constructor"');
    for (const name of ['', 'a b', 'a"', 'a>', 'a=b', 'a/b', '<a'])
      expect(() => renderToString('review-card', LAMP, {attributes: {[name]: ''}})).to.throw(TypeError, 'attribute');
    const circle: Record<string, unknown> = {...LAMP};
    circle.self = circle;
    expect(() => renderToString('review-card', circle)).to.throw(TypeError, 'circular');
  });

  it('is in the language of the page, or its own', () => {
    const text = (options: Parameters<typeof renderToString>[2]): string =>
      parsed(renderToString('review-card', LAMP, options)).content.textContent;
    for (const mode of ['dsd', 'light', 'plain'] as const) {
      expect(text({mode})).to.contain('4.5 out of 5');
      for (const lang of ['de', 'de_AT', 'DE']) expect(text({mode, lang})).to.contain('4,5 von 5');
      expect(text({mode, lang: 'en', attributes: {lang: 'de'}})).to.contain('4,5 von 5');
      expect(text({mode, lang: 'no language'})).to.contain('4.5 out of 5');
    }
  });

  it('begins at its level', () => {
    const levels = {'4': 4, '9': 6, '1': 2, '3.7': 3, x: 2, '': 2} as const;
    for (const [written, level] of Object.entries(levels))
      for (const mode of ['dsd', 'light', 'plain'] as const)
        expect(renderToString('review-card', LAMP, {mode, attributes: {'heading-level': written}})).to.match(
          new RegExp(`<h${level}\\b[^>]*>Lampe</h${level}>`),
        );
  });

  it('has attributes, which decide how it looks', () => {
    const attributes = {id: 'a"b', remember: true, hidden: false, title: undefined, 'heading-level': 3};
    const html = renderToString('buying-checklist', {items: ['One']}, {attributes});
    expect(html).to.match(/^<buying-checklist id="a&quot;b" remember="" heading-level="3" data="/);
    const list = {testimonials: [{quote: 'Good', author: 'Reader'}]};
    expect(renderToString('testimonial-list', list, {attributes: {layout: 'grid'}})).to.contain('class="quotes grid"');
  });

  it('has the nonce of the page’s policy on its styles', () => {
    expect(renderToString('review-card', LAMP, {nonce: 'a"b'})).to.contain('<style nonce="a&quot;b">');
    expect(renderToString('review-article', article, {nonce: 'abc'})).to.not.match(/<style(?! nonce="abc")/);
  });

  it('loses its data if asked to, unless the script needs it', () => {
    expect(renderToString('review-card', LAMP, {dropData: true})).to.match(/^<review-card><template/);
    expect(renderToString('author-profile', {name: 'Lena', feed: '/feed.xml'}, {dropData: true}))
      .to.contain('&quot;feed&quot;')
      .and.contain('>Lena</h2>');
  });

  it('has ids that are different from those of the page', () => {
    const anchorFor = uniqueAnchors(new Set(['lampe']));
    for (const id of ['lampe-2', 'lampe-3'])
      expect(renderToString('review-card', LAMP, {mode: 'light', anchorFor})).to.contain(`id="${id}"`);
    expect(renderToString('review-card', LAMP, {mode: 'dsd', anchorFor})).to.contain('id="lampe"');
  });

  it('lets no text leave its place', () => {
    const odd = `"'><script>alert(1)</script></template></style></review-card><!-- ]]> &quot; \0 \u2028`;
    for (const mode of ['dsd', 'light', 'plain'] as const) {
      const {host, content} = parsed(
        renderToString('review-card', {name: odd, summary: odd, pros: [odd]}, {mode, attributes: {title: odd}}),
      );
      const shown = odd.replace('\0', '\uFFFD');
      expect(host.getAttribute('title')).to.equal(shown);
      expect(JSON.parse(host.getAttribute('data')!.replaceAll('\uFFFD', '\0'))).to.include({name: odd});
      expect(content.querySelector('h2')!.textContent).to.equal(shown);
      expect(content.querySelectorAll('script')).to.deep.equal([]);
    }
  });
});
