import {expect} from '@open-wc/testing';
import * as widgets from '../../src/define.js';
import '../../src/i18n/de.define.js';
import full from '../../stories/examples/article-full.json' with {type: 'json'};
import plain from '../../stories/examples/article-plain.json' with {type: 'json'};
import {en, review} from '../../src/i18n/en.js';
import type {ArticleInput} from '../../src/model/article.js';
import {slug} from '../../src/model/slug.js';
import {describeContract} from '../helpers/contract.js';
import {example, least} from '../helpers/examples.js';
import {
  all,
  follow,
  later,
  listen,
  openPage,
  settled,
  setNow,
  show,
  shownMarkup,
  textOf,
  until,
  type AnyWidget,
} from '../helpers/page.js';
import {linesOf, outlineOf} from '../helpers/reading.js';

type BlockInput = ArticleInput['blocks'][number];

const tag = 'review-article';
const disclosure: BlockInput = {block: 'disclosure-note', kind: 'affiliate'};
const prose: BlockInput = {block: 'prose', text: 'I took three grinders.'};
const crank: BlockInput = {
  block: 'review-card',
  name: 'Hollinbeck Crank 48',
  award: 'Best overall',
  rating: 4.4,
  summary: 'Quick.',
  pros: ['Quick'],
  offers: ['https://kitchenworks.example/crank'],
};
const field: BlockInput = {block: 'review-card', name: 'Fernlatch Field 38', summary: 'Small.'};

/** Every field of an article but `lang`, which would keep it from speaking the language of its page. */
const {blocks: _blocks, lang: _lang, ...head} = full;
const everyField = {
  ...head,
  image: {...head.image, url: '/stories/examples/images/three-grinders.svg'},
  blocks: [
    {
      block: 'prose',
      title: 'How I tested',
      text: 'All three ground the same coffee.\n\nI timed **every tenth** dose.',
      points: ['Twenty grams a dose', 'A hundred doses each'],
      image: {url: '/stories/examples/images/paper-filters.svg', alt: 'Paper filters', width: 800, height: 600},
    },
    disclosure,
    {block: 'top-picks', title: 'The short version'},
    crank,
    {block: 'verdict-box', ...example('verdict-box')},
  ],
};
describeContract(tag, everyField, least(tag));

const showBlocks = (...blocks: BlockInput[]): Promise<AnyWidget> => show(tag, {headline: 'Three grinders', blocks});
/** The blocks of an article as it shows them: the names of widgets, and `prose`. */
const blocksOf = (article: Element): string[] =>
  [...article.shadowRoot!.querySelector('article')!.children]
    .slice(1)
    .map(({localName}) => (localName === 'div' ? 'prose' : localName));
const linksTo = (widget: Element): HTMLAnchorElement[] => all<HTMLAnchorElement>(widget, 'a[rel~=sponsored]');

