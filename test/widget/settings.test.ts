// Settings of the page, labels of a widget, and the reader's shop.
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import '../../src/i18n/de.define.js';
import type {PageSettings} from '../../src/input/settings.js';
import {upgradeCarriers} from '../../src/widget/carriers.js';
import {configure} from '../../src/widget/configure.js';
import {
  all,
  drawn,
  escape,
  later,
  listen,
  place,
  settled,
  show,
  shownText,
  stub,
  textOf,
  type AnyWidget,
} from '../helpers/page.js';

/** Sets settings of the page until the test ends. */
const set = (settings: PageSettings): readonly string[] => {
  later(() => configure(Object.fromEntries(Object.keys(settings).map((name) => [name, undefined]))));
  return configure(settings).map(({path}) => path);
};

type Labelled = AnyWidget & {labels: unknown};
const CARD = {name: 'Drift', pros: ['Quick'], cons: ['Loud']};

describe('labels', () => {
  it('of a widget replace its words, as an attribute and as a property, and may change', async () => {
    const box = place(`<review-card labels='{"pros":"Good"}' data="${escape(JSON.stringify(CARD))}"></review-card>`);
    const card = box.firstElementChild as Labelled;
    await card.updateComplete;
    expect(shownText(card)).to.contain('Good').and.contain('What I didn’t').and.not.contain('What I liked');
    card.labels = {cons: 'Bad'};
    await card.updateComplete;
    expect(shownText(card)).to.contain('What I liked').and.contain('Bad');
    card.removeAttribute('labels');
    card.labels = undefined;
    await card.updateComplete;
    expect(shownText(card)).to.contain('What I liked').and.contain('What I didn’t');
  });

  it('that are wrong are problems of the widget, and the words stay', async () => {
    const {console, events} = listen();
    const card = (await show('review-card', CARD)) as Labelled;
    card.labels = {pros: 5, conns: 'Bad', checkPriceAt: 'Buy'};
    await card.updateComplete;
    expect(card.problems.map(({path}) => path)).to.have.members(['labels.pros', 'labels.conns', 'labels.checkPriceAt']);
    expect(console.join()).to.contain('labels.checkPriceAt: expected text such as “Check price at {seller}”');
    expect(events).to.have.length(1);
    expect(shownText(card)).to.contain('What I liked').and.contain('What I didn’t');
    card.labels = '{"pros"';
    await card.updateComplete;
    expect(card.problems.map(({path}) => path)).to.deep.equal(['labels']);
  });

  it('of an article are those of its parts, and of a carrier those of its widget', async () => {
    const blocks = [{block: 'review-card', ...CARD}];
    const article = (await show('review-article', {headline: 'Kettles', blocks})) as Labelled;
    article.labels = {pros: 'Good'};
    await settled();
    expect(textOf(all(article, '.card')[0]))
      .to.contain('Good')
      .and.contain('What I didn’t');
    const box = place(
      `<div data-candor="review-card" data-candor-labels='{"pros":"Fine"}' data-candor-data="${escape(JSON.stringify(CARD))}"></div>`,
    );
    upgradeCarriers(box);
    await settled();
    expect(shownText(box.firstElementChild!.shadowRoot!.firstElementChild!)).to.contain('Fine');
  });

  it('of the page hold in every language, below those of a widget', async () => {
    const box = place();
    box.lang = 'de';
    const card = (await show('review-card', CARD, box)) as Labelled;
    set({labels: {pros: 'Plus', cons: 'Minus'}});
    card.labels = {cons: 'Schlecht'};
    await settled();
    expect(shownText(card)).to.contain('Plus').and.contain('Schlecht').and.not.contain('Minus');
  });
});

