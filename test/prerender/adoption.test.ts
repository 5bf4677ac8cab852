// Prerendered pages in a browser: they look the same before and after the script, which keeps what is there.
import {expect} from '@open-wc/testing';
import {prerender} from '../../src/prerender/prerender.js';
import {RECORD, type Page} from '../helpers/blog.js';
import {boxesOf, elementsIn, HOSTILE_THEME} from '../helpers/boxes.js';
import {example, TAGS, type Tag} from '../helpers/examples.js';
import {escape, openPage, until, type AnyWidget} from '../helpers/page.js';
import {openSandboxed} from '../helpers/post.js';
import {elementsOf} from '../helpers/reading.js';
import full from '../../stories/examples/article-full.json' with {type: 'json'};

const STYLE = '<style>body { margin: 20px; max-width: 700px; font: 17px/1.5 sans-serif }</style>';
const MODES = ['light', 'dsd'] as const;
const {blocks: _blocks, ...head} = full;
const dataOf = (tag: Tag): object => (tag === 'review-article' ? {...head, blocks: full.blocks} : example(tag));
const pageOf = (theme: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>A page</title>${RECORD}${STYLE}${theme}</head><body>${body}</body></html>`;
const markup = (tag: string, data: object): string => `<${tag} data="${escape(JSON.stringify(data))}"></${tag}>`;

const addScript = async (page: Page): Promise<void> => {
  const script = page.document.createElement('script');
  script.src = '/dist/candor.js';
  page.document.head.append(script);
  await until(() => page.customElements.get('review-card'), 'the script');
  for (const widget of page.document.querySelectorAll<AnyWidget>(TAGS.join())) await widget.updateComplete;
  // Content that is far from the screen has its real size in all pages that are compared.
  await new Promise((done) => page.requestAnimationFrame(() => page.requestAnimationFrame(done)));
};

describe('a prerendered page', () => {
  for (const tag of TAGS.filter((each) => each !== 'latest-entries' && each !== 'author-profile'))
    it(`looks as <${tag}> with the script, in any theme, and keeps its nodes`, async () => {
      for (const theme of tag === 'review-article' ? [HOSTILE_THEME] : ['', HOSTILE_THEME]) {
        const source = markup(tag, dataOf(tag));
        const drawn = (await openPage(pageOf(theme, source))) as Page;
        await addScript(drawn);
        const expected = boxesOf(drawn);
        expect(expected).to.have.length.above(2);
        for (const mode of MODES) {
          const {html} = prerender(pageOf(theme, source), {mode});
          const page = (await openPage(html)) as Page;
          const before = elementsIn(page.document.body);
          expect(boxesOf(page), `${mode}, before the script`).to.deep.equal(expected);
          await addScript(page);
          expect(boxesOf(page), `${mode}, after the script`).to.deep.equal(expected);
          const others = elementsIn(page.document.body).filter((each, i) => each !== before[i]);
          expect(
            others.map(({localName, classList}) => `${localName}.${classList.value}`),
            mode,
          ).to.deep.equal([]);
          expect(page.warnings.filter((each) => /candor/i.test(each))).to.deep.equal([]);
          expect(page.errors).to.deep.equal([]);
        }
      }
    });

  it('shows all quotes of a list where no script runs', async () => {
    const testimonials = [...'ABCDEFG'].map((author) => ({quote: `Quote of ${author}.`, author}));
    for (const mode of MODES) {
      const {html} = prerender(pageOf('', markup('testimonial-list', {testimonials, limit: 3})), {mode});
      const page = await openSandboxed({srcdoc: html});
      const shown = [...elementsOf(page.body)].filter((each) => each.getClientRects().length);
      expect(shown.filter((each) => each.matches('.quote'))).to.have.lengthOf(7);
      expect(shown.filter((each) => each.matches('summary'))).to.deep.equal([]);
    }
  });

  const LAMP = {name: 'Slow lamp', pros: ['Warm'], offers: ['https://shop.example/lamp']};
  const json = escape(JSON.stringify(LAMP));
  const PLACES = {
    'a widget with a fallback': `<review-card data="${json}">Fallback <a href="/f">f</a></review-card>`,
    'a carrier': `<div data-candor="review-card" data-candor-data="${json}">Fallback <a href="/f">f</a></div>`,
    'a block of code': `<pre><code class="language-candor">review-card\n${json}</code></pre>`,
  };
  for (const [name, source] of Object.entries(PLACES))
    it(`has everything once, styled, before and after the script: ${name}`, async () => {
      const page = (await openPage(prerender(pageOf('', source)).html)) as Page;
      const [before, nodes] = [boxesOf(page), elementsIn(page.document.body)];
      const card = nodes.find((node) => node.matches('article'))!;
      expect(page.getComputedStyle(card).borderTopStyle, 'the look').to.equal('solid');
      const check = (): void => {
        expect(elementsIn(page.document.body).filter((node) => node.matches('h2'))).to.have.length(1);
        expect(page.document.body.textContent).to.not.match(/Fallback|review-card/);
        expect([...page.document.links].map(({href}) => href)).to.deep.equal(LAMP.offers);
      };
      check();
      await addScript(page);
      check();
      expect(boxesOf(page)).to.deep.equal(before);
      expect(elementsIn(page.document.body).every((each, i) => each === nodes[i])).to.equal(true);
      expect(page.warnings.filter((each) => /candor/i.test(each))).to.deep.equal([]);
    });
});
