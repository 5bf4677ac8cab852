import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {openPanel} from '../../src/author/panel.js';
import {upgradeCarriers} from '../../src/widget/carriers.js';
import {later, listen, place, show, stub, textOf, until, type AnyWidget} from '../helpers/page.js';

const open = (): ShadowRoot => {
  const host = openPanel(document);
  later(() => host.remove());
  return host.shadowRoot!;
};
/** Opens the check when all widgets are complete: it then looks at them once more. */
const openComplete = async (): Promise<ShadowRoot> => {
  const panel = open();
  const first = panel.querySelector('.content');
  await until(() => panel.querySelector('.content') !== first, 'the second look');
  return panel;
};
const entries = (panel: ShadowRoot): string[] => [...panel.querySelectorAll('.widgets > li')].map(textOf);
const click = (panel: ShadowRoot, text: string): void =>
  [...panel.querySelectorAll('button')].find((button) => button.textContent === text)!.click();

describe('the author’s check', () => {
  it('lists every widget of the page with its problems and advice, each with the fix', async () => {
    listen();
    const box = place();
    await show('star-rating', {rating: 4}, box);
    await show('review-card', {name: 'Drift', rating: 9, offers: ['https://amzn.to/x']}, box);
    const panel = open();
    const [stars, card] = entries(panel);
    expect(stars).to.equal('<star-rating> No problems.');
    expect(card).to.contain('<review-card> Drift').and.to.contain('rating: expected a number from worst');
    expect(card).to.contain('before any disclosure').and.to.contain('"kind":"amazon"');
    expect(textOf(panel.querySelector('.summary'))).to.equal('2 widgets on this page, 2 things to fix');
  });

  it('finds widgets in shadow trees, and counts a whole article as one', async () => {
    listen();
    const box = place('<div></div>');
    const root = box.firstElementChild!.attachShadow({mode: 'open'});
    await show('review-article', {headline: 'Two', blocks: [{block: 'review-card', name: 'Drift'}]}, root);
    const found = entries(open());
    expect(found).to.have.length(1);
    expect(found[0]).to.contain('<review-article> Two').and.to.contain('No problems.');
  });

  it('reads the texts of every widget', async () => {
    listen();
    const box = place();
    await show('verdict-box', {summary: 'It is <b>great</b>.'}, box);
    const blocks = [{block: 'review-card', name: 'Drift', specs: [{name: 'Size', value: '**3** L'}]}];
    await show('review-article', {headline: 'Two', blocks}, box);
    const [verdict, article] = entries(open());
    expect(verdict).to.contain('The text has “<b>”');
    expect(article).to.contain('The formatting in “**3** L”');
  });

  it('lists links of the page that lack rel="sponsored"', async () => {
    const box = place('<a href="https://www.amazon.de/dp/1?tag=x">Drift</a>');
    await show('disclosure-note', {kind: 'amazon'}, box);
    expect(textOf(open().querySelector('.content > ul')))
      .to.contain('amazon.de/dp/1')
      .and.to.contain('sponsored');
  });

  it('counts the page’s own words and plain paid links, in their order', async () => {
    const paid = '<a href="https://www.amazon.com/dp/B0?tag=a" rel="sponsored">Drift</a>';
    const own = '<p>As an Amazon Associate I earn from <b>qualifying</b> purchases.</p>';
    const box = place(own + paid);
    await show('review-card', {name: 'Drift', offers: ['https://amzn.to/x']}, box);
    expect(textOf(open().querySelector('.summary'))).to.contain('no problems');
    box.innerHTML = `<p hidden>This page has affiliate links.</p>${paid}`;
    await show('disclosure-note', {kind: 'amazon'}, box);
    expect(textOf(open().querySelector('.content > ul'))).to.contain('before any disclosure');
  });

  it('has the severity and the fix of each finding, as on the command line', async () => {
    listen();
    await show('review-card', {title: 'Drift', name: 'Drift', rating: '4.5/5'});
    const [rating, title] = [...open().querySelectorAll('.widgets li li')];
    expect(rating!.className).to.equal('error');
    expect(textOf(rating)).to.contain('Write 4.5, without quotes.');
    expect(textOf(title)).to.contain('Did you mean "name"?').and.to.contain('Write "name" instead of "title".');
  });

  it('explains an apostrophe that ended the attribute', async () => {
    const {console} = listen();
    const box = place(`<review-card data='{"name": "Lena's lamp"}'></review-card>`);
    await box.querySelector<AnyWidget>('review-card')!.updateComplete;
    const panel = await openComplete();
    expect(entries(panel)[0]).to.contain("A ' within the value ended it early").and.to.contain('Write &#39; for each');
    expect(console[0]).to.contain("A ' within the value ended it early");
  });

  it('speaks of the attribute of a carrier, and copies its form', async () => {
    listen();
    const copied: string[] = [];
    stub(navigator.clipboard, 'writeText', (text: string) => Promise.resolve(void copied.push(text)));
    for (const tag of ['div', 'figure']) {
      const box = place(`<${tag} data-candor="review-card" data-candor-data="{'name': 'Drift'}"></${tag}>`);
      upgradeCarriers(box);
      const panel = await openComplete();
      expect(entries(panel)[0]).to.contain(`Write data-candor-data='{"name":"Drift"}'`);
      click(panel, 'Copy the corrected markup');
      box.remove();
    }
    expect(copied[0]).to.match(/^<div data-candor="review-card"/);
    const box = place(`<div data-candor="review-card" data-candor-data='{"name": "Lena's lamp"}'></div>`);
    upgradeCarriers(box);
    expect(entries(await openComplete())[0]).to.contain("A ' within the value ended it early");
  });

  it('tells carriers that were left alone, and wrong settings', async () => {
    const {console} = listen();
    const carrier = (tag: string): string => `<div data-candor="${tag}" data-candor-data='{"name":"Drift"}'></div>`;
    const box = place(
      `${carrier('review-card')}<div id="comments">${carrier('review-card')}</div>${carrier('re-view')}`,
    );
    upgradeCarriers(box);
    const found = textOf(open().querySelector('.content > ul'));
    expect(found.match(/was left alone/g)).to.have.length(1);
    expect(found).to.contain('among comments').and.to.contain('There is no widget “re-view”.');
    const meta = document.createElement('meta');
    Object.assign(meta, {name: 'candor-content', content: 'main >'});
    document.head.append(meta);
    later(() => meta.remove());
    expect(textOf(open().querySelector('.content > ul'))).to.contain(
      'content: expected a CSS selector, found “main >”',
    );
    expect(console).to.have.length(0);
  });

  it('says why a file could not be fetched, and what to do', async () => {
    listen();
    const box = place('<div data-candor="review-card" data-candor-src="https://other.example/a.json"></div>');
    upgradeCarriers(box);
    const widget = box.firstElementChild!.shadowRoot!.firstElementChild as AnyWidget;
    await until(() => widget.problems.length, 'the problem');
    expect(entries(open())[0]).to.contain('an address outside').and.to.contain('data-sites');
  });

  it('explains why a widget has no data', async () => {
    for (const [tag, words] of [
      ['<review-card></review-card>', 'has no data'],
      ['<review-card data="[object Object]"></review-card>', 'JSON.stringify'],
      ['<review-card name="Drift" rating="4"></review-card>', `data='{"name":"Drift","rating":4}'`],
    ] as const) {
      const box = place(tag);
      const panel = await openComplete();
      expect(entries(panel)[0], tag).to.contain(words);
      box.remove();
    }
  });

  it('tells texts that contradict their exact values', async () => {
    const marked = (text: string): string =>
      `<h3 data-field="name">Drift</h3><p data-field="rating" data-value="4.4">${text}</p>`;
    const box = place(`<review-card lang="de">${marked('4,9 von 5')}</review-card>`);
    await box.querySelector<AnyWidget>('review-card')!.updateComplete;
    expect(entries(await openComplete())[0]).to.contain('“4,9 von 5”, but its exact value is 4,4.');
    box.innerHTML = `<review-card>${marked('4.4 out of 5')}</review-card>`;
    await box.querySelector<AnyWidget>('review-card')!.updateComplete;
    expect(entries(await openComplete())[0]).to.contain('No problems.');
  });

  it('shows the structured data of the page, and why something was left out', async () => {
    const data = (panel: ShadowRoot): string => textOf(panel.querySelector('.data'));
    const box = place();
    const card = await show('review-card', {name: 'Drift', rating: 4, author: 'Lena Marsh'}, box);
    expect(data(open())).to.match(/^Structured data for search engines: none *Add the attribute structured-data/);
    card.setAttribute('structured-data', '');
    const panel = open();
    expect(data(panel)).to.match(/^Structured data for search engines: Product, Person *\{ *"@context"/);
    expect(data(panel)).to.contain('"ratingValue": 4');
    card.data = {name: 'Drift', rating: 4};
    await card.updateComplete;
    click(panel, 'Check again');
    expect(data(panel)).to.match(/: none *Left out: *<review-card> rating: The review has no author.*Add author\.$/);
  });

  it('copies the corrected markup', async () => {
    listen();
    await show('review-card', {name: 'Drift', rating: 9});
    let copied = '';
    stub(navigator.clipboard, 'writeText', (text: string) => {
      copied = text;
      return Promise.resolve();
    });
    click(open(), 'Copy the corrected markup');
    expect(copied).to.equal(`<review-card data='{"name":"Drift"}'></review-card>`);
  });

  it('reports that the browser does not allow copying', async () => {
    listen();
    await show('review-card', {name: 'Drift', rating: 9});
    stub(navigator.clipboard, 'writeText', () => Promise.reject(new Error('denied')));
    const panel = await openComplete();
    click(panel, 'Copy the corrected markup');
    await until(() => textOf(panel.querySelector('.content')).includes('does not allow copying'), 'the reason');
  });

  it('waits for widgets that have not rendered yet', async () => {
    const box = place('<star-rating data=\'{"rating": 4}\'></star-rating>');
    const late = box.appendChild(document.createElement('review-card'));
    late.innerHTML = '<h3 data-field="name">Drift</h3>';
    const panel = open();
    await until(() => entries(panel)[1]?.includes('Drift'), 'the name of the late one');
  });

  it('checks again on demand, and opens only once', async () => {
    const panel = await openComplete();
    await show('star-rating', {rating: 4});
    expect(entries(panel)).to.deep.equal([]);
    click(panel, 'Check again');
    expect(entries(panel)).to.have.length(1);
    open();
    expect(document.querySelectorAll('#candor-check')).to.have.length(1);
  });

  it('takes the focus, and closes with its button and with Escape', () => {
    const panel = open();
    expect(panel.activeElement).to.equal(panel.querySelector('.panel'));
    panel.querySelector('.panel')!.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
    expect(document.querySelector('#candor-check')).to.equal(null);
    click(open(), 'Close');
    expect(document.querySelector('#candor-check')).to.equal(null);
  });

  it('is accessible', async () => {
    listen();
    await show('review-card', {name: 'Drift', rating: 9});
    const host = openPanel(document);
    later(() => host.remove());
    await expect(host).to.be.accessible();
  });
});