describe('configure', () => {
  it('changes widgets that are there, and later ones; what is not named stays', async () => {
    const before = await show('review-card', CARD);
    set({author: 'Lena'});
    set({labels: {pros: 'Plus'}});
    const after = await show('review-card', CARD);
    await settled();
    for (const card of [before, after]) expect(shownText(card)).to.contain('Lena').and.contain('Plus');
    configure({author: undefined});
    await settled();
    expect(shownText(before)).to.contain('Plus').and.not.contain('Lena');
  });

  it('tells what is wrong, once, and uses the defaults', async () => {
    const {console} = listen();
    const wrong = {accent: 'rde', content: 'main >', preset: 'loud', newTab: 'maybe', labels: {pros: 1}};
    expect(set(wrong as never)).to.have.members(['accent', 'content', 'preset', 'newTab', 'labels.pros']);
    expect(console).to.have.length(1);
    const offers = [{url: 'https://shop.example/a'}];
    const card = await show('review-card', {...CARD, offers});
    expect(shownText(card)).to.contain('What I liked');
    expect(all(card, '[target]')).to.have.length(0);
  });

  for (const given of [null, undefined, 'compact', 5, [], [{preset: 'compact'}]])
    it(`tells that ${JSON.stringify(given)} is no object, and changes nothing`, async () => {
      set({author: 'Lena'});
      const card = await show('review-card', CARD);
      const {console} = listen();
      expect(configure(given as never).map(({path, expected}) => [path, expected])).to.deep.equal([['', 'an object']]);
      expect(console.join()).to.contain('expected an object');
      await settled();
      expect(shownText(card)).to.contain('Lena');
    });

  it('sets accent and preset in a style sheet of the page, which changes with them', async () => {
    const card = await show('review-card', CARD);
    const tokenOf = (name: string): string => getComputedStyle(card).getPropertyValue(`--candor-${name}`);
    const {length} = document.adoptedStyleSheets;
    set({accent: 'rgb(1 2 3)', preset: 'compact'});
    expect([tokenOf('color-accent'), tokenOf('space-gap')]).to.deep.equal(['rgb(1 2 3)', '0.85em']);
    configure({preset: undefined});
    expect([tokenOf('color-accent'), tokenOf('space-gap')]).to.deep.equal(['rgb(1 2 3)', '']);
    configure({accent: undefined});
    expect(tokenOf('color-accent')).to.equal('');
    expect(document.adoptedStyleSheets.length - length).to.be.below(2);
  });

  for (const accent of ['#d6336c', '#767676', '#0a8f5b', '#ffd60a', '#7cc4ff'])
    it(`has legible tiles on a band in ${accent} in the preset bold`, async () => {
      set({accent, preset: 'bold'});
      const rating = {value: 4.4, explanation: 'Mean of four criteria'};
      const card = {...CARD, award: 'Best overall', rating, image: '/a.jpg'};
      const box = place('', 'background: #fff; color: #222; width: 700px');
      await drawn(await show('review-card', card, box));
      await expect(box).to.be.accessible();
    });

  it('opens links to shops in a new tab, but no place in the page', async () => {
    set({newTab: true});
    const offers = [{url: 'https://shop.example/a', seller: 'Shop'}, {url: '#details'}];
    const card = await show('offer-button', {offers});
    const [shop, details] = all<HTMLAnchorElement>(card, 'a');
    expect([shop!.target, shop!.rel]).to.deep.equal(['_blank', 'sponsored nofollow noopener']);
    expect(shop!.ariaLabel).to.equal('Check price at Shop (paid link) (opens in a new tab)');
    expect([details!.target, details!.ariaLabel]).to.deep.equal(['', null]);
  });

  it('draws content anew that was in the page before', async () => {
    const box = place();
    box.setHTMLUnsafe(
      `<review-card data='{"name":"Drift"}'><template shadowrootmode="open"><div data-candor><p>Drift</p></div></template></review-card>`,
    );
    // Firefox upgrades the element in a microtask.
    customElements.upgrade(box);
    const card = box.firstElementChild as AnyWidget;
    await card.updateComplete;
    expect(shownText(card)).to.equal('Drift');
    set({author: 'Lena'});
    await settled();
    expect(all(card, 'article')).to.have.length(1);
  });
});

