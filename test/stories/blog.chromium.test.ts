import {expect} from '@open-wc/testing';

const TAGS = [
  'disclosure-note',
  'top-picks',
  'review-card',
  'comparison-table',
  'pros-cons',
  'product-specs',
  'testimonial-list',
  'buying-guide',
  'buying-checklist',
  'verdict-box',
  'offer-button',
  'faq-list',
  'author-profile',
  'latest-entries',
];
const POST = '/stories/blog/index.html';

const fetchText = async (path: string): Promise<string> => (await fetch(path)).text();
const isData = (node: Node): boolean => node instanceof Element && node.matches('script[type="application/json"]');
const dataOf = (widget: Element): object =>
  JSON.parse(widget.getAttribute('data') ?? widget.querySelector(':scope > script')!.textContent);

interface Block {
  readonly block: string;
}

describe('the blog post written by hand', () => {
  let post: Document;
  let blocks: readonly Block[];

  before(async () => {
    post = new DOMParser().parseFromString(await fetchText(POST), 'text/html');
    ({blocks} = JSON.parse(await fetchText('/stories/examples/article-full.json')));
  });

  for (const tag of TAGS) {
    it(`has every ${tag} of the example article, word for word`, () => {
      const expected = blocks.filter(({block}) => block === tag).map(({block: _block, ...data}) => data);
      const given = [...post.querySelectorAll(tag)].map(dataOf);
      expect(given).to.have.length(expected.length);
      // Unlike a block, a widget in a page does not know the review beside it.
      for (const [i, data] of given.entries()) expect(data).to.deep.include(expected[i]!);
    });
  }

  it('holds content in each widget for readers without the script', () => {
    for (const widget of post.querySelectorAll(TAGS.join())) {
      const content = [...widget.childNodes].filter((node) => !isData(node)).map(({textContent}) => textContent);
      expect(content.join('').trim(), widget.localName).to.have.length.above(20);
    }
  });

  it('takes one script tag, and nothing from another server', () => {
    const scripts = [...post.scripts].filter((script) => !isData(script));
    // The server of the tests adds one of its own.
    const sources = scripts
      .map((script) => script.getAttribute('src'))
      .filter((src) => !src?.includes('web-dev-server'));
    expect(sources).to.deep.equal(['../candor.js']);
    for (const asset of post.querySelectorAll('link, img')) {
      const address = asset.getAttribute('href') ?? asset.getAttribute('src');
      expect(address).not.to.match(/^(https?:)?\/\//);
    }
  });

  it('has its pictures', async () => {
    for (const picture of post.querySelectorAll('img')) {
      const {ok} = await fetch(`/stories/${picture.getAttribute('src')}`);
      expect(ok, picture.outerHTML).to.equal(true);
    }
  });

  it('reads as an outline without the script: one first heading, and no level left out', () => {
    const levels = [...post.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({localName}) => Number(localName[1]));
    expect(levels.filter((level) => level === 1)).to.have.length(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).to.be.at.most(1);
  });
});
