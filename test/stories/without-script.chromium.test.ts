// The example article with marked children, without and with the script.
import {expect} from '@open-wc/testing';
import {until} from '../helpers/page.js';
import {openPost, openWithoutScript, picturesOf, problemsOf, sayable, sentencesOf} from '../helpers/post.js';
import {elementsOf, linesOf, linksOf, outlineOf} from '../helpers/reading.js';
import {reorder, undated} from '../helpers/reorder.js';

describe('the example article as marked-up content, without the script', () => {
  let article: HTMLElement;
  let plain: HTMLElement;

  beforeEach(async () => {
    article = await openPost('article.html');
    plain = await openWithoutScript('marked.html');
    for (const each of article.querySelectorAll('*')) reorder(each);
  });

  it('runs nothing', () => {
    expect([...elementsOf(plain)].filter(({shadowRoot}) => shadowRoot)).to.deep.equal([]);
  });

  it('says what the widgets say, in the same order', () => {
    const sentences = undated(sentencesOf(sayable(article)));
    expect(sentences.length).to.be.above(140);
    expect(undated(sentencesOf(linesOf(plain)))).to.deep.equal(sentences);
  });

  it('has the same headings, of the same levels', () => {
    expect(outlineOf(plain)).to.deep.equal(outlineOf(article));
  });

  it('has the same links', () => {
    expect(linksOf(plain)).to.deep.equal(linksOf(article));
  });

  it('has the same pictures', () => {
    expect(picturesOf(plain)).to.deep.equal(picturesOf(article));
  });

  it('has a target for each link within the page', () => {
    const ids = [...plain.querySelectorAll('[id]')].map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    const targets = [...plain.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!.slice(1));
    expect(targets).to.have.length.above(10);
    expect(ids).to.include.members(targets);
  });

  it('says nothing that is meant for programs, not even where attributes are stripped', () => {
    // Names and units are words in every place.
    const exact = plain.querySelectorAll(
      '[data-value]:not([data-field=product], [data-field=seller], [data-field=unit])',
    );
    const values = [...exact].map((it) => it.getAttribute('data-value')!);
    const machine = values.filter((value) => /^\S+$/.test(value) && Number.isNaN(Number(value)));
    expect(machine).to.include.members(['affiliate', 'Product', 'in-stock', 'EUR', '2026-11-03', 'true']);
    const texts = document.createTreeWalker(plain, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) expect(machine).not.to.include(texts.currentNode.nodeValue!.trim());
  });
});

describe('the example article as marked-up content, with the script', () => {
  let article: HTMLElement;
  let marked: HTMLElement;

  beforeEach(async () => {
    article = await openPost('article.html');
    marked = await openPost('marked.html');
  });

  it('is what it is from its document: words, headings, links and pictures', () => {
    expect(sentencesOf(linesOf(marked))).to.deep.equal(sentencesOf(linesOf(article)));
    expect(outlineOf(marked)).to.deep.equal(outlineOf(article));
    expect(linksOf(marked)).to.deep.equal(linksOf(article));
    expect(picturesOf(marked)).to.deep.equal(picturesOf(article));
  });

  it('has nothing to tell its author', () => {
    expect(problemsOf(marked)).to.deep.equal([]);
  });

  it('leads to the reviews and sections that the widgets show, not to those that they took the place of', async () => {
    const links = [...elementsOf(marked)].filter((it): it is HTMLElement => it.matches('a[href^="#"]'));
    expect(links).to.have.length.above(10);
    const page = marked.ownerDocument;
    const focused = (): HTMLElement => {
      let element = page.activeElement!;
      while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element as HTMLElement;
    };
    for (const link of links) {
      page.defaultView!.scrollTo(0, 0);
      focused().blur();
      link.click();
      await until(() => focused().matches('[data-candor], [part=section]'), link.getAttribute('href')!);
    }
  });
});
