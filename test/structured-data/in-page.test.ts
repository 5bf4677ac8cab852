import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {create, later, openPage, place, show, until, type AnyWidget} from '../helpers/page.js';
import {open, RECORD, SCRIPT, type Page} from '../helpers/blog.js';

const DRIFT = {name: 'Drift', rating: 4.5, author: 'Lena Marsh', summary: 'It pours.'};
const DATA = JSON.stringify(DRIFT);
const CARD = `<review-card structured-data data='${DATA}'></review-card>`;
const ID = 'candor-json-ld';

interface Node {
  readonly '@type': string;
  readonly [property: string]: any; // eslint-disable-line @typescript-eslint/no-explicit-any
}
const scriptIn = (page: Document): HTMLScriptElement | null => page.head.querySelector(`#${ID}`);
const nodesIn = (page: Document): readonly Node[] =>
  scriptIn(page) ? (JSON.parse(scriptIn(page)!.textContent) as {'@graph': Node[]})['@graph'] : [];
const typesIn = (page: Document): string =>
  nodesIn(page)
    .map((it) => it['@type'])
    .join();
const become = (types: string, page = document): Promise<void> =>
  until(() => typesIn(page) === types, types || 'nothing');
const own = (it: object): HTMLScriptElement =>
  Object.assign(document.createElement('script'), {type: 'application/ld+json', textContent: JSON.stringify(it)});

describe('structured data in a page', () => {
  beforeEach(() => become(''));

  it('SD-1: is one script in the head, with the facts of the widgets that ask for it', async () => {
    const box = place(CARD);
    await become('Product,Person');
    expect(scriptIn(document)!.type).to.equal('application/ld+json');
    const [product] = nodesIn(document);
    expect(product!['@id']).to.equal(`${document.URL.replace(/#.*/, '')}#drift`);
    expect(product!.review.reviewRating.ratingValue).to.equal(4.5);
    await show('review-card', {...DRIFT, name: 'Pallas'}, box);
    await show('author-profile', {name: 'Lena Marsh'}, box);
    expect(nodesIn(document)).to.have.length(2);
    expect(document.querySelectorAll(`#${ID}`)).to.have.length(1);
  });

  it('follows the data, the attribute and the widgets of the page', async () => {
    const card = await show('review-card', DRIFT);
    card.setAttribute('structured-data', '');
    await become('Product,Person');
    card.data = {...DRIFT, name: 'Pallas'};
    await until(() => nodesIn(document)[0]!.name === 'Pallas', 'the new name');
    const other = create('review-card', DRIFT);
    other.setAttribute('structured-data', '');
    card.after(other);
    // Two products make the page a list, which has no ratings.
    await become('');
    card.setAttribute('structured-data', 'single');
    await become('Product,Product,Person');
    other.remove();
    await become('Product,Person');
    card.setAttribute('structured-data', 'list');
    await become('');
    card.setAttribute('structured-data', '');
    await become('Product,Person');
    card.data = null;
    await become('');
    card.data = DRIFT;
    await become('Product,Person');
    card.setAttribute('structured-data', 'off');
    await become('');
  });

  it('is there for an article unless it is turned off', async () => {
    const article = await show('review-article', {headline: 'A kettle', blocks: [{block: 'review-card', ...DRIFT}]});
    await become('BlogPosting,Product,Person');
    article.setAttribute('structured-data', 'off');
    await become('');
    article.removeAttribute('structured-data');
    await become('BlogPosting,Product,Person');
  });

  it('is that of carriers too, and of a page about its author', async () => {
    place(
      `<div data-candor="author-profile" data-candor-structured-data="about" data-candor-data='{"name":"Lena Marsh"}'></div>`,
    );
    const {watchCarriers} = await import('../../src/widget/carriers.js');
    later(watchCarriers(document));
    await become('ProfilePage,Person');
  });

  it('SD-3: leaves out what readers cannot see, but not what they can open', async () => {
    place(`<div hidden>${CARD}</div>`);
    place(`<details>${CARD.replace('Drift', 'Opened')}</details>`);
    await until(() => nodesIn(document)[0]?.name === 'Opened', 'the card in the details');
    expect(typesIn(document)).to.equal('Product,Person');
  });

  it('SD-19: says nothing that the page says itself, and comes back if a router removes it', async () => {
    const card = await show('review-card', DRIFT);
    card.setAttribute('structured-data', '');
    await become('Product,Person');
    const script = own({'@type': 'Product', name: 'Drift'});
    document.head.append(script);
    card.data = {...DRIFT};
    await become('');
    script.remove();
    card.data = {...DRIFT};
    await become('Product,Person');
    scriptIn(document)!.remove();
    card.data = {...DRIFT};
    await become('Product,Person');
  });

  it('SD-19: waits for structured data that comes later in the page', async () => {
    const person = own({'@type': 'Person', name: 'Lena Marsh'}).outerHTML;
    const page = await open(SCRIPT, `${CARD}${'<p>Text</p>'.repeat(500)}${person}`);
    const written: string[] = [];
    const observer = new MutationObserver(() => written.push(typesIn(page.document)));
    observer.observe(page.document.head, {childList: true});
    later(() => observer.disconnect());
    await become('Product', page.document);
    expect(written.filter((types) => types && types !== 'Product')).to.deep.equal([]);
    expect(nodesIn(page.document)[0]!.review.author).to.deep.equal({'@type': 'Person', name: 'Lena Marsh'});
  });

  it('has the canonical address of the page, and addresses relative to its base', async () => {
    const html = `<!doctype html><html lang="de"><head><base href="/blog/"><link rel="canonical" href="/kettles">${SCRIPT}</head>
      <body><review-article data='{"headline":"A kettle","image":"a.jpg","blocks":[{"block":"prose","text":"b"}]}'></review-article>`;
    const page = await openPage(`/page?${encodeURIComponent(JSON.stringify({headers: {}, html}))}`);
    await until(() => nodesIn(page.document).length, 'the graph');
    const [posting] = nodesIn(page.document);
    expect([posting!.inLanguage, posting!.mainEntityOfPage, posting!.image]).to.deep.equal([
      'de',
      `${location.origin}/kettles`,
      [`${location.origin}/blog/a.jpg`],
    ]);
  });
});

