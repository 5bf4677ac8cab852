import assert from 'node:assert/strict';
import {test} from 'node:test';
import {importText} from '../../src/import/import-text.js';
import {blocksIn} from '../../src/import/post-blocks.js';
import {check} from '../../src/input/check.js';
import {SHAPES} from '../../src/model/shapes.js';

const block = (name: string, fields: object, inner?: string): string =>
  inner === undefined
    ? `<!-- wp:${name} ${JSON.stringify(fields)} /-->\n`
    : `<!-- wp:${name} ${JSON.stringify(fields)} -->\n${inner}\n<!-- /wp:${name} -->\n`;
const only = (post: string) => {
  const {found, notes} = importText(post);
  assert.equal(found.length, 1, JSON.stringify(found));
  const [first] = found;
  return {tag: first!.tag, data: first!.data, notes: [...first!.notes, ...notes].join('\n')};
};
const isWhole = ({tag, data}: ReturnType<typeof only>): void =>
  assert.deepEqual(check(SHAPES[tag], data).problems, [], JSON.stringify(data));

test('blocks of a post are found, nested and alone, also when one is not closed', () => {
  const [first, second] = blocksIn(
    '<!-- wp:a/b {"x":"1 } 2"} --><p>Hi</p><!-- wp:c /--><!-- /wp:a/b --><!-- wp:paragraph --><p>End',
  );
  assert.deepEqual(
    [first?.name, first?.fields, first?.inner.map(({name}) => name), first?.html],
    ['a/b', {x: '1 } 2'}, ['c'], '<p>Hi</p>'],
  );
  assert.equal(second?.html, '<p>End');
});

test('AffiliateX: a product with its button, and what belongs to it after it', () => {
  const post =
    block(
      'affiliatex/single-product',
      {
        productTitle: 'Drift',
        productContent: 'Fast &amp; <strong>quiet</strong>.',
        ratings: 4,
        edRatings: true,
        edRibbon: true,
        ribbonText: 'Best overall',
        edPricing: true,
        productSalePrice: '$94',
        ImgUrl: 'https://blog.example/drift.jpg',
      },
      block('affiliatex/buttons', {buttonLabel: 'See it', buttonURL: 'https://shop.example/drift'}),
    ) +
    block('affiliatex/pros-and-cons', {
      prosListItems: [{list: 'No drip'}, 'Light'],
      consListItems: [{props: {children: ['Fiddly ', 'lid']}}],
    }) +
    block('affiliatex/specifications', {
      specificationTable: [{specificationLabel: 'Capacity', specificationValue: '0.9 L'}],
    });
  const card = only(post);
  assert.deepEqual(card.data, {
    name: 'Drift',
    award: 'Best overall',
    image: 'https://blog.example/drift.jpg',
    rating: 4,
    summary: 'Fast & quiet.',
    offers: [{url: 'https://shop.example/drift', label: 'See it'}],
    pros: ['No drip', 'Light'],
    cons: ['Fiddly lid'],
    specs: [{name: 'Capacity', value: '0.9 L'}],
  });
  assert.match(card.notes, /price \$94 is left out/);
  isWhole(card);
});

test('AffiliateX: samples and defaults are left out', () => {
  const {found, notes} = importText(
    block('affiliatex/single-product', {productTitle: 'Title', edRatings: true, productSubTitle: 'Subtitle'}) +
      block('affiliatex/product-table', {productTable: [{name: 'Product Name', rating: '5', offerPrice: '$49.00'}]}) +
      block('affiliatex/verdict', {verdictTitle: 'Verdict Title.'}),
  );
  assert.deepEqual(found, []);
  assert.match(notes.join('\n'), /“Title”[^]*default/);
});

test('AffiliateX: verdict, picks, comparison and buttons', () => {
  const {found} = importText(
    block('affiliatex/verdict', {verdictTitle: 'Buy it', verdictContent: 'It pays.', verdictTotalScore: 8.7}) +
      block('affiliatex/product-table', {
        productTable: [
          {
            name: 'Drift',
            ribbon: 'Our Pick',
            features: 'Fast',
            rating: '4',
            button1: 'Buy',
            button1URL: 'https://x.example',
          },
        ],
      }) +
      block('affiliatex/product-comparison', {
        productComparisonTable: [{title: 'Drift'}, {title: 'Pallas', ribbonText: 'Cheap'}],
        comparisonSpecs: [{title: 'Capacity', specs: ['0.9 L', '']}],
      }) +
      block('affiliatex/buttons', {buttonLabel: 'See', buttonURL: 'https://y.example'}) +
      block('affiliatex/notice', {noticeTitle: 'N'}),
  );
  assert.deepEqual(
    found.map(({tag, data}) => [tag, data]),
    [
      ['verdict-box', {title: 'Buy it', summary: 'It pays.', rating: {value: 8.7, best: 10}}],
      [
        'top-picks',
        {items: [{name: 'Drift', rating: 4, summary: 'Fast', offer: {url: 'https://x.example', label: 'Buy'}}]},
      ],
      [
        'comparison-table',
        {
          items: [{name: 'Drift'}, {name: 'Pallas', award: 'Cheap'}],
          rows: [{name: 'Capacity', values: ['0.9 L', null]}],
        },
      ],
      ['offer-button', {offers: [{url: 'https://y.example', label: 'See'}]}],
    ],
  );
});

