import {expect} from '@open-wc/testing';
import {until} from './helpers/page.js';

/** Opens a page with the script and some markup. */
const openPage = async (markup: string): Promise<Window & typeof globalThis> => {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><title>A page</title><body>${markup}<script src="/dist/candor.js"></script>`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, {once: true}));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
};

const CARD = `<review-card data='{"name": "Kettle"}'></review-card>`;
const GLOBALS = [
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litHtmlPolyfillSupport',
  'litElementPolyfillSupport',
  'litElementHydrateSupport',
  'reactiveElementPolyfillSupport',
  'litPropertyMetadata',
  'litIssuedWarnings',
  'litNonce',
  'ShadyCSS',
  'ShadyDOM',
  'trustedTypes',
];

describe('the one-file script', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const [page, markup] of [
    ['a plain page', ''],
    ['a page whose elements have the ids of globals', GLOBALS.map((id) => `<form id="${id}"></form>`).join('')],
  ] as const) {
    it(`registers all widgets and shows their data on ${page}`, async () => {
      const {document: page, customElements} = await openPage(markup + CARD);
      for (const tag of ['review-card', 'testimonial-list', 'buying-checklist', 'author-profile'])
        expect(customElements.get(tag), tag).to.be.a('function');
      const card = page.querySelector('review-card')!;
      await card.updateComplete;
      expect(card.shadowRoot!.textContent).to.contain('Kettle');
    });
  }

  it('shows texts with links when minified', async () => {
    const {document: page} = await openPage(
      `<review-card data='{"name": "Kettle", "pros": ["See [**the** test](/test) and [more](/more)"]}'></review-card>`,
    );
    const card = page.querySelector('review-card')!;
    await until(() => card.shadowRoot?.querySelector('strong'), 'the marks');
    expect([...card.shadowRoot!.querySelectorAll('li a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      '/test',
      '/more',
    ]);
  });

  it('does not wait for the words of a widget that has left the page', async () => {
    const {document: page} = await openPage('<div lang="fr"></div>');
    const card = page.createElement('review-card');
    card.data = {name: 'Kettle'};
    const left = new Promise<void>((done) => {
      const hostUpdated = (): void => {
        card.remove();
        done();
      };
      card.addController({hostUpdated});
    });
    page.querySelector('div')!.append(card);
    await left;
    await card.updateComplete;
    expect(card.shadowRoot!.textContent).to.contain('Kettle');
  });

  it('R11: adds no global', async () => {
    const before = await openPage('');
    const bare = document.createElement('iframe');
    document.body.append(bare);
    const known = new Set(Object.getOwnPropertyNames(bare.contentWindow));
    const added = Object.getOwnPropertyNames(before).filter((name) => !known.has(name));
    expect(added).to.deep.equal([]);
  });

  it('shows the characters in its styles, although the file is ASCII', async () => {
    const {document: page} = await openPage(CARD);
    const card = page.querySelector('review-card')!;
    await card.updateComplete;
    const rules = card.shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    const styles = rules.map(({cssText}) => cssText).join('\n');
    expect(styles).to.match(/content: "[^"]*[^\0-\x7f]/);
    expect(styles).not.to.match(/content: "[^"]*u[\da-f]{4}/);
  });
});