describe('structured data with the pasted script', () => {
  const graphOf = async (page: Page): Promise<void> => become('Product,Person', page.document);

  it('R31: comes from a third file, which no other page loads', async () => {
    const page = await open(RECORD + SCRIPT, CARD);
    await graphOf(page);
    const files = page.performance.getEntriesByType('resource').map(({name}) => name.replace(/.*\//, ''));
    expect(files.filter((file) => file.startsWith('candor'))).to.have.length(2);
    expect(page.document.querySelectorAll('script[src*="json-ld"]')).to.have.length(0);
    expect({warnings: page.warnings, errors: page.errors}).to.deep.equal({warnings: [], errors: []});
    page.document.querySelector('review-card')!.remove();
    await become('', page.document);
    const other = await open(RECORD + SCRIPT, CARD.replace(' structured-data', ''));
    await until(
      () => other.document.querySelector('review-card')!.shadowRoot?.textContent.includes('Drift'),
      'the card',
    );
    expect(other.performance.getEntriesByType('resource').filter(({name}) => name.includes('json-ld'))).to.deep.equal(
      [],
    );
  });

  it('R31: the author is told if it does not come, and widgets work', async () => {
    const page = await open(`${RECORD}<script src="/older/candor.js"></script>`, CARD);
    await until(() => page.warnings.length, 'the warning');
    expect(page.warnings).to.have.length(1);
    expect(page.warnings[0]).to.contain('no structured data').and.to.contain('/older/candor-json-ld.js');
    expect(page.document.querySelector<AnyWidget>('review-card')!.shadowRoot!.textContent).to.contain('It pours.');
    expect(scriptIn(page.document)).to.equal(null);
  });

  for (const [name, content] of [
    ['of a nonce', "script-src 'nonce-record' 'nonce-a1'"],
    ['of a nonce and strict-dynamic', "script-src 'nonce-record' 'nonce-a1' 'strict-dynamic'"],
    ['of the folder', `script-src 'nonce-record' ${location.origin}/dist/`],
    [
      'with Trusted Types',
      `script-src 'nonce-record' 'self'; require-trusted-types-for 'script'; trusted-types lit-html candor-author candor-json-ld`,
    ],
  ] as const)
    it(`R12: is allowed by a policy ${name}`, async () => {
      const head = `${RECORD.replace('<script ', '<script nonce="record" ')}<script src="/dist/candor.js" nonce="a1"></script>`;
      // Damaged JSON loads the other file: both need the same policy of Trusted Types.
      const body = `${CARD}<review-card data='{"name":"Damaged",}'></review-card>`;
      const html = `<!doctype html><html lang="en"><head><title>A page</title>${head}</head><body>${body}`;
      const headers = {'content-security-policy': content};
      const page = (await openPage(`/page?${encodeURIComponent(JSON.stringify({headers, html}))}`)) as Page;
      await graphOf(page);
      const cards = [...page.document.querySelectorAll('review-card')];
      await until(() => cards[1]!.shadowRoot?.textContent.includes('Damaged'), 'the repaired card');
      expect({errors: page.errors, violations: page.violations}).to.deep.equal({errors: [], violations: []});
    });
});