describe('the reader’s shop', () => {
  const OFFERS = [
    {url: 'https://kettles.example/us', seller: 'Kettle Hut', regions: ['US']},
    {url: 'https://kettles.example/world', seller: 'Worldwide'},
    {url: 'https://kettles.example/gb', seller: 'Teapots', regions: ['GB', 'IE']},
    {url: 'https://kettles.example/de', seller: 'Kesselhaus', regions: ['DE', 'AT']},
  ];
  const readIn = (timeZone: string, ...languages: string[]): void => {
    stub(navigator, 'languages' as never, languages as never);
    stub(Intl.DateTimeFormat.prototype, 'resolvedOptions', () => ({timeZone}) as never);
  };
  const knowsZones = 'timeZones' in Intl.Locale.prototype || 'getTimeZones' in Intl.Locale.prototype;

  for (const [timeZone, languages, first, needsZones] of [
    ['Europe/London', ['en-GB'], 'Teapots', false],
    ['Europe/Dublin', ['en-IE', 'en'], 'Teapots', false],
    ['America/New_York', ['en-US'], 'Kettle Hut', false],
    ['Asia/Tokyo', ['de-DE', 'en-US'], 'Kesselhaus', false],
    ['Europe/Vienna', ['de', 'en-US', 'en'], 'Kesselhaus', false],
    ['America/Chicago', ['en', 'es'], 'Kettle Hut', true],
    ['Europe/London', ['en'], 'Teapots', true],
    ['Europe/London', ['en-US', 'en-GB'], 'Teapots', true],
    ['Europe/Paris', ['fr-FR'], 'Worldwide', false],
    ['UTC', ['ja-JP'], 'Worldwide', false],
    ['UTC', ['en-US', 'en'], 'Kettle Hut', false],
    // American English is what browsers come with.
    ['Europe/Berlin', ['en-US', 'en'], 'Kesselhaus', true],
    ['Europe/Vienna', ['en-US', 'de-DE'], 'Kesselhaus', false],
    // Spanish of Latin America, English of the world: regions that are no countries.
    ['America/New_York', ['es-419', 'es'], 'Kettle Hut', true],
    ['Europe/Berlin', ['en-001'], 'Kesselhaus', true],
    ['Europe/Berlin', ['es-419', 'de-DE'], 'Kesselhaus', false],
  ] as const)
    it(`of ${languages.join()} in ${timeZone} comes first`, async () => {
      if (needsZones && !knowsZones) return;
      readIn(timeZone, ...languages);
      const widget = await show('offer-button', {offers: OFFERS});
      expect(all(widget, '.seller').map(textOf)[0]).to.equal(first);
      const others = all(widget, '.info')
        .map(textOf)
        .find((text) => text.startsWith('Other countries'))!;
      for (const {seller, regions} of OFFERS)
        expect(others.includes(seller), seller).to.equal(!!regions && seller !== first);
      expect(all(widget, 'a')).to.have.length(4);
      for (const link of all<HTMLAnchorElement>(widget, 'a')) expect(link.rel).to.contain('sponsored');
    });

  it('is one for the whole European Union, in each of its countries', async () => {
    const union = {url: 'https://kettles.example/eu', seller: 'Union', regions: ['EU']};
    const firstIn = async (timeZone: string, ...languages: string[]): Promise<string> => {
      readIn(timeZone, ...languages);
      return textOf(all(await show('offer-button', {offers: [OFFERS[0], union]}), '.seller')[0]);
    };
    expect(await firstIn('Europe/Lisbon', 'pt-PT')).to.equal('Union');
    expect(await firstIn('Europe/Athens', 'el-GR', 'en-US')).to.equal('Union');
    expect(await firstIn('America/New_York', 'en-US')).to.equal('Kettle Hut');
    expect(await firstIn('Europe/Zurich', 'de-CH')).to.equal('Kettle Hut');
    if (knowsZones) expect(await firstIn('Europe/Warsaw', 'pl')).to.equal('Union');
  });

  it('is the main one of a card, and the links to others tell their countries', async () => {
    readIn('Europe/London', 'en-GB');
    const card = await show('review-card', {name: 'Drift', offers: OFFERS});
    expect(textOf(all(card, '.buy .btn')[0])).to.equal('Check price at Teapots');
    const [us, de] = all<HTMLAnchorElement>(card, '[part=shop]');
    expect([us, de].map(textOf)).to.deep.equal(['Kettle Hut, United States', 'Kesselhaus, Germany and Austria']);
    expect(us!.ariaLabel).to.equal('Kettle Hut, United States, Drift (paid link)');
  });

  it('is not looked for where no offer fits: all are shown with their countries', async () => {
    readIn('Europe/Paris', 'fr-FR');
    const widget = await show('offer-button', {offers: OFFERS.filter(({regions}) => regions)});
    expect(all(widget, '.seller').map(textOf)).to.deep.equal(['Kettle Hut', 'Teapots', 'Kesselhaus']);
    expect(shownText(widget)).to.contain('Delivers to United States').and.not.contain('Other countries');
  });

  it('is not looked for with languages that are malformed', async () => {
    readIn('Europe/Paris', 'not a language');
    const widget = await show('offer-button', {offers: OFFERS});
    expect(all(widget, 'a')).to.have.length(4);
  });

  it('is reported as any other when it is clicked', async () => {
    readIn('Europe/London', 'en-GB');
    const clicks: CustomEvent[] = [];
    const widget = await show('offer-button', {offers: OFFERS});
    widget.addEventListener('candor-offer-click', (event) => {
      event.preventDefault();
      clicks.push(event);
    });
    all<HTMLAnchorElement>(widget, '[part=shop]')[0]!.click();
    expect(clicks.map(({detail}) => detail as unknown)).to.deep.equal([
      {url: 'https://kettles.example/us', seller: 'Kettle Hut', product: undefined, position: 3},
    ]);
  });
});
