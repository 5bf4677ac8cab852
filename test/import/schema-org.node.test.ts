import assert from 'node:assert/strict';
import {test} from 'node:test';
import {importText} from '../../src/import/import-text.js';
import type {Imported} from '../../src/import/imported.js';
import {check} from '../../src/input/check.js';
import {SHAPES} from '../../src/model/shapes.js';

/** Reads a page with these scripts, and checks that the widgets can be shown. */
const read = (...documents: unknown[]): readonly Imported[] => {
  const scripts = documents.map((it) => `<script type="application/ld+json">${JSON.stringify(it)}</script>`);
  const {found} = importText(`<!doctype html><html><head>${scripts.join('')}</head><body><p>Post</p></body></html>`);
  for (const {tag, data} of found) assert.deepEqual(check(SHAPES[tag], data).problems, [], JSON.stringify(data));
  return found;
};

test('a review of a product becomes a card, with all that the page says', () => {
  const [card, ...others] = read({
    '@context': 'https://schema.org',
    '@type': 'Review',
    author: {'@type': 'Person', name: 'Lena Marsh', url: 'https://slow.example/about'},
    datePublished: '2026-10-06T08:00:00+02:00',
    description: 'I stopped &amp; noticed.',
    reviewBody: '<p>First.</p><p>Second.</p>',
    reviewRating: {'@type': 'Rating', ratingValue: '8,5', bestRating: '10'},
    positiveNotes: {'@type': 'ItemList', itemListElement: [{'@type': 'ListItem', position: 1, name: 'No drip'}]},
    negativeNotes: ['Fiddly lid'],
    itemReviewed: {
      '@type': 'Product',
      name: 'Northfold Drift',
      image: [{'@type': 'ImageObject', url: 'https://slow.example/drift.jpg', width: '1200', height: {value: 900}}],
      brand: {'@type': 'Brand', name: 'Northfold'},
      gtin13: '4006381333931',
      offers: {
        '@type': 'Offer',
        url: 'https://shop.example/drift',
        price: '94.00',
        priceCurrency: 'EUR',
        availability: 'https://schema.org/InStock',
        seller: {'@type': 'Organization', name: 'Kitchenworks'},
      },
    },
  });
  assert.equal(others.length, 0);
  assert.deepEqual(card?.data, {
    name: 'Northfold Drift',
    image: {url: 'https://slow.example/drift.jpg', width: 1200, height: 900},
    brand: 'Northfold',
    identifiers: {gtin: '4006381333931'},
    offers: [{url: 'https://shop.example/drift', seller: 'Kitchenworks', availability: 'in-stock'}],
    rating: {value: 8.5, best: 10},
    summary: 'I stopped & noticed.',
    body: 'First.\n\nSecond.',
    pros: ['No drip'],
    cons: ['Fiddly lid'],
    author: {name: 'Lena Marsh', url: 'https://slow.example/about'},
    datePublished: '2026-10-06',
  });
  assert.match(card.notes.join(), /price 94\.00 EUR is left out/);
});

test('references in a graph are followed, and a product is one card however often it is named', () => {
  const graph = [
    {'@type': 'WebPage', '@id': '#page', mainEntity: {'@id': '#product'}},
    {'@type': ['Product', 'Thing'], '@id': '#product', name: 'Drift', review: {'@id': '#review'}},
    {
      '@type': 'Review',
      '@id': '#review',
      itemReviewed: {'@id': '#product'},
      reviewRating: {ratingValue: 4.5},
      author: {'@id': '#lena'},
    },
    {'@type': 'Person', '@id': '#lena', name: 'Lena Marsh'},
  ];
  const found = read({'@context': 'https://schema.org', '@graph': graph});
  assert.deepEqual(
    found.map(({tag, data}) => [tag, data['name'], data['rating'], data['author']]),
    [['review-card', 'Drift', 4.5, 'Lena Marsh']],
  );
});

test('reviews by several people are testimonials, and their mean is nobody’s rating', () => {
  const review = (name: string, reviewBody?: string) => ({
    '@type': 'Review',
    author: {name},
    reviewBody,
    reviewRating: {ratingValue: 5},
    datePublished: '2026-05-14',
  });
  const [card] = read({
    '@type': 'Product',
    name: 'Drift',
    aggregateRating: {ratingValue: 4.6, reviewCount: 120},
    review: [review('Ines', 'Boils fast.'), review('Tom')],
  });
  assert.deepEqual(card?.data, {
    name: 'Drift',
    testimonials: [{quote: 'Boils fast.', author: 'Ines', rating: 5, date: '2026-05-14'}],
  });
  assert.match(card.notes.join('\n'), /mean 4\.6[^]*Tom has no words/);
  const [list] = read({'@type': 'Organization', name: 'Shop', review: [review('Ines', 'Good.')]});
  assert.equal(list?.tag, 'testimonial-list');
  assert.deepEqual(list.data['testimonials'], [{quote: 'Good.', author: 'Ines', rating: 5, date: '2026-05-14'}]);
});

