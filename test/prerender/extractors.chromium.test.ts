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

const dataOf = (tag: Tag): object => (tag === 'review-article' ? full : example(tag));
const draw = (tag: Tag, mode: 'light' | 'plain'): Document => {
  const data = escapeAttribute(JSON.stringify(dataOf(tag)));
  const {html} = prerender(pageWith(`<${tag} data="${data}"></${tag}>`), {mode});
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
