// Content of drawn pages, as reader views and converters of pages find it.
import {expect} from '@open-wc/testing';
import {Readability} from '@mozilla/readability';
import Turndown from 'turndown';
import {escapeAttribute} from '../../src/html/escape.js';
import {prerender} from '../../src/prerender/prerender.js';
import full from '../../stories/examples/article-full.json' with {type: 'json'};
import {example, TAGS, type Tag} from '../helpers/examples.js';

const SENTENCE = 'A post says at some length why a thing was bought, how it was used, and for whom it is. ';
const pageWith = (widget: string): string => `<!doctype html><html lang="en"><head><title>A post</title></head><body>
  <nav><a href="/">Home</a></nav>
  <main><p>${SENTENCE.repeat(4)}</p>${widget}<p>${SENTENCE.repeat(4)}</p></main>
  <footer><p>Imprint</p></footer></body></html>`;

const element = (tag: Tag, data: object): string => `<${tag} data="${escapeAttribute(JSON.stringify(data))}"></${tag}>`;
const dataOf = (tag: Tag): object => (tag === 'review-article' ? full : example(tag));
const draw = (tag: Tag, mode: 'light' | 'plain'): Document => {
  const {html} = prerender(pageWith(element(tag, dataOf(tag))), {mode});
  return new DOMParser().parseFromString(html, 'text/html');
};

const clean = (text: string): string => text.replaceAll(/[\s\u200B\u2060]+/g, ' ').trim();
const find = <T extends Element>(root: ParentNode, selector: string): T[] =>
  [...root.querySelectorAll<T>(selector)].filter((each) => !each.closest('[hidden], nav'));
const textsIn = (root: ParentNode, selector: string): string[] =>
  find(root, selector).map((each) => clean(each.textContent));
const linksIn = (root: ParentNode): string[] => find(root, 'a[href]').map((link) => link.getAttribute('href')!);
const picturesIn = (root: ParentNode): string[] => find(root, 'img').map((image) => image.getAttribute('src')!);
const absolute = (address: string): string => new URL(address, document.baseURI).href;
const HEADINGS = 'h2, h3, h4, h5, h6';
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const count = (text: string, part: string): number => text.split(part).length - 1;

/**
 * Words in names of classes for which extractors leave an element out, or take it for the whole text: those of Readability,
 * of its port to Python, and of Trafilatura.
 */
const TELLING =
  /body|content|entry|text|main|page|post|blog|story|^(?:nav|reply-|shar)|-(?:ad|hide|icon|reply)-|attachment|author|banner|bar|button|byline|caption|combx|comment|community|consent|contact|cookie|disqus|embed|expand|extra|foot|gdpr|header|hidden|legends|lightbox|link|masthead|media|menu|message|meta|newsletter|next-|noprint|options|outbrain|overlay|pager|permission|popup|promo|rating|related|remark|replies|restricted|rss|scroll|share|shopping|shoutbox|sidebar|skyscraper|slide|sociable|social|sponsor|subnav|supplemental|syndication|tags|teaser|timestamp|tool|viewport|viral|widget|yin|yom-/i;

for (const tag of TAGS)
  it(`extractors are not misled by names of classes in <${tag}>`, () => {
    const classes = find(draw(tag, 'light'), 'main [class]').flatMap(({classList}) => [...classList]);
    expect([...new Set(classes)].filter((name) => TELLING.test(name))).to.deep.equal([]);
  });

// Readability leaves out elements whose ids have such words, and these are made from names.
for (const word of ['Extra', 'Menu', 'Social', 'Related', 'Header'])
  it(`a reader view shows what is called “${word}”`, () => {
    const name = `Tidelane ${word} Towel`;
    const texts = {
      name,
      summary: 'It dries in a minute.',
      title: name,
      text: 'Look at the seam.',
      answer: 'In an hour.',
    };
    const page = pageWith(
      [
        element('review-card', texts),
        element('buying-guide', {title: 'How to choose', sections: [texts]}),
        element('faq-list', {questions: [{question: name, answer: texts.answer}]}),
      ].join(''),
    );
    const drawn = parse(prerender(page, {mode: 'light'}).html);
    const {textContent} = new Readability(drawn, {charThreshold: 0}).parse()!;
    for (const part of [texts.summary, texts.text, texts.answer]) expect(count(textContent!, part), part).to.equal(1);
    expect(count(textContent!, name)).to.equal(3);
  });

for (const mode of ['light', 'plain'] as const)
  describe(`text extractors find in pages drawn as ${mode}`, () => {
    for (const tag of TAGS) {
      it(`each title, quote and link of <${tag}>, once: Readability`, () => {
        const main = draw(tag, mode).querySelector('main')!;
        const {content, title, byline} = new Readability(draw(tag, mode), {charThreshold: 0}).parse()!;
        const read = parse(content!);
        // The title of the page and its author are told apart from the text.
        const isInText = (text: string): boolean => text !== title;
        const author = find<HTMLAnchorElement>(main, '[rel~=author]').find(
          (link) => clean(link.textContent) === byline,
        );
        expect(textsIn(read, HEADINGS)).to.deep.equal(textsIn(main, HEADINGS).filter(isInText));
        expect(textsIn(read, 'blockquote')).to.deep.equal(textsIn(main, 'blockquote'));
        const links = find<HTMLAnchorElement>(main, 'a[href]').filter((link) => link !== author);
        expect(linksIn(read).map(absolute)).to.deep.equal(links.map((link) => absolute(link.getAttribute('href')!)));
      });

      it(`each title, quote and link of <${tag}>, once: Turndown`, () => {
        const main = draw(tag, mode).querySelector('main')!;
        for (const hidden of main.querySelectorAll('[hidden]')) hidden.remove();
        const markdown = new Turndown({headingStyle: 'atx'}).turndown(main);
        const headings = Array.from(markdown.matchAll(/^#+ (.*)$/gm), ([, text]) => text!.replaceAll('\\', ''));
        expect(headings).to.deep.equal(textsIn(main, HEADINGS));
        // Links and pictures have their addresses in the same place.
        const addresses = [...linksIn(main), ...picturesIn(main)];
        for (const address of addresses)
          expect(count(markdown, `](${address})`), address).to.equal(
            addresses.filter((each) => each === address).length,
          );
        const text = clean(markdown.replaceAll('\\', '').replaceAll(/^>/gm, ''));
        for (const quote of find(main, 'blockquote p:first-child')) {
          const [sentence] = clean(quote.textContent).split(/[.,!?]/);
          expect(count(text, sentence!), sentence).to.equal(1);
        }
      });
    }
  });
