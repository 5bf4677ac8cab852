import {expect} from '@open-wc/testing';
import {heightOf, openPage, pause, shownText, type AnyWidget} from '../helpers/page.js';

/** What comes when a page needs it. */
const ON_NEED = /every-source|\/input\/(children|json|check)|\/widget\/(report|keep|slices)|parts\/quote/;

/** A page with a card, as an application loads it, and the files that it took. */
const openCard = async (
  markup: string,
  missing: readonly string[] = [],
): Promise<{card: AnyWidget; files: () => string[]}> => {
  const imports = Object.fromEntries(
    missing.flatMap((path) => [`${path}.js`, `${path}.ts`]).map((path) => [path, '/nowhere.js']),
  );
  const page = await openPage(
    `<!doctype html><script type="importmap">${JSON.stringify({imports})}</script>${markup}<script type="module" src="/src/widgets/review-card/define.ts"></script>`,
  );
  await page.customElements.whenDefined('review-card');
  const card = page.document.querySelector<AnyWidget>('review-card')!;
  await card.updateComplete;
  const files = (): string[] =>
    page.performance.getEntriesByType('resource').flatMap(({name}) => ON_NEED.exec(name)?.[0] ?? []);
  return {card, files};
};

describe('what a page does not need', () => {
  it('does not come: not with plain JSON in which all is right', async () => {
    const {files} = await openCard(`<review-card data='{"name": "It"}'><h3>It</h3></review-card>`);
    expect(files()).to.deep.equal([]);
  });

  it('comes: the words for authors, with a mistake', async () => {
    const {card, files} = await openCard(`<review-card data='{"name": "It", "rating": 9}'></review-card>`);
    expect(files()).to.have.members(['/input/check', '/widget/report']);
    expect(card.problems.map(({path}) => path)).to.deep.equal(['rating']);
  });

  it('comes: what shows quotes, with a quote', async () => {
    const data = '{"name": "It", "testimonials": [{"quote": "It boils."}]}';
    const {card, files} = await openCard(`<review-card data='${data}'></review-card>`);
    expect(files()).to.deep.equal(['parts/quote']);
    expect(shownText(card)).to.contain('It boils.');
  });

  it('may fail to come: what is left is shown', async () => {
    const data = '{"name": "It", "rating": 9, "testimonials": [{"quote": "It boils."}]}';
    const missing = ['/src/parts/quote', '/src/widget/report'];
    const {card} = await openCard(`<review-card data='${data}'></review-card>`, missing);
    expect(shownText(card)).to.equal('It');
    expect(card.problems).to.deep.equal([]);
  });

  it('comes: what keeps content that is in the page before the script, with such content', async () => {
    const {card, files} = await openCard(`<review-card><div data-candor><h3>It</h3></div></review-card>`);
    expect(files()).to.contain('/widget/keep');
    expect(heightOf(card.querySelector('h3')!)).to.be.above(10);
  });

  it('comes: what draws in slices, with many', async () => {
    const {files} = await openCard(`<review-card data='{"name": "It"}'></review-card>`.repeat(25));
    expect(files()).to.deep.equal(['/widget/slices']);
  });
});

describe('marked children', () => {
  it('are there to see until what reads them has come', async () => {
    const page = await openPage(
      `<!doctype html><review-card><h3 data-field="name">It</h3><p data-field="summary">Is.</p></review-card>
      <script type="module" src="/src/widgets/review-card/define.ts"></script>`,
    );
    await page.customElements.whenDefined('review-card');
    const card = page.document.querySelector('review-card')!;
    while (!shownText(card)) {
      expect(heightOf(card.firstElementChild!)).to.be.above(10);
      await pause();
    }
    expect(heightOf(card.firstElementChild!)).to.equal(0);
    expect(shownText(card)).to.contain('Is.');
  });
});