test('a rating that nobody gave, or that is outside of its scale, is left out', () => {
  for (const reviewRating of [
    undefined,
    {ratingValue: 0},
    {ratingValue: ''},
    {ratingValue: 'n/a'},
    {ratingValue: 7},
    {bestRating: 5},
  ]) {
    const [card] = read({'@type': 'Review', reviewRating, itemReviewed: {'@type': 'Product', name: 'Drift'}});
    assert.deepEqual(card?.data, {name: 'Drift'}, JSON.stringify(reviewRating));
  }
  const [percent] = read({
    '@type': 'Review',
    reviewRating: {ratingValue: '85%'},
    itemReviewed: {'@type': 'Book', name: 'B'},
  });
  assert.deepEqual(percent?.data, {name: 'B', itemType: 'Book', rating: {value: 85, best: 100, worst: 0}});
});

test('a list becomes picks, in its order', () => {
  const [picks] = read({
    '@type': 'ItemList',
    name: 'The short version',
    itemListElement: [
      {'@type': 'ListItem', position: 2, name: 'Pallas', url: '#pallas'},
      {
        '@type': 'ListItem',
        position: 1,
        item: {'@type': 'Product', name: 'Drift', url: '/drift', description: 'Fast.'},
      },
    ],
  });
  assert.deepEqual(picks?.data, {
    title: 'The short version',
    items: [
      {name: 'Drift', href: '/drift', summary: 'Fast.'},
      {name: 'Pallas', href: '#pallas'},
    ],
  });
});

test('a person with a description becomes a profile; one that only has a name does not', () => {
  const person = {
    '@type': 'Person',
    name: 'Lena',
    description: 'Ran a café.',
    url: '/about',
    sameAs: ['https://www.photos.example/lena'],
  };
  assert.deepEqual(
    read(person, {'@type': 'Person', name: 'Tom'}).map(({data}) => data),
    [
      {
        name: 'Lena',
        bio: 'Ran a café.',
        site: '/about',
        links: [{label: 'photos.example', url: 'https://www.photos.example/lena'}],
      },
    ],
  );
});

test('microdata is read', () => {
  const {found} = importText(`<div itemscope itemtype="http://schema.org/Review">
    <div itemprop="itemReviewed" itemscope itemtype="http://schema.org/Product"><h1 itemprop="name">Drift</h1></div>
    <span itemprop="author" itemscope itemtype="http://schema.org/Person"><b itemprop="name">Lena</b></span>
    <div itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating"><meta itemprop="ratingValue" content="4"></div>
    <time itemprop="datePublished" datetime="2026-05-01">May</time><p itemprop="reviewBody">Good.</p></div>`);
  assert.deepEqual(found[0]?.data, {
    name: 'Drift',
    rating: 4,
    body: 'Good.',
    author: 'Lena',
    datePublished: '2026-05-01',
  });
});

test('what is not about a product or a person is not read', () => {
  assert.deepEqual(
    read(
      {'@type': 'BreadcrumbList', itemListElement: [{'@type': 'ListItem', name: 'Home'}]},
      {'@type': 'WebSite', name: 'Blog'},
      {'@type': 'Review', reviewBody: 'About nothing'},
      [],
      null,
    ),
    [],
  );
});

test('scripts that cannot be read do not hide the others', () => {
  const {found} = importText(
    `<script type="application/ld+json">{"@type": oops</script><script type="application/ld+json">{"@type":"Product","name":"Drift"}</script>`,
  );
  assert.deepEqual(
    found.map(({data}) => data),
    [{name: 'Drift'}],
  );
});

test('a book keeps its authors and how it was published', () => {
  const [card] = read({
    '@type': 'Book',
    name: 'The Burr Notebook',
    author: [{'@type': 'Person', name: 'Mara Quill'}, 'Otis Penn'],
    publisher: {'@type': 'Organization', name: 'Papergrove Press'},
    datePublished: '2025-03-14',
    bookEdition: '2nd',
    bookFormat: 'https://schema.org/AudiobookFormat',
    numberOfPages: '96',
    isbn: '978-3-16-148410-0',
    review: {'@type': 'Review', author: 'Lena Marsh', reviewBody: 'Read it.'},
  });
  assert.deepEqual(card?.data, {
    name: 'The Burr Notebook',
    by: ['Mara Quill', 'Otis Penn'],
    publisher: 'Papergrove Press',
    published: '2025-03-14',
    edition: '2nd',
    format: 'Audiobook',
    pages: 96,
    itemType: 'Book',
    identifiers: {isbn: '978-3-16-148410-0'},
    author: 'Lena Marsh',
    body: 'Read it.',
  });
});
