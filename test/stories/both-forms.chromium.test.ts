import {expect} from '@open-wc/testing';
import {openPost, picturesOf, problemsOf, sentencesOf} from '../helpers/post.js';
import {linesOf, linksOf, outlineOf} from '../helpers/reading.js';

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
    const sentences = sentencesOf(linesOf(document));
    expect(sentences.length).to.be.above(140);
    expect(sentencesOf(linesOf(page))).to.deep.equal(sentences);
  });

  it('has the same links', () => {
    const links = linksOf(document);
    expect(links.length).to.be.above(40);
    expect(linksOf(page)).to.deep.equal(links);
  });

  it('has the same pictures', () => {
    expect(picturesOf(document).length).to.be.above(8);
    expect(picturesOf(page)).to.deep.equal(picturesOf(document));
  });

  it('has nothing to tell its author', () => {
    for (const main of [page, document]) expect(problemsOf(main)).to.deep.equal([]);
  });
});
