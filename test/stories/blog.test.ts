import {expect} from '@open-wc/testing';

const TAGS = ['review-card', 'testimonial-list', 'buying-checklist', 'author-profile'];
const POST = '/stories/blog/index.html';

const fetchText = async (path: string): Promise<string> => (await fetch(path)).text();
const isData = (node: Node): boolean => node instanceof Element && node.matches('script[type="application/json"]');
const dataOf = (widget: Element): unknown =>
  JSON.parse(widget.getAttribute('data') ?? widget.querySelector(':scope > script')!.textContent);

interface Block {
  readonly block: string;
  readonly sections?: readonly {readonly checklist?: object}[];
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
      const expected = blocks.flatMap(({block, ...data}) => [
        ...(block === tag ? [data] : []),
        ...(tag === 'buying-checklist' ? (data.sections ?? []).flatMap(({checklist}) => checklist ?? []) : []),
      ]);
      expect([...post.querySelectorAll(tag)].map(dataOf)).to.deep.equal(expected);
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

  it('reads as an outline: one first heading, and no level left out', () => {
    const levels = [...post.querySelectorAll('h1, h2, h3, h4')].map(({localName}) => Number(localName[1]));
    expect(levels.filter((level) => level === 1)).to.have.length(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).to.be.at.most(1);
  });
});
