import {expect} from '@open-wc/testing';
import {heightOf, openPage, pause, shownText} from '../helpers/page.js';

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

  it('bring no file to a page that has none, nor does plain JSON', async () => {
    const page = await openPage(
      `<!doctype html><review-card data='{"name": "It"}'><h3>It</h3></review-card>
      <script type="module" src="/src/widgets/review-card/define.ts"></script>`,
    );
    await page.customElements.whenDefined('review-card');
    const card = page.document.querySelector('review-card')!;
    while (!shownText(card)) await pause();
    const files = page.performance.getEntriesByType('resource').map(({name}) => name);
    expect(files.some((name) => name.includes('/input/check'))).to.equal(true);
    expect(files.filter((name) => /every-source|\/input\/(children|json)/.test(name))).to.deep.equal([]);
  });
});