describe('a review article', () => {
  it('begins with its headline, what it is about, who wrote it and when, and a picture', async () => {
    const article = await show(tag, {...everyField, blocks: [prose]});
    expect(linesOf(article).map(({text}) => text)).to.deep.equal([
      full.headline,
      full.description,
      'Lena Marsh',
      '· Tested by Lena Marsh, Barista for six years\u00A0· Reviewed by Otis Penn\u00A0·',
      'Slow Counter',
      '· Published November 3, 2026\u00A0· Updated November 17, 2026',
      'Drawing: Slow Counter',
      'I took three grinders.',
    ]);
    expect(all(article, 'article')[0]!.getAttribute('aria-label')).to.equal(full.headline);
    expect(all(article, 'img')[0]!.getAttribute('alt')).to.equal(full.image.alt);
  });

  it('shows a text with its heading, its list and its picture', async () => {
    const article = await showBlocks({
      block: 'prose',
      title: 'How I tested',
      text: 'With *one* batch.\n\nTwice.',
      points: ['20 g a dose', 'A hundred doses'],
      image: {url: '/stories/examples/images/paper-filters.svg', alt: 'Filters', credit: 'Photo: Lena'},
    });
    expect(linesOf(article).map(({text, holder}) => `${holder.localName}: ${text}`)).to.deep.equal([
      'h2: Three grinders',
      'h3: How I tested',
      'p: With one batch.',
      'p: Twice.',
      'li: 20 g a dose',
      'li: A hundred doses',
      'p: Photo: Lena',
    ]);
    expect(all(article, 'em').map(textOf)).to.deep.equal(['one']);
    expect(all(article, 'img').map(({alt}: Partial<HTMLImageElement>) => alt)).to.deep.equal(['Filters']);
  });

  it('shows its blocks in the order in which they are given, whatever that is', async () => {
    const blocks = [...new Map(full.blocks.map((block) => [block.block, block])).values(), prose] as BlockInput[];
    for (const given of [
      [disclosure, ...blocks],
      [disclosure, ...blocks.toReversed()],
    ]) {
      const article = await showBlocks(...given);
      expect(blocksOf(article)).to.deep.equal(given.map(({block}) => block));
      expect(article.problems).to.deep.equal([]);
    }
  });

  it('knows every block that there is a widget for', async () => {
    const names = Object.values(widgets).map((widget) => widget.tag);
    listen();
    const article = await showBlocks({block: 'nothing'} as unknown as BlockInput, prose);
    expect(article.problems[0]!.expected.match(/[\w-]+/g)).to.include.members(names.filter((name) => name !== tag));
  });

  describe('with mistakes in its blocks', () => {
    it('leaves a block out that it does not know, and says so', async () => {
      listen();
      const article = await showBlocks(prose, {block: 'video-player', url: '/a.mp4'} as unknown as BlockInput, field);
      expect(blocksOf(article)).to.deep.equal(['prose', 'review-card']);
      expect(article.problems.map(({path}) => path)).to.deep.equal(['blocks[1].block']);
    });

    it('loses no more than the block that cannot be shown', async () => {
      listen();
      const {name: _name, ...nameless} = field as {name: string};
      for (const broken of [nameless, null, 'text', 42, [], {}, {block: 'review-card'}, {block: 'toString'}]) {
        const article = await showBlocks(prose, broken as unknown as BlockInput, field);
        expect(blocksOf(article), JSON.stringify(broken)).to.deep.equal(['prose', 'review-card']);
        expect(article.problems.map(({path}) => path)[0]).to.match(/^blocks\[1\]/);
      }
    });

    it('tells of each once, with its place in the document, and its widgets tell nothing', async () => {
      const noise = listen();
      const rating = {value: 'four'} as unknown as number;
      const article = await showBlocks(
        prose,
        disclosure,
        {...crank, rating, colour: 'red'} as BlockInput,
        {block: 'testimonial-list', testimonials: [{quote: 'Good.'}, {quote: ''}]},
        {block: 'buying-guide', title: 'How to choose', sections: [{title: 'Burrs', points: ['Steel', 3 as never]}]},
      );
      await settled();
      const paths = ['blocks[2].rating.value', 'blocks[2].colour', 'blocks[3].testimonials[1].quote'];
      expect(article.problems.map(({path}) => path)).to.deep.equal([...paths, 'blocks[4].sections[0].points[1]']);
      expect(noise.events.map(({target}) => target)).to.deep.equal([article]);
      expect(noise.console).to.have.length(1);
    });

    it('hands on what its widgets take as it is', async () => {
      const noise = listen();
      const article = await show(tag, full);
      await settled();
      for (const widget of all<AnyWidget>(article, '*'))
        expect(widget.problems ?? [], widget.localName).to.deep.equal([]);
      expect(noise).to.deep.equal({console: [], errors: [], events: []});
    });
  });

  describe('has one outline', () => {
    for (const [name, document] of Object.entries({full, plain})) {
      for (const level of [2, 3, 4, 5, 6]) {
        it(`of the ${name} example, from level ${level} on without a jump`, async () => {
          listen();
          const article = await show(tag, document);
          article.headingLevel = level;
          await article.updateComplete;
          const levels = outlineOf(article).map((heading) => heading.indexOf(' '));
          expect(levels.length).to.be.above(20);
          expect(levels[0]).to.equal(level);
          for (const [i, each] of levels.entries())
            if (i) expect(each).to.be.within(Math.min(level + 1, 6), Math.min(levels[i - 1]! + 1, 6));
        });
      }
    }
  });

  describe('with top picks that name none', () => {
    it('lists its own reviews, in their order, with links to them', async () => {
      const article = await showBlocks({block: 'top-picks', title: 'The short version'}, disclosure, crank, field);
      const [picks] = all(article, 'top-picks');
      expect(all(picks!, '[part~=name] a').map((link) => [textOf(link), link.getAttribute('href')])).to.deep.equal([
        ['Hollinbeck Crank 48', '#hollinbeck-crank-48'],
        ['Fernlatch Field 38', '#fernlatch-field-38'],
      ]);
      for (const text of ['Best overall', '4.4 out of 5', 'Quick.', 'Small.'])
        expect(linesOf(picks!).map((line) => line.text)).to.include(text);
      expect(article.problems).to.deep.equal([]);
    });

    it('brings the reader to the review', async () => {
      const article = await showBlocks(
        {block: 'top-picks'},
        disclosure,
        crank,
        ...Array.from({length: 9}, () => prose),
        field,
      );
      await follow(all(article, 'a[href="#fernlatch-field-38"]')[0]!);
      const [, card] = all(article, 'review-card');
      expect(card!.shadowRoot!.activeElement).to.equal(card!.shadowRoot!.querySelector('article'));
      expect(card!.getBoundingClientRect().top).to.be.within(-1, innerHeight);
      history.back();
      await until(() => !location.hash, 'the way back');
    });

    it('leaves them out where there is no review, and says so', async () => {
      listen();
      const article = await showBlocks({block: 'top-picks', title: 'The short version'}, prose);
      expect(blocksOf(article)).to.deep.equal(['prose']);
      expect(article.problems.map(({path}) => path)).to.deep.equal(['blocks']);
    });
  });

  describe('with paid links', () => {
    it('says how it is paid before the first of them, and tells the author that this was missing', async () => {
      const noise = listen();
      const article = await showBlocks(prose, field, crank, prose);
      expect(blocksOf(article)).to.deep.equal(['prose', 'review-card', 'disclosure-note', 'review-card', 'prose']);
      const [note] = all(article, 'disclosure-note');
      expect(linesOf(note!)).to.have.length(1);
      expect(article.problems.map(({expected}) => expected)[0]).to.contain('disclosure');
      expect(noise.console).to.have.length(1);
    });

    it('finds them wherever they are', async () => {
      listen();
      const offer = 'https://kitchenworks.example/crank';
      for (const paid of [
        crank,
        {block: 'offer-button', offers: [offer]},
        {block: 'verdict-box', summary: 'Take it.', offer},
        {block: 'top-picks', items: [{name: 'Crank'}, {name: 'Field', offer}]},
        {
          block: 'comparison-table',
          items: [{name: 'Crank', offer}, {name: 'Field'}],
          rows: [{name: 'g', values: [1, 2]}],
        },
      ] as BlockInput[]) {
        const article = await showBlocks(prose, paid);
        expect(blocksOf(article), paid.block).to.deep.equal(['prose', 'disclosure-note', paid.block]);
      }
    });

    it('in Amazon’s own words where one leads to Amazon', async () => {
      listen();
      const amazon: BlockInput = {block: 'offer-button', offers: ['https://www.amazon.com/dp/B0']};
      const article = await showBlocks(crank, amazon);
      expect(linesOf(all(article, 'disclosure-note')[0]!)[0]!.text).to.contain('As an Amazon Associate I earn');
    });

    it('adds nothing where the author has said it, and says nothing without paid links', async () => {
      const noise = listen();
      for (const blocks of [
        [disclosure, prose, crank],
        [prose, field],
      ])
        expect(blocksOf(await showBlocks(...blocks))).to.deep.equal(blocks.map(({block}) => block));
      expect(noise.console).to.deep.equal([]);
    });

    it('does not take a note for it that comes too late, or speaks of a gift alone', async () => {
      listen();
      const gift: BlockInput = {block: 'disclosure-note', kind: 'gift'};
      expect(blocksOf(await showBlocks(crank, disclosure))[0]).to.equal('disclosure-note');
      expect(blocksOf(await showBlocks(gift, crank))).to.deep.equal([
        'disclosure-note',
        'disclosure-note',
        'review-card',
      ]);
    });

    it('names the product of an offer: its own, that of the review with this address, or of the review right before', async () => {
      const offers = ['https://kitchenworks.example/crank'];
      const other = ['https://other.example/'];
      const productOf = async (...blocks: BlockInput[]): Promise<string | undefined> => {
        const article = await showBlocks(disclosure, ...blocks);
        return linksTo(all(article, 'offer-button')[0]!)[0]!.dataset['product'];
      };
      expect(await productOf(crank, field, {block: 'offer-button', offers, product: 'Own'})).to.equal('Own');
      expect(await productOf(crank, field, prose, {block: 'offer-button', offers})).to.equal('Hollinbeck Crank 48');
      expect(await productOf(crank, field, {block: 'offer-button', offers: other})).to.equal('Fernlatch Field 38');
      expect(await productOf(crank, field, prose, {block: 'offer-button', offers: other})).to.equal(undefined);
    });
  });

  it('speaks the language of its document, in all its widgets', async () => {
    const data = {headline: 'Drei Mühlen', datePublished: '2026-11-03', blocks: [disclosure, crank]};
    const article = await show(tag, {...data, lang: 'de'});
    const texts = linesOf(article).map(({text}) => text);
    for (const text of ['Erschienen am 3. November 2026', '4,4 von 5', 'Was mir gefiel'])
      expect(texts).to.include(text);
    article.data = data;
    await article.updateComplete;
    await until(() => linesOf(article).some(({text}) => text === review.pros), 'English');
    expect(linesOf(article).map(({text}) => text)).to.include.members(['Published November 3, 2026', '4.4 out of 5']);
  });

  it('shows an article of two hundred blocks, whole', async () => {
    const blocks = Array.from({length: 200}, (_, i): BlockInput =>
      i % 2 ? {block: 'prose', title: `Part ${i}`, text: `Text ${i}.`} : {block: 'review-card', name: `Product ${i}`},
    );
    const article = await showBlocks(...blocks);
    expect(outlineOf(article)).to.deep.equal([
      '## Three grinders',
      ...blocks.map((_, i) => `### ${i % 2 ? 'Part' : 'Product'} ${i}`),
    ]);
    expect(linesOf(article).filter(({text}) => text.startsWith('Text'))).to.have.length(100);
  });

  it('changes in place when its data does', async () => {
    const article = await showBlocks(prose, field, {block: 'buying-checklist', items: ['It fits']});
    const elements = all(article, '*');
    const [box] = all<HTMLInputElement>(article, 'input');
    box!.click();
    article.data = {
      headline: 'Four grinders',
      blocks: [prose, {...field, summary: 'Still small.'}, {block: 'buying-checklist', items: ['It fits']}],
    };
    await article.updateComplete;
    expect(all(article, '*').filter((element) => !elements.includes(element))).to.deep.equal([]);
    expect(box!.checked).to.equal(true);
    expect(linesOf(article).map(({text}) => text)).to.include.members(['Four grinders', 'Still small.']);
    article.data = {headline: 'Four grinders', blocks: [field]};
    await article.updateComplete;
    expect(blocksOf(article)).to.deep.equal(['review-card']);
    expect(shownMarkup(all(article, 'review-card')[0]!)).to.contain('Small.');
  });

  describe('opened at one of its parts', () => {
    const POST = '/stories/blog/article.html';

    it('reveals it, when its data has come', async () => {
      const page = await openPage(`${POST}#tarnholt-no-2`);
      const cards = (): Element[] => all(page.document.querySelector(tag)!, 'review-card');
      await until(() => cards()[2]?.shadowRoot?.activeElement, 'the focus in the card');
      expect(textOf(cards()[2]!.shadowRoot!.activeElement!.querySelector('h4, h3'))).to.contain('Tarnholt No. 2');
      expect(page.scrollY).to.be.above(1000);
      expect(cards()[2]!.getBoundingClientRect().top).to.be.within(-1, page.innerHeight);
    });

    for (const hash of ['#nothing-of-that-name', '#%', '']) {
      it(`stays where it is for ${hash || 'no part'}`, async () => {
        const page = await openPage(`${POST}${hash}`);
        const article = page.document.querySelector<AnyWidget>(tag)!;
        await until(() => article.shadowRoot?.querySelector('review-card'), 'the article');
        await article.updateComplete;
        expect(page.scrollY).to.equal(0);
      });
    }
  });
});