test('Ultimate Blocks: a review with its criteria', () => {
  const card = only(
    block('ub/review', {
      itemName: 'Drift',
      authorName: 'Lena',
      parts: [
        {label: 'Pouring', value: 5},
        {label: 'Lid', value: 4},
      ],
      summaryDescription: 'Good.',
      callToActionURL: 'https://shop.example',
      callToActionText: 'See it',
      identifier: '4006381333931',
      reviewPublicationDate: 1_790_000_000,
      offerPrice: 94,
    }),
  );
  assert.deepEqual(card.data, {
    name: 'Drift',
    identifiers: {gtin: '4006381333931'},
    rating: 4.5,
    criteria: [
      {name: 'Pouring', rating: 5},
      {name: 'Lid', rating: 4},
    ],
    summary: 'Good.',
    offers: [{url: 'https://shop.example', label: 'See it'}],
    author: 'Lena',
    datePublished: '2026-09-21',
  });
  assert.match(card.notes, /price/);
  isWhole(card);
  const percent = only(block('ub/review', {itemName: 'Drift', valueType: 'percent', parts: [{label: '', value: 80}]}));
  assert.deepEqual(percent.data, {name: 'Drift', rating: {value: 80, best: 100, worst: 0}});
  assert.deepEqual(only(block('ub/review', {itemName: 'Drift', parts: [{label: '', value: 0}]})).data, {name: 'Drift'});
});

test('Ultimate Blocks: testimonials of a post are one list, also those whose texts are in HTML', () => {
  const list = only(
    block('ub/testimonial', {
      ub_testimonial_text: 'Boils fast.',
      ub_testimonial_author: 'Ines',
      ub_testimonial_author_role: 'Baker',
    }) +
      block(
        'ub/testimonial-block',
        {},
        '<p class="ub_testimonial_text">Quiet.</p><p class="ub_testimonial_author">John Doe</p>',
      ),
  );
  assert.deepEqual(list.data, {
    testimonials: [{quote: 'Boils fast.', author: {name: 'Ines', jobTitle: 'Baker'}}, {quote: 'Quiet.'}],
  });
  assert.match(list.notes, /John Doe/);
  isWhole(list);
});

test('Otter: a review without the samples', () => {
  const card = only(
    block('themeisle-blocks/review', {
      title: 'Drift',
      price: 94,
      description: 'Good.',
      image: {id: 1, url: 'https://blog.example/d.jpg', alt: 'A kettle'},
      features: [
        {title: 'Stability', rating: 9},
        {title: 'Pouring', rating: 8, description: 'No drip'},
      ],
      pros: ['Easy to use', 'Light'],
      links: [
        {label: 'Buy on Amazon', href: ''},
        {label: 'Shop', href: 'https://shop.example'},
      ],
    }),
  );
  assert.deepEqual(card.data, {
    name: 'Drift',
    image: {url: 'https://blog.example/d.jpg', alt: 'A kettle'},
    rating: {value: 8, best: 10},
    criteria: [{name: 'Pouring', rating: {value: 8, best: 10, explanation: 'No drip'}}],
    summary: 'Good.',
    pros: ['Light'],
    offers: [{url: 'https://shop.example', label: 'Shop'}],
  });
  assert.match(card.notes, /Stability/);
  assert.match(card.notes, /94 USD/);
  isWhole(card);
});

test('AAWP and WP Review: what is not in the text is told', () => {
  const {found, notes} = importText(
    '<p>[amazon box="B0EXAMPLE1" title="Drift" description="Fast." rating="4.5"]</p><p>[amazon bestseller="kettles" items="3"]</p><p>[wp-review id="7"]</p>',
  );
  assert.deepEqual(
    found.map(({data}) => data),
    [{name: 'Drift', summary: 'Fast.', rating: 4.5}],
  );
  assert.match(found[0]!.notes.join(), /B0EXAMPLE1/);
  assert.match(notes.join('\n'), /bestseller="kettles"[^]*WP Review/);
});

test('Ghost: product cards of a page and of an export', () => {
  const star = '<span class="kg-product-card-rating-active kg-product-card-rating-star"></span>';
  const page = only(`<div class="kg-card kg-product-card"><div class="kg-product-card-container">
    <img src="/d.jpg" width="600" height="400" class="kg-product-card-image"><h4 class="kg-product-card-title">The <b>Drift</b></h4>
    <div class="kg-product-card-rating">${star.repeat(4)}<span class="kg-product-card-rating-star"></span></div>
    <div class="kg-product-card-description"><p>Fast.</p><p>Quiet.</p></div>
    <a href="https://shop.example" class="kg-product-card-button"><span>See it</span></a></div></div>`);
  const expected = {
    name: 'The Drift',
    image: {url: '/d.jpg', width: 600, height: 400},
    rating: 4,
    summary: 'Fast.\n\nQuiet.',
    offers: [{url: 'https://shop.example', label: 'See it'}],
  };
  assert.deepEqual(page.data, expected);
  isWhole(page);
  const node = {
    type: 'product',
    productTitle: 'The <b>Drift</b>',
    productImageSrc: '/d.jpg',
    productImageWidth: 600,
    productImageHeight: 400,
    productRatingEnabled: true,
    productStarRating: 4,
    productDescription: '<p>Fast.</p><p>Quiet.</p>',
    productButtonEnabled: true,
    productButton: 'See it',
    productUrl: 'https://shop.example',
  };
  const lexical = JSON.stringify({root: {children: [{type: 'paragraph'}, node]}});
  assert.deepEqual(only(JSON.stringify({db: [{data: {posts: [{lexical}]}}]})).data, expected);
  const off = {...node, productRatingEnabled: false, productButtonEnabled: false};
  assert.deepEqual(Object.keys(only(JSON.stringify(off)).data), ['name', 'image', 'summary']);
});

test('posts in an export of WordPress are read', () => {
  const post = block('ub/review', {itemName: 'Drift', summaryDescription: 'Good.'});
  assert.equal(
    only(
      `<?xml version="1.0"?><rss><channel><item><content:encoded><![CDATA[${post}]]></content:encoded></item></channel></rss>`,
    ).data['name'],
    'Drift',
  );
});
