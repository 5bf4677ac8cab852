import {expect} from '@open-wc/testing';
import {openPage, until, type AnyWidget} from '../helpers/page.js';
import {elementsOf, linesOf, linksOf, outlineOf} from '../helpers/reading.js';

/** A page of the blog, when all of its widgets show their data. */
const openPost = async (name: string): Promise<HTMLElement> => {
  const {document} = await openPage(`/stories/blog/${name}`);
  const main = document.querySelector('main')!;
  const widgets = (): AnyWidget[] => [...main.querySelectorAll<AnyWidget>(':scope > *')].filter((it) => it.shadowRoot);
  const isShown = (widget: AnyWidget): boolean => widget.shadowRoot!.querySelector('[data-candor]') !== null;
  await until(() => widgets().length && widgets().every(isShown), `the widgets of ${name}`);
  await Promise.all(widgets().map(({updateComplete}) => updateComplete));
  return main;
};

const wordsOf = (main: HTMLElement): string =>
  linesOf(main)
    .map(({text}) => text)
    .join('\n');

describe('the example article as a page with widgets, and as one document', () => {
  let page: HTMLElement;
  let document: HTMLElement;

  beforeEach(async () => {
    page = await openPost('index.html');
    document = await openPost('article.html');
  });

  it('has the same headings, of the same levels', () => {
    const outline = outlineOf(document);
    expect(outline.length).to.be.above(40);
    expect(outlineOf(page)).to.deep.equal(outline);
  });

  it('says the same, in the same order', () => {
    const words = wordsOf(document);
    expect(words.length).to.be.above(10_000);
    expect(wordsOf(page)).to.equal(words);
  });

  it('has the same links', () => {
    const links = linksOf(document);
    expect(links.length).to.be.above(40);
    expect(linksOf(page)).to.deep.equal(links);
  });

  it('has the same pictures', () => {
    const picturesOf = (main: HTMLElement): (string | null)[] =>
      [...elementsOf(main)].filter(({localName}) => localName === 'img').map((image) => image.getAttribute('src'));
    expect(picturesOf(document).length).to.be.above(8);
    expect(picturesOf(page)).to.deep.equal(picturesOf(document));
  });

  it('has nothing to tell its author', () => {
    for (const main of [page, document])
      for (const widget of [...elementsOf(main)].filter((element): element is AnyWidget => 'problems' in element))
        expect(widget.problems, widget.localName).to.deep.equal([]);
  });
});