/** A review as it is found in the wild: long titles, long quotes, one link each, and every sign that a keyboard has. */
const WILD = {
  title: `Bright & Quiet “Pro” Kettle – 0.9 L [2026 Edition] – $49.99 * Gooseneck * 1,200 W – Keeps 93 °C (±1) – for Pour-Over, Tea & More – 100% Steel – Black/White – 🙂 Gift Box – Never Drips`,
  /** A hundred words and a few. */
  quote: (i: number): string =>
    `${i}) I wasn't sure — really — about the *kettle, but it’s "fine" & it’s quick. It cost $${i}9.90 [on offer], not $1_000; my wife said: “Keep it!” `.concat(
      `She’s right: 3 < 5 > 2, 2 * 3 = 6, 50 % off, C:\\kettles\\new, and 'so' on… `.repeat(5),
      `It boils before I’ve ground the beans; no drip, no smell, no drama 🙂👍🏽. I’d say 10/10 — if the lid didn't stick after a week & a half.`,
    ),
};
const names = [
  `1. ${WILD.title}`,
  `2) Café Crème™ No. 2 — 12″ × 3 [renewed]`,
  'The <b>Third</b> & {{last}} `one`',
  '№ 4: 100 %\u00A0steel',
  '5',
];

describe('a real article of a blog', () => {
  const cards = names.map((name, i) => ({
    block: 'review-card' as const,
    name,
    ...(i > 1 && {position: i + 1}),
    testimonials: ['Ines S.', 'O’Neil & Sons', '李雷'].map((author, j) => ({quote: WILD.quote(3 * i + j), author})),
    offers: [
      {
        url: `https://www.amazon.com/dp/B0${i}?tag=slow-20&psc=1`,
        label: 'Get it from Amazon now: Check price & FREE returns',
      },
    ],
  }));
  const article: ArticleInput = {
    headline: 'I Tested 5 Gooseneck Kettles (So You Don’t Have To) – Here’s What’s *Actually* Worth $50',
    blocks: [
      {block: 'prose', text: 'My old kettle died — on a Monday.\n\nSo I bought five; yes, *five, and kept one.'},
      {block: 'top-picks', title: 'I tested these 5 kettles & here’s the list'},
      ...cards,
      {block: 'prose', title: 'A section with only a heading'},
      {
        block: 'prose',
        title: 'What I learned',
        text: 'First: “slow” is fine.\n\nSecond: 2 * 2 * 2 = 8 °C…\n\nThird: [sic] done.',
      },
      {
        block: 'buying-guide',
        title: 'How to choose a kettle?',
        intro: 'Seven things — no more.',
        sections: [
          {title: 'Size & weight', text: '0.9\u00A0L is enough.\n\nFor two.'},
          {
            title: 'Words',
            features: [
              {term: 'Spout:', description: 'Thin = slow.'},
              {term: 'PID', description: 'It’s a thermostat.'},
            ],
          },
          {title: 'For whom', bestFor: {lead: 'It suits:', items: ['Pour-over people', 'Tea people', 'You']}},
          {title: 'Five tips', tips: ['Descale.', 'Don’t boil dry!', 'Weigh it.', 'Fill it ¾.', 'Wait 30 s.']},
          {title: 'Final thoughts', text: 'Buy once. 🙂'},
        ],
      },
      {block: 'prose', title: 'Closing thoughts', text: 'That’s all, folks!'},
      {
        block: 'author-profile',
        name: 'Lena Marsh',
        bio: 'I ran a café.\n\nI broke most of its kettles.\n\nI’m made up.',
        entries: [
          {
            title: 'Do Filters Matter? – A Blind Test',
            url: '/filters',
            date: 'June 18, 2026',
            category: 'Personal recommendations',
          },
        ],
      },
    ],
  };

  /** Words of the widgets’ own. */
  const OWN = new Set([en.testimonials, en.paidLink, 'Latest entries']);

  it('comes out whole: every sentence, once, in order, under the right heading', async () => {
    listen();
    setNow('2026-11-24T12:00:00Z');
    const widget = await show(tag, article);
    expect(names[0]).to.have.length(186);
    const own = all(widget, '[part=contents] li').map(textOf);
    expect(own).to.deep.equal(['Size & weight', 'Words', 'For whom', 'Five tips', 'Final thoughts']);
    const lines = linesOf(widget)
      .filter(({text, holder}) => !OWN.has(text) && !holder.closest('[part=contents], .more'))
      .map(({text, holder}) => (/^H\d$/.test(holder.tagName) ? `${'#'.repeat(+holder.tagName[1]!)} ${text}` : text));
    expect(lines).to.deep.equal([
      `## ${article.headline}`,
      'My old kettle died — on a Monday.',
      'So I bought five; yes, *five, and kept one.',
      '### I tested these 5 kettles & here’s the list',
      ...names,
      'As an Amazon Associate I earn from qualifying purchases.',
      ...cards.flatMap(({name, position, testimonials, offers}) => [
        `### ${name}`,
        ...(position ? [`${position}`] : []),
        ...offers.map(({label}) => label),
        ...testimonials.flatMap(({quote, author}) => [quote, author]),
      ]),
      '### A section with only a heading',
      '### What I learned',
      'First: “slow” is fine.',
      'Second: 2 * 2 * 2 = 8 °C…',
      'Third: [sic] done.',
      '### How to choose a kettle?',
      'Seven things — no more.',
      '#### Size & weight',
      '0.9\u00A0L is enough.',
      'For two.',
      '#### Words',
      'Spout:',
      'Thin = slow.',
      'PID',
      'It’s a thermostat.',
      '#### For whom',
      'It suits:',
      'Pour-over people',
      'Tea people',
      'You',
      '#### Five tips',
      'Descale.',
      'Don’t boil dry!',
      'Weigh it.',
      'Fill it ¾.',
      'Wait 30 s.',
      '#### Final thoughts',
      'Buy once. 🙂',
      '### Closing thoughts',
      'That’s all, folks!',
      '### Lena Marsh',
      'I ran a café.',
      'I broke most of its kettles.',
      'I’m made up.',
      'Do Filters Matter? – A Blind Test',
      'June 18, 2026',
      'Personal recommendations',
    ]);
  });

  it('leads every reader from the list to the review, whatever its name', async () => {
    listen();
    const widget = await show(tag, article);
    const [picks] = all(widget, 'top-picks');
    const {href} = location;
    later(() => history.replaceState(null, '', href));
    for (const [i, link] of all<HTMLAnchorElement>(picks!, 'a').entries()) {
      await follow(link);
      const card = all(widget, 'review-card')[i]!;
      expect(card.shadowRoot!.activeElement?.getAttribute('aria-label'), slug(names[i]!)).to.equal(names[i]);
    }
  });
});
