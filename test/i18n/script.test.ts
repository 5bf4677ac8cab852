// The pasted script on pages in other languages whose words do not come: English that is marked, and nothing moves.
import {expect} from '@open-wc/testing';
import {MARK} from '../../src/i18n/english.js';
import {SCRIPT} from '../helpers/blog.js';
import {all, escape, openPage, shownText, until, type AnyWidget} from '../helpers/page.js';

type Page = Window & typeof globalThis & {readonly shifts: number[]; readonly hidden: string[]};

const DATA = escape(JSON.stringify({name: 'Drift', rating: 4, pros: ['A'], cons: ['B'], datePublished: '2026-06-25'}));
/**
 * Records by how much the layout shifts, where a browser says it. The page is hidden until it is parsed: a browser that is busy
 * may draw it before the card has begun.
 */
const RECORD = `<script>
  document.documentElement.hidden = true;
  addEventListener('DOMContentLoaded', () => (document.documentElement.hidden = false));
  var shifts = [];
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => list.getEntries().forEach(({value}) => shifts.push(value)))
      .observe({type: 'layout-shift', buffered: true});
</script>`;
/** Has each file with words come from an address where there is none, and records the content of the card until then. */
const BLOCK = `<script>
  var hidden = [];
  const record = () => hidden.push(document.querySelector('review-card').shadowRoot.textContent);
  document.addEventListener('error', record, true);
  const {append} = Element.prototype;
  Element.prototype.append = function (...nodes) {
    for (const node of nodes) if (/\\/lang\\//.test(node.src ?? '')) node.src = '/test/nowhere.js';
    return append.apply(this, nodes);
  };
</script>`;

/** Opens a page in a language with a card and text below it, and waits until readers see the card. */
const open = async (lang: string, head: string): Promise<{page: Page; card: AnyWidget}> => {
  const page = (await openPage(
    `<!doctype html><html lang="${lang}"><head><title>A page</title>${RECORD}${head}${SCRIPT}</head>
    <body><review-card data="${DATA}"></review-card><p>After it</p></body></html>`,
  )) as Page;
  const card = page.document.querySelector<AnyWidget>('review-card')!;
  const isSeen = (): boolean => {
    const root = card.shadowRoot?.querySelector('.root');
    return !!root && page.getComputedStyle(root).visibility === 'visible';
  };
  await until(isSeen, 'the card');
  return {page, card};
};

const expectRest = ({shifts}: Page): void =>
  expect(
    shifts.reduce((sum, value) => sum + value, 0),
    'layout shift',
  ).to.be.at.most(0.02) as never;

describe('the script on a page in', () => {
  for (const lang of ['fr', 'de', 'ru', 'ar', 'ja'])
    it(`${lang} whose words do not come has English ones that are marked`, async () => {
      const {page, card} = await open(lang, BLOCK);
      expect(shownText(card)).to.contain('Drift').and.contain('What I liked');
      const english = all(card, '[lang=en]').map(({textContent}) => textContent);
      expect(english).to.include('What I liked').and.to.include('What I didn’t');
      const digits = new Intl.NumberFormat(lang).format(4);
      expect(all(card, '.value b').map(({textContent}) => textContent)).to.deep.equal([digits]);
      expectRest(page);
      // It takes the same room before, without the marks around English words.
      expect(page.hidden).to.have.length(1);
      expect(page.hidden[0]).to.contain('What I liked').and.not.contain(MARK);
    });
});
