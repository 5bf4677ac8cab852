// The second script, in separate pages.
import {expect} from '@open-wc/testing';
import {EVERY_WAY, expectEveryWay, expectSilence, open, RECORD, SCRIPT, type Page} from '../helpers/blog.js';
import {heightOf, openPage, shownText, until, type AnyWidget} from '../helpers/page.js';

const DAMAGED = `<review-card data="{&amp;quot;name&amp;quot;:&amp;quot;Drift&amp;quot;,}"><p>Fallback</p></review-card>`;
const MARK = '<p id="end">The end</p>';
// The same server under its other name has another origin.
const ELSEWHERE = `//${location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${location.port}`;
const {'candor.js': main, 'candor-author.js': author} = (await (await fetch('/dist/integrity.json')).json()) as Record<
  string,
  {integrity: string}
>;

const cardOf = (page: Page): AnyWidget => page.document.querySelector<AnyWidget>('review-card')!;
const settle = async (page: Page): Promise<string> => {
  await cardOf(page).updateComplete;
  return shownText(cardOf(page));
};
const expectRepaired = async (page: Page): Promise<void> => {
  expect(await settle(page)).to.equal('Drift');
  expect(page.warnings).to.have.length(1);
  expect(page.warnings[0]).to.contain('repaired');
  expect({errors: page.errors, violations: page.violations}).to.deep.equal({errors: [], violations: []});
};
const expectFallback = async (page: Page, reason: string): Promise<void> => {
  expect(await settle(page)).to.equal('');
  expect(heightOf(page.document.querySelector('p')!)).to.be.above(10);
  expect(page.warnings).to.have.length(1);
  expect(page.warnings[0]).to.contain('not repaired').and.to.contain(reason);
  expect(page.errors).to.deep.equal([]);
};

/** Opens a page with headers. A script that its policy allows records its errors. */
const openWith = async (headers: Record<string, string>, head: string, body: string): Promise<Page> => {
  const html = `<!doctype html><html lang="en"><title>A page</title>${head}<body>${body}${MARK}`;
  return (await openPage(`/page?${encodeURIComponent(JSON.stringify({headers, html}))}`)) as Page;
};
/** Records errors as `record.js` does, before any script of the page runs. */
const csp = (content: string): Record<string, string> => ({'content-security-policy': content});
const RECORDED = RECORD.replace('<script ', '<script nonce="record" ');
const TAG = `<script src="/dist/candor.js" integrity="${main!.integrity}" crossorigin="anonymous"></script>`;

describe('damaged JSON', () => {
  for (const [name, tag] of [
    ['in the head', SCRIPT],
    ['deferred', '<script defer src="/dist/candor.js"></script>'],
    ['as a module', '<script type="module" src="/dist/candor.js"></script>'],
    ['with more in its address', '<script src="/dist/candor.js?from=/a/b#c"></script>'],
    ['from another site', `<script src="${ELSEWHERE}/dist/candor.js"></script>`],
    ['beside an element of a name that misleads', `<img name="currentScript" src="/nowhere/a.png" alt="">${SCRIPT}`],
  ] as const)
    it(`R31: is repaired with the second file, where the script is ${name}`, async () => {
      const page = await open(RECORD + tag, DAMAGED);
      await until(() => page.customElements.get('review-card'), 'the script');
      await expectRepaired(page);
      expect(page.document.querySelectorAll('script[src*="author"]')).to.have.length(0);
    });

  it('is the only reason to load the second file', async () => {
    const page = await open(RECORD + SCRIPT, EVERY_WAY);
    await expectEveryWay(page);
    const files = page.performance.getEntriesByType('resource').map(({name}) => name);
    expect(files.filter((file) => file.includes('/dist/'))).to.have.length(1);
    expectSilence(page);
  });

  it('R31: shows the fallback and reports the reason if the second file is another one', async () => {
    const page = await open(`${RECORD}<script src="/older/candor.js"></script>`, DAMAGED);
    await expectFallback(page, 'not the file of this version');
    expect(page.document.title).to.equal('A page');
  });

  it('R31: shows the fallback and reports the reason if the script is inline', async () => {
    const code = await (await fetch('/dist/candor.js')).text();
    const page = await open(RECORD, DAMAGED);
    const script = page.document.createElement('script');
    script.textContent = code;
    page.document.head.append(script);
    await expectFallback(page, 'has no address in this page');
  });
});

describe('a policy', () => {
  const nonce = TAG.replace('<script ', '<script nonce="a1" ');

  for (const [name, content, tag] of [
    ['of a nonce', "script-src 'nonce-record' 'nonce-a1'", nonce],
    ['of a nonce and strict-dynamic', "script-src 'nonce-record' 'nonce-a1' 'strict-dynamic'", nonce],
    ['of the folder', `script-src 'nonce-record' ${location.origin}/dist/`, TAG],
    ['of hashes of both files', `script-src 'nonce-record' '${main!.integrity}' '${author!.integrity}'`, TAG],
    [
      'with Trusted Types',
      `script-src 'nonce-record' 'self'; require-trusted-types-for 'script'; trusted-types lit-html candor-author`,
      TAG,
    ],
  ] as const)
    it(`R12: ${name}: widgets work, and damaged JSON is repaired`, async () => {
      const page = await openWith(csp(content), RECORDED + tag, DAMAGED + EVERY_WAY);
      await until(() => page.customElements.get('review-card'), 'the script');
      await expectRepaired(page);
    });

  for (const [name, content] of [
    ['of the script’s hash alone', `script-src 'nonce-record' '${main!.integrity}'`],
    ['of the script’s exact address alone', `script-src 'nonce-record' ${location.origin}/dist/candor.js`],
  ] as const)
    it(`R12: ${name}: widgets work, and of damaged JSON the author is told`, async () => {
      const page = await openWith(csp(content), RECORDED + TAG, DAMAGED);
      await expectFallback(page, 'blocked');
      const working = await openWith(csp(content), RECORDED + TAG, EVERY_WAY);
      await expectEveryWay(working);
      expectSilence(working);
    });

  it('of integrity for every script: widgets work, and damaged JSON is repaired', async () => {
    const record = `<script>${await (await fetch('/test/helpers/pages/record.js')).text()}</script>`;
    const page = await openWith({'integrity-policy': 'blocked-destinations=(script)'}, record + TAG, DAMAGED);
    await expectRepaired(page);
  });
});

describe('the address #candor-check', () => {
  it('opens the author’s check from the second file', async () => {
    const page = await open(RECORD + SCRIPT, EVERY_WAY);
    await expectEveryWay(page);
    page.location.hash = '#candor-check';
    await until(() => page.document.querySelector('#candor-check')?.shadowRoot, 'the check');
    expect(shownText(page.document.querySelector('#candor-check')!)).to.contain('<review-card> plain');
    expectSilence(page);
  });

  it('explains to the author if that file cannot be loaded', async () => {
    const page = await open(`${RECORD}<script src="/older/candor.js"></script>`, EVERY_WAY);
    page.location.hash = '#candor-check';
    await until(() => page.warnings.length, 'the reason');
    expect(page.warnings[0]).to.contain('/older/candor-author.js');
    expect(page.errors).to.deep.equal([]);
  });
});
