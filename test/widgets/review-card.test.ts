import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../src/widgets/review-card/define.js';
import {en, review as own} from '../../src/i18n/en.js';
import type {ReviewInput} from '../../src/model/review.js';
import {describeContract} from '../helpers/contract.js';
import {example, examples, least} from '../helpers/examples.js';
import {describeOffers} from '../helpers/offers.js';
import {all, engine, later, listen, place, setNow, show, shownText, textOf, type AnyWidget} from '../helpers/page.js';

const tag = 'review-card';
describeContract(tag, example(tag), least(tag));
describeOffers(tag, (...offers) => ({name: 'Drift', offers}), undefined, 1);

const showReview = (review: Omit<ReviewInput, 'name'>): Promise<AnyWidget> => show(tag, {name: 'Drift', ...review});
const headingsOf = (widget: Element): string[] => all(widget, 'h2, h3, h4, h5, h6').map(textOf);

describe('a review card', () => {
  // Only Chromium's driver can emulate media.
  if (engine === 'chromium')
    it('begins on a page of paper that has room for its head and some lines', async () => {
      later(() => emulateMedia({media: 'screen'}));
      const text = Array.from({length: 60}, (_, i) => `word${i}`).join(' ');
      // Columns break as pages do.
      const page = place('', 'width: 640px; height: 900px; columns: 640px; column-fill: auto; font-size: 16px');
      const before = document.createElement('div');
      before.style.height = '620px';
      page.append(before);
      await emulateMedia({media: 'print'});
      const image = {url: '/examples/images/tarnholt-no-2.svg', width: 800, height: 600};
      const offers = [{url: 'https://shop.example/drift', seller: 'Kitchenworks'}];
      const widget = await show(tag, {name: 'Drift', rating: 4, summary: text, image, offers}, page);
      const {left} = before.getBoundingClientRect();
      const columnOf = (selector: string): number =>
        Math.floor((all(widget, selector)[0]!.getClientRects()[0]!.left - left) / 640);
      expect(['.head', '.lede', '.buy'].map(columnOf)).to.deep.equal([0, 0, 1]);
    });

  it('shows the name as its heading, and is called by it', async () => {
    const widget = await showReview({});
    expect(headingsOf(widget)).to.deep.equal(['Drift']);
    expect(all(widget, 'article')[0]!.getAttribute('aria-label')).to.equal('Drift');
    expect(shownText(widget)).to.equal('Drift');
  });

  const FIELDS: readonly (readonly [string, Omit<ReviewInput, 'name'>, readonly string[]])[] = [
    ['its position', {position: 3}, ['Drift', '3']],
    ['its award', {award: 'Best overall'}, ['Best overall']],
    ['the credit of its picture', {image: {url: '/a.svg', credit: 'Photo: Lena'}}, ['Photo: Lena']],
    ['who made it', {by: 'Mara Quill'}, ['Drift', 'by Mara Quill']],
    [
      'all who made it',
      {by: ['Mara Quill', {name: 'Otis Penn', url: '/otis'}, 'Ida']},
      ['by Mara Quill, Otis Penn, and Ida'],
    ],
    ['its brand', {brand: 'Northfold'}, ['Northfold']],
    [
      'its number, if it is one for readers',
      {identifiers: {gtin: '4006381333931', isbn: '978', mpn: 'NF', sku: 'KW'}},
      [own.specs, 'ISBN 978'],
    ],
    [
      'how it was published',
      {publisher: 'Papergrove', published: '2025-03-14', edition: '2nd', format: 'Paperback', pages: 1096},
      [own.specs, 'Publisher Papergrove', 'Published March 14, 2025', 'Edition 2nd', 'Format Paperback', 'Pages 1,096'],
    ],
    ['the month in which it was published', {published: '2025-03'}, ['Published March 2025']],
    ['its rating', {rating: 4.6}, ['4.6 out of 5']],
    ['its rating on another scale', {rating: {value: 7, best: 10}}, ['7 out of 10']],
    [
      'why a criterion is rated so',
      {criteria: [{name: 'Pouring', rating: {value: 4, explanation: 'Stops without a drip'}}]},
      ['Stops without a drip'],
    ],
    [
      'who took the picture of a reader',
      {testimonials: [{quote: 'Good.', author: {name: 'Ines S.', image: {url: '/ines.jpg', credit: 'Photo: Tom W.'}}}]},
      ['Photo: Tom W.'],
    ],
    ['why it is rated so', {rating: {value: 4, explanation: 'Mean of four'}}, ['4 out of 5', 'Mean of four']],
    [
      'its criteria',
      {
        criteria: [
          {name: 'Pouring', rating: 4.8},
          {name: 'Lid', rating: 2},
        ],
      },
      [own.criteria, 'Pouring 4.8 out of 5', 'Lid 2 out of 5'],
    ],
    ['its summary', {summary: 'Short.\n\nShorter.'}, ['Short.', 'Shorter.']],
    ['its body', {body: 'Long.\n\nLonger.'}, ['Long.', 'Longer.']],
    ['what is good', {pros: ['Spout', 'Grip']}, [own.pros, 'Spout', 'Grip']],
    ['what is not', {cons: ['Lid', 'Price']}, [own.cons, 'Lid', 'Price']],
    [
      'its facts',
      {
        specs: [
          {name: 'Capacity', value: 0.9, unit: 'L'},
          {name: 'Colour', value: 'red'},
          {name: 'Lid', value: true},
          {name: 'Timer', value: false},
        ],
      },
      [own.specs, 'Capacity 0.9 L', 'Colour red', `Lid ${en.yes}`, `Timer ${en.no}`],
    ],
    ['whom it suits', {bestFor: ['Brewers', 'Bakers']}, [en.bestFor, 'Brewers', 'Bakers']],
    [
      'what others say',
      {testimonials: [{quote: 'Boils fast.', author: 'Tom W.', rating: 3}]},
      [en.testimonials, '3 out of 5', 'Boils fast.', 'Tom W.'],
    ],
    ['how it came', {evidence: {obtained: 'provided'}}, [own.evidence, own.provided]],
    [
      'how long it was tested',
      {evidence: {testedFrom: '2026-09-01', testedUntil: '2026-10-04'}},
      ['September 1, 2026', 'October 4, 2026'],
    ],
    ['since when it was tested', {evidence: {testedFrom: '2026-09-01'}}, ['September 1, 2026']],
    ['until when it was tested', {evidence: {testedUntil: '2026-10-04'}}, ['October 4, 2026']],
    ['how it was tested', {evidence: {method: 'Two brews a day.\n\nIn spring.'}}, ['Two brews a day.', 'In spring.']],
    ['what was measured', {evidence: {measurements: [{name: 'Time', value: 160, unit: 's'}]}}, ['Time 160 s']],
    ['its author', {author: 'Lena Marsh'}, ['Lena Marsh']],
    ['when it came out', {datePublished: '2026-10-06'}, ['Published October 6, 2026']],
    ['when it was changed', {dateModified: 'October 7, 2026'}, ['Updated October 7, 2026']],
  ];
  for (const [what, review, texts] of FIELDS) {
    it(`shows ${what}`, async () => {
      const {console} = listen();
      const widget = await showReview(review);
      let rest = shownText(widget);
      for (const text of texts) {
        expect(rest).to.contain(text);
        rest = rest.slice(rest.indexOf(text) + text.length);
      }
      expect(console).to.deep.equal([]);
    });
  }

  it('shows its picture with size, description and credit', async () => {
    const widget = await showReview({image: {url: '/a.svg', alt: 'The kettle', width: 1200, height: 900}});
    const [image] = all<HTMLImageElement>(widget, 'img');
    expect(image!.getAttribute('src')).to.equal('/a.svg');
    expect([image!.alt, image!.getAttribute('width'), image!.getAttribute('height')]).to.deep.equal([
      'The kettle',
      '1200',
      '900',
    ]);
    const [bare] = all<HTMLImageElement>(await showReview({image: '/a.svg'}), 'img');
    expect(bare!.getAttribute('alt')).to.equal('');
  });

  it('goes from the short to the long, and from the author to others', async () => {
    const widget = await show(tag, example(tag));
    expect(headingsOf(widget).slice(1)).to.deep.equal([
      own.pros,
      own.cons,
      en.bestFor,
      own.criteria,
      own.specs,
      own.evidence,
      en.testimonials,
      own.whereToBuy,
    ]);
  });

  it('has a heading only over something', async () => {
    const empty: Omit<ReviewInput, 'name'>[] = [
      {pros: [], cons: [], bestFor: [], specs: [], testimonials: [], offers: [], criteria: []},
      {evidence: {}, identifiers: {}},
      {evidence: {measurements: []}},
      {evidence: {obtained: 'stolen' as never}},
      {specs: [{name: 'Lid', value: null as never}]},
    ];
    listen();
    for (const review of empty) {
      const widget = await showReview(review);
      expect(headingsOf(widget), JSON.stringify(review)).to.deep.equal(['Drift']);
      expect(all(widget, 'ul, ol, dl, li, table'), JSON.stringify(review)).to.deep.equal([]);
    }
  });

  it('shows pros without cons, and cons without pros', async () => {
    expect(headingsOf(await showReview({pros: ['Spout'], cons: []}))).to.deep.equal(['Drift', own.pros]);
    expect(headingsOf(await showReview({cons: ['Lid']}))).to.deep.equal(['Drift', own.cons]);
  });

  it('fills the stars by the rating, and hides them from screen readers', async () => {
    for (const [rating, share] of [
      [5, 1],
      [2.5, 0.5],
      [{value: 4.5, best: 9}, 0.5],
      [{value: 0, worst: 0}, 0],
    ] as const) {
      const [stars] = all<SVGSVGElement>(await showReview({rating}), 'svg');
      expect(stars!.getAttribute('aria-hidden')).to.equal('true');
      const {width} = stars!.querySelector('svg')!;
      expect(Math.min(width.baseVal.value / stars!.viewBox.baseVal.width, 1)).to.be.closeTo(share, 0.01);
    }
  });

  it('links its author', async () => {
    const [link] = all<HTMLAnchorElement>(await showReview({author: {name: 'Lena', url: '/about'}}), 'a');
    expect(textOf(link)).to.equal('Lena');
    expect([link!.getAttribute('href'), link!.rel]).to.deep.equal(['/about', 'author']);
    expect(all(await showReview({author: 'Lena'}), 'a')).to.deep.equal([]);
  });

  describe('with offers', () => {
    beforeEach(() => setNow('2026-11-24T12:00:00Z'));
    const linksOf = (widget: Element): HTMLAnchorElement[] => all<HTMLAnchorElement>(widget, 'a');
    const namesOf = (widget: Element): string[] =>
      linksOf(widget).map((link) => link.getAttribute('aria-label') ?? textOf(link));

    it('looks complete with an address alone', async () => {
      const widget = await showReview({offers: ['https://www.shop.example/drift']});
      const [link] = linksOf(widget);
      expect(textOf(link)).to.equal('Check price at shop.example');
      expect(link!.href).to.equal('https://www.shop.example/drift');
      expect(shownText(widget)).to.contain(en.paidLink);
    });

    it('calls the link as the author does, or by its shop', async () => {
      const widget = await showReview({
        offers: [{url: '/1', label: 'See it'}, {url: '/2', seller: 'Kitchenworks'}, {url: '/3'}],
      });
      expect(linksOf(widget).map(textOf)).to.deep.equal(['See it', 'See it', 'Check price', 'Check price']);
      expect(all(widget, '.seller').map(textOf)).to.deep.equal(['Kitchenworks']);
    });

    it('distinguishes equal links to different addresses', async () => {
      const widget = await showReview({
        offers: [
          {url: '/1', seller: 'Amazon'},
          {url: '/2', seller: 'Amazon'},
          {url: '/3', label: 'Buy'},
          {url: '/4', label: 'Buy'},
        ],
      });
      expect(new Set(all(widget, '.shops > li').map(textOf)).size).to.equal(4);
      expect(new Set(namesOf(widget)).size).to.equal(4);
    });

    it('names product and payment in every link, so that two cards differ', async () => {
      const offers = [{url: '/1', seller: 'Amazon'}];
      const [one] = namesOf(await show(tag, {name: 'One', offers}));
      const [two] = namesOf(await show(tag, {name: 'Two', offers}));
      expect(one).to.contain('One').and.contain('paid link');
      expect(two).to.contain('Two').and.contain('paid link');
    });

    it('shows the price with its date, the note and the availability', async () => {
      const widget = await showReview({
        offers: [
          {
            url: '/1',
            seller: 'Kitchenworks',
            price: 94,
            priceCurrency: 'EUR',
            priceAsOf: '2026-11-21',
            note: 'Free returns',
            noteAsOf: '2026-11-21',
            availability: 'in-stock',
          },
        ],
      });
      const text = shownText(widget);
      for (const part of ['€94', 'November 21, 2026', 'Free returns', en['in-stock']]) expect(text).to.contain(part);
    });

    it('shows no undated price and no old promise, and tells the author', async () => {
      const {console} = listen();
      const widget = await showReview({
        offers: [
          {url: '/1', price: 94, priceCurrency: 'EUR'},
          {url: '/2', note: 'Free returns', noteAsOf: '2026-01-01'},
          {url: 'https://amazon.com/1', price: '$94', priceAsOf: '2026-11-24'},
        ],
      });
      expect(all(widget, '.shops a')).to.have.length(3);
      expect(shownText(widget)).to.not.match(/94|Free/);
      expect(widget.problems.map(({path}) => path)).to.deep.equal([
        'offers[0].price',
        'offers[1].note',
        'offers[2].price',
      ]);
      expect(console).to.have.length(1);
    });

    it('makes the first a button with black or white text, whichever is more legible', async () => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
      const luminance = (colour: string): number => {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
      };
      for (const accent of ['#0b5', '#b00020', '#ffd700', '#111', '#fafafa', '#06c', '#7a3e9d', '#c2410c', '#0e7490']) {
        const box = place('', `--candor-color-accent: ${accent}`);
        const widget = await show(tag, {name: 'Drift', offers: ['/1']}, box);
        const [link] = linksOf(widget);
        const {backgroundColor} = getComputedStyle(link!);
        const {color} = getComputedStyle(link!.firstElementChild ?? link!);
        expect(Math.abs(luminance(backgroundColor) - luminance(accent)), accent).to.be.below(0.01);
        const [dark, light] = [luminance(backgroundColor), luminance(color)].toSorted((a, b) => a - b);
        expect((light! + 0.05) / (dark! + 0.05), `${color} on ${accent}`).to.be.at.least(4.5);
      }
    });
  });

  it('shows every review of whole articles without a problem', async () => {
    const {console} = listen();
    for (const review of examples(tag)) {
      const widget = await show(tag, review);
      expect(shownText(widget)).to.contain((review as {name: string}).name);
      for (const {quote} of (review as ReviewInput).testimonials ?? [])
        expect(shownText(widget)).to.contain(quote.split('\n')[0]);
    }
    expect(console).to.deep.equal([]);
  });
});
