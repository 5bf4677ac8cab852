import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as fc from 'fast-check';
import full from '../../stories/examples/article-full.json' with {type: 'json'};
import guide from '../../stories/examples/guide.json' with {type: 'json'};
import plain from '../../stories/examples/article-plain.json' with {type: 'json'};
import smallest from '../../stories/examples/smallest.json' with {type: 'json'};
import {check} from '../../src/input/check.js';
import {toHtml} from '../../src/html/to-html.js';
import {explainJsonLd, toJsonLd, writeJsonLd} from '../../src/json-ld.js';
import {SHAPES} from '../../src/model/shapes.js';
import {documentsFor} from '../helpers/documents.js';
import {graphProblems} from '../helpers/google.mjs';

const URL_OF_PAGE = 'https://slowcounter.example/grinders';
const PAGE = {url: URL_OF_PAGE};
const KINDS = [undefined, 'single', 'list', 'about'];
const TAGS = Object.keys(SHAPES);

/** A widget with checked data. */
const widget = (tag, data) => ({tag, model: check(SHAPES[tag], data).model});
const card = (data) => widget('review-card', data);
/** The graph of some widgets, which breaks no rule. */
const graphOf = (widgets, page = PAGE) => {
  const graph = toJsonLd(widgets, page);
  assert.deepEqual(graphProblems(graph), []);
  return graph;
};

const typed = (graph, type) => graph['@graph'].filter((it) => it['@type'] === type);
const one = (graph, type) => {
  const found = typed(graph, type);
  assert.equal(found.length, 1, `${type} in ${JSON.stringify(graph, null, 1)}`);
  return found[0];
};
const reasons = (widgets, page = PAGE) =>
  explainJsonLd(widgets, page).omissions.map(({path, message}) => `${path}: ${message}`);

const DRIFT = {
  name: 'Northfold Drift',
  rating: 4.5,
  author: {name: 'Lena Marsh', url: '/about'},
  body: 'It pours **well**.',
  datePublished: '2026-10-06',
};

const blocksOf = ({blocks}) => blocks.map(({block, ...data}, i) => [`block ${i + 1}`, block, data]);
const DOCUMENTS = [
  ['article-full', 'review-article', full],
  ['article-plain', 'review-article', plain],
  ...blocksOf(full),
  ...blocksOf(plain),
  ...Object.entries(guide).map(([tag, data]) => ['guide', tag, data]),
  ...Object.entries(smallest).map(([tag, data]) => ['smallest', tag, data]),
].filter(([, tag, data]) => SHAPES[tag] && check(SHAPES[tag], data).model !== undefined);

/** The text that readers see of a widget. */
const shownText = (tag, model) =>
  toHtml(SHAPES[tag], model)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name) => ({amp: '&', lt: '<', gt: '>', nbsp: ' '})[name] ?? '"')
    .replaceAll(/["'\s-]/g, '');

const INVISIBLE =
  /^(?:@type|@id|@context|bookFormat|url|image|thumbnailUrl|uploadDate|duration|contentUrl|embedUrl|sameAs|itemListOrder|availability|itemCondition|priceType|priceValidUntil|priceCurrency|inLanguage|mainEntityOfPage|date\w+|ratingCount|worstRating|bestRating|numberOfItems|position|offerCount|lowPrice|highPrice|price|gtin\w*|mpn|sku)$/;
/** The texts of a graph that readers should see. */
const textsIn = (it) => {
  if (typeof it === 'string') return it.split('\n\n');
  if (typeof it !== 'object' || !it) return [];
  return Object.entries(it).flatMap(([name, value]) => (INVISIBLE.test(name) ? [] : textsIn(value)));
};

for (const [name, tag, data] of DOCUMENTS)
  test(`SD-1 to SD-15: the graph of ${tag} in ${name} breaks no rule, and says nothing that readers do not see`, () => {
    const {tag: _, model} = widget(tag, data);
    for (const kind of KINDS)
      for (const url of [URL_OF_PAGE, undefined]) {
        const graph = graphOf([{tag, model}], {url, kind, language: 'en'});
        const shown = shownText(tag, model);
        for (const text of textsIn(graph))
          assert.ok(shown.includes(text.replaceAll(/["'\s-]/g, '')), `${text} is not shown`);
        if (kind === 'list') assert.doesNotMatch(JSON.stringify(graph), /Rating/);
      }
  });

for (const tag of TAGS)
  test(`no data of ${tag} makes a graph that breaks a rule`, () => {
    fc.assert(
      fc.property(documentsFor(SHAPES[tag]), fc.constantFrom(...KINDS), (data, kind) => {
        graphOf([widget(tag, data), card(DRIFT)], {...PAGE, kind});
      }),
      {numRuns: 50},
    );
  });

test('a time without its zone is left out, because search engines would take it for one of their own', () => {
  for (const [written, date] of [
    ['2026-10-06 09:30:00', '2026-10-06'],
    ['2026-10-06T09:30', '2026-10-06'],
    ['2026-10-06T09:30:00+02:00', '2026-10-06T09:30:00+02:00'],
    ['2026-10-06T09:30:00.5Z', '2026-10-06T09:30:00.5Z'],
  ]) {
    const {review} = one(graphOf([card({...DRIFT, datePublished: written, dateModified: written})]), 'Product');
    assert.equal(review.datePublished, date);
    assert.equal(review.dateModified, date);
    const video = {url: '/film.mp4', title: 'Pouring', image: {url: '/film.jpg'}, date: written};
    assert.equal(one(graphOf([card({...DRIFT, video})]), 'Product').subjectOf.uploadDate, date);
  }
});

test('the text of the script cannot be ended by a text in it', () => {
  const graph = graphOf([card({...DRIFT, body: 'a </script><script>alert(1)</script> <!-- b'})]);
  const text = writeJsonLd(graph);
  assert.doesNotMatch(text, /</);
  assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(graph)));
});

test('no widgets, and widgets without data, make an empty graph', () => {
  const empty = {'@context': 'https://schema.org', '@graph': []};
  assert.deepEqual(toJsonLd([]), empty);
  assert.deepEqual(toJsonLd([{tag: 'review-card', model: undefined}]), empty);
});

test('SD-4, SD-8, SD-9: a review card is a product with its review', () => {
  const graph = graphOf([
    card({
      ...DRIFT,
      image: {url: '/drift.jpg', alt: 'A kettle'},
      brand: 'Northfold',
      identifiers: {gtin: '4006381333931', mpn: 'NF-DR-09', sku: 'KW-4711'},
      rating: {value: 8.5, best: 10},
      summary: 'Buy it.',
      pros: ['Stops **without** a drip'],
      cons: ['Hot lid', 'See [the test](/test)'],
      specs: [{name: 'Capacity', value: 0.9, unit: 'L'}],
      dateModified: 'November 21, 2026',
    }),
  ]);
  assert.deepEqual(graph['@graph'], [
    {
      '@type': 'Product',
      '@id': `${URL_OF_PAGE}#northfold-drift`,
      name: 'Northfold Drift',
      url: `${URL_OF_PAGE}#northfold-drift`,
      image: 'https://slowcounter.example/drift.jpg',
      review: {
        '@type': 'Review',
        author: {'@id': `${URL_OF_PAGE}#lena-marsh`},
        datePublished: '2026-10-06',
        dateModified: '2026-11-21',
        reviewRating: {'@type': 'Rating', ratingValue: 8.5, bestRating: 10, worstRating: 1},
        reviewBody: 'Buy it.\n\nIt pours well.',
        positiveNotes: {
          '@type': 'ItemList',
          itemListElement: [{'@type': 'ListItem', position: 1, name: 'Stops without a drip'}],
        },
        negativeNotes: {
          '@type': 'ItemList',
          itemListElement: [
            {'@type': 'ListItem', position: 1, name: 'Hot lid'},
            {'@type': 'ListItem', position: 2, name: 'See the test'},
          ],
        },
      },
      brand: {'@type': 'Brand', name: 'Northfold'},
      gtin: '4006381333931',
      mpn: 'NF-DR-09',
      sku: 'KW-4711',
      additionalProperty: [{'@type': 'PropertyValue', name: 'Capacity', value: 0.9, unitText: 'L'}],
    },
    {
      '@type': 'Person',
      '@id': `${URL_OF_PAGE}#lena-marsh`,
      name: 'Lena Marsh',
      url: 'https://slowcounter.example/about',
    },
  ]);
});

test('SD-4: a review needs an author with a real name', () => {
  const {author: _, ...anonymous} = DRIFT;
  for (const author of [undefined, 'x'.repeat(100)]) {
    assert.deepEqual(graphOf([card({...anonymous, author})])['@graph'], []);
    assert.match(reasons([card({...anonymous, author})]).join(), /rating: The review has no author/);
  }
  assert.equal(one(graphOf([card({...anonymous, author: 'By Lena Marsh'})]), 'Person').name, 'Lena Marsh');
  const profile = widget('author-profile', {name: 'Lena Marsh'});
  assert.equal(one(graphOf([card(anonymous), profile]), 'Product').review.author['@id'], `${URL_OF_PAGE}#lena-marsh`);
});

test('SD-5: other types than products have their own properties, and what Google requires of them', () => {
  const offers = [{url: '/buy', price: 9, priceCurrency: 'EUR', priceAsOf: '2026-11-17'}];
  const isbn = '978-3-16-148410-0';
  const of = (itemType, more = {}) =>
    graphOf([card({...DRIFT, itemType, brand: 'A', pros: ['b', 'c'], identifiers: {isbn, mpn: '1'}, ...more})]);
  const book = one(of('Book', {offers}), 'Book');
  assert.deepEqual(
    [book.isbn, book.brand, book.mpn, book.review.positiveNotes],
    ['9783161484100', undefined, undefined, undefined],
  );
  assert.equal(one(of('Product'), 'Product').gtin, '9783161484100');
  assert.equal(one(of('Game'), 'Game').review.reviewRating.ratingValue, 4.5);
  assert.equal(one(of('LocalBusiness', {offers}), 'LocalBusiness').offers, undefined);
  const complete = {
    Movie: {image: '/a.jpg'},
    Recipe: {image: '/a.jpg'},
    Course: {summary: 'Ten evenings.'},
    SoftwareApplication: {offers},
    Event: undefined,
  };
  for (const [type, more] of Object.entries(complete)) {
    assert.deepEqual(of(type)['@graph'], [], type);
    assert.match(reasons([card({...DRIFT, itemType: type})]).join(), new RegExp(`itemType: Google requires .*${type}`));
    if (more) assert.equal(one(of(type, more), type).review['@type'], 'Review');
  }
});

const BOOK = {
  name: 'The Burr Notebook',
  itemType: 'Book',
  by: ['Mara Quill', {name: 'Otis Penn', url: 'https://penn.example/'}],
  publisher: 'Papergrove Press',
  published: '2025-03-14',
  edition: '2nd',
  format: 'Sewn paperback',
  pages: 96,
};

test('a book has its authors and how it was published, apart from the author of its review', () => {
  const graph = graphOf([card({...DRIFT, ...BOOK})]);
  const {review, ...book} = one(graph, 'Book');
  assert.deepEqual(book, {
    '@type': 'Book',
    '@id': `${URL_OF_PAGE}#the-burr-notebook`,
    name: 'The Burr Notebook',
    url: `${URL_OF_PAGE}#the-burr-notebook`,
    author: [{'@id': `${URL_OF_PAGE}#mara-quill`}, {'@id': `${URL_OF_PAGE}#otis-penn`}],
    publisher: {'@type': 'Organization', name: 'Papergrove Press'},
    datePublished: '2025-03-14',
    bookEdition: '2nd',
    bookFormat: 'https://schema.org/Paperback',
    numberOfPages: 96,
  });
  assert.deepEqual(review.author, {'@id': `${URL_OF_PAGE}#lena-marsh`});
  assert.deepEqual(
    typed(graph, 'Person').map(({name}) => name),
    ['Lena Marsh', 'Mara Quill', 'Otis Penn'],
  );
});

test('other works have makers and dates too, and a product has a date', () => {
  const of = (itemType, more = {}) =>
    graphOf([card({...DRIFT, ...BOOK, itemType, image: '/a.jpg', summary: 'B', ...more})]);
  const offers = [{url: '/buy', price: 9, priceCurrency: 'EUR', priceAsOf: '2026-11-17'}];
  assert.equal(one(of('Movie'), 'Movie').director.length, 2);
  for (const type of ['Game', 'Course', 'Recipe']) {
    const {author, publisher, version, numberOfPages} = one(of(type), type);
    assert.deepEqual(
      [author.length, publisher.name, version, numberOfPages],
      [2, 'Papergrove Press', '2nd', undefined],
    );
  }
  assert.equal(one(of('SoftwareApplication', {offers}), 'SoftwareApplication').softwareVersion, '2nd');
  const product = one(of('Product'), 'Product');
  assert.deepEqual([product.releaseDate, product.author, product.publisher], ['2025-03-14', undefined, undefined]);
  assert.equal(one(of('LocalBusiness'), 'LocalBusiness').author, undefined);
  for (const [published, date] of [
    ['2025', '2025'],
    ['2025-03', '2025-03'],
    ['March 14, 2025', '2025-03-14'],
    ['spring 2025', undefined],
    ['0025', undefined],
  ])
    assert.equal(one(of('Book', {published, format: 'Scroll'}), 'Book').datePublished, date);
});

test('five books on a page each have their authors, and no rating', () => {
  const books = Array.from({length: 5}, (_, i) =>
    card({...DRIFT, ...BOOK, name: `Volume ${i + 1}`, by: `Writer ${i % 2}`}),
  );
  const graph = graphOf(books);
  assert.deepEqual(
    typed(graph, 'Book').map(({name, author}) => [name, author[0]['@id'].slice(-8)]),
    [0, 1, 0, 1, 0].map((writer, i) => [`Volume ${i + 1}`, `writer-${writer}`]),
  );
  assert.doesNotMatch(JSON.stringify(graph), /Rating/);
});

test('SD-7: nobody reviews a book of their own', () => {
  assert.doesNotMatch(JSON.stringify(graphOf([card({...DRIFT, ...BOOK, by: 'Lena Marsh'})])), /Rating/);
  assert.match(reasons([card({...DRIFT, ...BOOK, by: 'Lena Marsh'})]).join(), /Nobody can review/);
});

test('a list never marks up products with ratings', () => {
  const offers = [{url: '/buy', price: 9, priceCurrency: 'EUR', priceAsOf: '2026-11-17'}];
  const cards = [card({...DRIFT, offers}), card({...DRIFT, name: 'Pallas', pros: ['a', 'b']})];
  const picks = widget('top-picks', {title: 'Best', items: [{name: 'Pallas', rating: 4}, {name: 'Northfold Drift'}]});
  for (const kind of [undefined, 'list']) {
    const graph = graphOf([picks, ...cards], {...PAGE, kind});
    assert.doesNotMatch(JSON.stringify(graph), /rating|review/i);
    assert.equal(one(graph, 'Product').name, 'Northfold Drift');
    assert.deepEqual(one(graph, 'ItemList').itemListElement, [
      {'@type': 'ListItem', position: 1, name: 'Pallas', url: `${URL_OF_PAGE}#pallas`},
      {'@type': 'ListItem', position: 2, name: 'Northfold Drift', url: `${URL_OF_PAGE}#northfold-drift`},
    ]);
  }
  assert.match(reasons(cards).join(), /The page is a list/);
  assert.equal(typed(graphOf(cards, {...PAGE, kind: 'single'}), 'Product').length, 2);
});

test('SD-7: nobody reviews a product or a company of their own', () => {
  const article = (more) =>
    widget('review-article', {
      headline: 'A kettle',
      publisher: 'Northfold',
      author: 'Lena Marsh',
      blocks: [{block: 'review-card', ...DRIFT, ...more}],
    });
  for (const more of [
    {brand: 'NORTHFOLD'},
    {name: 'Northfold'},
    {brand: 'Lena Marsh'},
    {itemType: 'LocalBusiness', name: 'Northfold'},
  ]) {
    assert.doesNotMatch(JSON.stringify(graphOf([article(more)])), /Rating/);
    assert.match(reasons([article(more)]).join(), /blocks\[0\]\.rating: Nobody can review/);
  }
  assert.match(JSON.stringify(graphOf([article({brand: 'Pallas'})])), /Rating/);
  const card = widget('review-card', {...DRIFT, brand: 'Northfold'});
  assert.deepEqual(graphOf([card], {...PAGE, site: 'Northfold'})['@graph'], []);
});

test('SD-10: a price is marked up when it is complete', () => {
  const offer = {url: 'https://a.example/x', seller: 'A', price: 94, priceCurrency: 'EUR', priceAsOf: '2026-11-21'};
  const {rating: _, ...unrated} = {...DRIFT, body: undefined};
  const offersOf = (...offers) => typed(graphOf([card({...unrated, offers})]), 'Product')[0]?.offers;
  assert.deepEqual(offersOf({...offer, availability: 'limited'}), {
    '@type': 'Offer',
    url: 'https://a.example/x',
    price: 94,
    priceCurrency: 'EUR',
    availability: 'https://schema.org/LimitedAvailability',
    seller: {'@type': 'Organization', name: 'A'},
  });
  assert.deepEqual(
    ['in-stock', 'pre-order', 'back-order', 'out-of-stock', 'discontinued'].map(
      (availability) => offersOf({...offer, availability}).availability,
    ),
    ['InStock', 'PreOrder', 'BackOrder', 'OutOfStock', 'Discontinued'].map((name) => `https://schema.org/${name}`),
  );
  assert.equal(offersOf({...offer, price: '94 € with a lid'}), undefined);
  assert.equal(offersOf({...offer, priceAsOf: undefined}), undefined);
  assert.equal(offersOf('https://a.example/x'), undefined);
  const amazon = {
    ...offer,
    url: 'https://www.amazon.de/dp/B0',
    priceSource: 'creators-api',
    priceAsOf: new Date().toISOString().slice(0, 10),
  };
  assert.equal(offersOf(amazon), undefined);
  assert.match(reasons([card({...DRIFT, offers: [amazon]})]).join(), /offers\[0\]\.price: A price at Amazon/);
  const {priceSpecification, priceValidUntil, itemCondition} = offersOf({
    ...offer,
    listPrice: 129,
    listPriceKind: 'regular',
    priceValidUntil: '2999-11-30',
    condition: 'refurbished',
  });
  assert.deepEqual(priceSpecification, {
    '@type': 'UnitPriceSpecification',
    priceType: 'https://schema.org/StrikethroughPrice',
    price: 129,
    priceCurrency: 'EUR',
  });
  assert.deepEqual([priceValidUntil, itemCondition], ['2999-11-30', 'https://schema.org/RefurbishedCondition']);
  assert.deepEqual(
    ['new', 'used'].map((condition) => offersOf({...offer, condition}).itemCondition),
    ['https://schema.org/NewCondition', 'https://schema.org/UsedCondition'],
  );
  assert.equal(offersOf({...offer, priceValidUntil: '2026-01-01'}), undefined);
  assert.equal(offersOf({...offer, priceFrom: true}), undefined);
  const {offers, ...several} = offersOf(offer, {...offer, url: 'https://b.example/x', price: 89.5});
  assert.deepEqual(several, {
    '@type': 'AggregateOffer',
    lowPrice: 89.5,
    highPrice: 94,
    priceCurrency: 'EUR',
    offerCount: 2,
  });
  assert.equal(offers.length, 2);
  assert.equal(offersOf(offer, {...offer, url: 'https://b.example/x', priceCurrency: 'USD'}).length, 2);
  assert.equal(offersOf(offer, offer).price, 94);
});

test('SD-11: lists have positions without gaps, and addresses on the page that differ', () => {
  const items = [
    {name: 'Learn C#', href: '#northfold-drift'},
    {name: 'Learn C++', href: '#northfold-drift'},
    {name: 'Elsewhere', href: 'https://other.example/'},
    {name: 'Nowhere', href: '#nowhere'},
    {name: 'Review', href: '/review'},
  ];
  const {itemListElement} = one(graphOf([widget('top-picks', {items}), card(DRIFT)]), 'ItemList');
  assert.deepEqual(
    itemListElement.map(({url}) => url),
    [`${URL_OF_PAGE}#northfold-drift`, undefined, undefined, undefined, 'https://slowcounter.example/review'],
  );
  assert.deepEqual(graphOf([widget('top-picks', {items: items.slice(0, 1)})])['@graph'], []);
});

test('a comparison adds its facts to the products of the page', () => {
  const table = widget('comparison-table', {
    items: [{name: 'Northfold Drift'}, {name: 'Pallas'}],
    rows: [
      {name: 'Weight', values: [1.1, 0.9], unit: 'kg'},
      {name: 'Rating', values: [4.5, 4]},
      {name: 'Folds', values: [null, true]},
    ],
  });
  const graph = graphOf([card(DRIFT), table]);
  assert.deepEqual(one(graph, 'Product').additionalProperty, [
    {'@type': 'PropertyValue', name: 'Weight', value: 1.1, unitText: 'kg'},
  ]);
  assert.equal(one(graph, 'ItemList').itemListOrder, 'https://schema.org/ItemListUnordered');
});

test('offers and verdicts belong to the product that they name, if readers see its name', () => {
  const offers = [{url: '/buy', price: 9, priceCurrency: 'EUR', priceAsOf: '2026-11-17'}];
  const button = (more) => widget('offer-button', {offers, ...more});
  assert.equal(one(graphOf([card(DRIFT), button({product: DRIFT.name})]), 'Product').offers.price, 9);
  assert.deepEqual(graphOf([button({product: DRIFT.name})])['@graph'], []);
  assert.match(reasons([button({product: DRIFT.name})]).join(), /product: Readers do not see/);
  assert.equal(
    one(graphOf([button({product: DRIFT.name, lead: 'Get the **Northfold Drift** now'})]), 'Product').offers.price,
    9,
  );
  const verdict = widget('verdict-box', {product: 'Pallas', title: 'Buy the Pallas', summary: 'Good.', rating: 4});
  const author = widget('author-profile', {name: 'Lena Marsh'});
  assert.equal(one(graphOf([verdict, author]), 'Product').review.reviewRating.ratingValue, 4);
  const second = widget('verdict-box', {product: DRIFT.name, summary: 'Good.', rating: 3});
  assert.equal(one(graphOf([second, card(DRIFT)]), 'Product').review.reviewRating.ratingValue, 4.5);
  assert.match(reasons([widget('star-rating', {rating: 4, count: 900})]).join(), /does not say what it is about/);
});

test('SD-6: quotes are reviews only if they were written for the page, verified and dated, all of them', () => {
  const quote = (more = {}) => ({
    quote: 'Boils fast.',
    author: 'Tom W.',
    rating: 4,
    date: '2026-10-01',
    source: {type: 'E-mail'},
    verification: {method: 'Invoice seen'},
    ...more,
  });
  const quotes = [quote(), quote({author: 'Ines S.', rating: 5})];
  const of = (...testimonials) => [card(DRIFT), widget('testimonial-list', {testimonials})];
  const product = one(graphOf(of(...quotes)), 'Product');
  assert.equal(product.review.length, 3);
  assert.deepEqual(product.aggregateRating, {
    '@type': 'AggregateRating',
    ratingValue: 4.5,
    bestRating: 5,
    worstRating: 1,
    ratingCount: 2,
  });
  for (const more of [
    {source: {name: 'Kitchenworks', url: 'https://kitchenworks.example/drift'}},
    {source: {type: 'Shop review', name: 'Kitchenworks'}},
    {verification: undefined},
    {author: undefined},
    {rating: undefined},
    {date: 'last week'},
    {incentive: 'Got a discount'},
    {relationship: 'Works for the maker'},
    {rating: {value: 8, best: 10}},
  ]) {
    const {review, aggregateRating} = one(graphOf(of(...quotes, quote(more))), 'Product');
    assert.deepEqual([review['@type'], aggregateRating], ['Review', undefined], JSON.stringify(more));
  }
  assert.match(
    reasons(of(...quotes, quote({verification: undefined}))).join(),
    /testimonials\[2\]: The quote is not verified/,
  );
  for (const few of [[quote()], [quote(), quote({rating: {value: 8, best: 10}})]])
    assert.match(reasons(of(...few)).join(), /A mean needs two ratings or more, all on the same scale/);
  assert.equal(one(graphOf([card({...DRIFT, testimonials: quotes})]), 'Product').aggregateRating, undefined);
  assert.doesNotMatch(JSON.stringify(graphOf([...of(...quotes), card({...DRIFT, name: 'Pallas'})])), /Rating/);
});

test('SD-4: quotes whose authors have no name that Google takes are no reviews', () => {
  const quote = (name) => ({
    quote: 'Pours well.',
    author: name,
    rating: 4,
    date: '2026-05-11',
    verification: {method: 'Order number seen'},
  });
  const quotes = (...names) => [card(DRIFT), widget('testimonial-list', {testimonials: names.map(quote)})];
  const {review} = one(graphOf(quotes('by Ines', 'Tom')), 'Product');
  assert.deepEqual(
    review.slice(1).map(({author}) => author.name),
    ['Ines', 'Tom'],
  );
  const long = quotes('x'.repeat(100), 'Tom');
  assert.equal(one(graphOf(long), 'Product').review['@type'], 'Review');
  assert.match(reasons(long)[0], /^testimonials\[0\]: The name .* too long/);
});

test('an article has a language and a reviewer only if they are such', () => {
  const article = (data) => widget('review-article', {headline: 'It', blocks: [{block: 'prose', text: 'x'}], ...data});
  const posting = (data, page = PAGE) => one(graphOf([article(data)], page), 'BlogPosting');
  assert.equal(posting({lang: 'pt_br'}).inLanguage, 'pt-BR');
  assert.equal(posting({lang: 'x y'}, {...PAGE, language: 'de'}).inLanguage, 'de');
  assert.equal('inLanguage' in posting({}, {...PAGE, language: '<b>'}), false);
  assert.equal(posting({reviewedBy: 'x'.repeat(100)}).mainEntityOfPage, URL_OF_PAGE);
});

test('SD-13: an author is a person, and the main subject of a page about the author', () => {
  const profile = widget('author-profile', {
    name: 'Lena Marsh',
    jobTitle: 'Writes Slow Counter',
    image: '/lena.jpg',
    bio: 'I ran a **café**.',
    location: 'Ghent',
    site: 'https://slowcounter.example',
    links: [
      {label: 'About me', url: '/about'},
      {label: 'Mail', url: 'mailto:lena@slowcounter.example'},
      {label: 'Mastodon', url: 'https://social.example/@lena'},
    ],
    entries: [{title: 'Do Paper Filters Matter?', url: '/filters', date: '2026-06-18'}],
  });
  const person = {
    '@type': 'Person',
    '@id': `${URL_OF_PAGE}#lena-marsh`,
    name: 'Lena Marsh',
    url: 'https://slowcounter.example/',
    image: 'https://slowcounter.example/lena.jpg',
    jobTitle: 'Writes Slow Counter',
    description: 'I ran a café.',
    homeLocation: {'@type': 'Place', name: 'Ghent'},
    sameAs: ['https://social.example/@lena'],
  };
  assert.deepEqual(graphOf([profile])['@graph'], [person]);
  const about = graphOf([profile, card(DRIFT)], {...PAGE, kind: 'about', language: 'en'});
  const author = {'@id': person['@id']};
  assert.deepEqual(about['@graph'], [
    {
      '@type': 'ProfilePage',
      url: URL_OF_PAGE,
      inLanguage: 'en',
      mainEntity: author,
      hasPart: [
        {
          '@type': 'Article',
          headline: 'Do Paper Filters Matter?',
          url: 'https://slowcounter.example/filters',
          datePublished: '2026-06-18',
          author,
        },
      ],
    },
    person,
  ]);
});

test('SD-12: an article is a posting that mentions its products', () => {
  const article = widget('review-article', {
    headline: 'A kettle',
    description: 'One *kettle*.',
    image: '/kettle.jpg',
    author: {name: 'Lena Marsh', url: 'https://social.example/@lena'},
    publisher: {name: 'Slow Counter', url: '/'},
    datePublished: '2026-11-03',
    dateModified: '2026-11-17T09:30:00+01:00',
    blocks: [{block: 'review-card', ...DRIFT, author: undefined}],
  });
  const graph = graphOf([article], {...PAGE, language: 'en-GB'});
  assert.deepEqual(one(graph, 'BlogPosting'), {
    '@type': 'BlogPosting',
    '@id': `${URL_OF_PAGE}#a-kettle`,
    headline: 'A kettle',
    description: 'One kettle.',
    image: ['https://slowcounter.example/kettle.jpg'],
    datePublished: '2026-11-03',
    dateModified: '2026-11-17T09:30:00+01:00',
    inLanguage: 'en-GB',
    author: [{'@id': `${URL_OF_PAGE}#lena-marsh`}],
    publisher: {
      '@type': 'Organization',
      '@id': `${URL_OF_PAGE}#slow-counter`,
      name: 'Slow Counter',
      url: 'https://slowcounter.example/',
    },
    mainEntityOfPage: URL_OF_PAGE,
    mentions: [{'@id': `${URL_OF_PAGE}#northfold-drift`}],
  });
  assert.deepEqual(one(graph, 'Person').sameAs, ['https://social.example/@lena']);
  assert.deepEqual(one(graph, 'Product').review.author, {'@id': `${URL_OF_PAGE}#lena-marsh`});
});

test('names in the page’s own JSON-LD may have references to any character', () => {
  const people = (name) => [{'@type': 'Person', '@id': '#a', name}];
  const authorOf = (name, written) =>
    toJsonLd([card({...DRIFT, author: {name}})], {...PAGE, own: people(written)})['@graph'][0].review.author;
  for (const written of ['&#134071;野家', '&#x20BB7;野家', '𠮷野家'])
    assert.deepEqual(authorOf('𠮷野家', written), {'@id': '#a'});
  for (const written of ['Ines&#99999999; S.', 'Ines&#x110000; S.', 'Ines&#32;S.', 'Ines&nbsp;S.'])
    assert.deepEqual(authorOf('Ines S.', written), {'@id': '#a'});
  for (const written of ['&#abc;', '&#x;', '&#;', '&#xD800;'])
    assert.equal(authorOf('Ines S.', written)['@id'] === '#a', false);
});

test('SD-19: what the page’s own JSON-LD says is not repeated', () => {
  const article = widget('review-article', {
    headline: 'A kettle',
    author: 'Lena Marsh',
    publisher: 'Slow Counter',
    blocks: [{block: 'review-card', ...DRIFT}],
  });
  const own = {
    '@context': 'https://schema.org',
    '@graph': [
      {'@type': ['NewsArticle'], headline: 'A kettle', author: {'@type': 'Person', '@id': '#lena', name: 'Lena Marsh'}},
      {'@type': 'Organization', name: 'Slow Counter'},
    ],
  };
  const graph = toJsonLd([article], {...PAGE, own: [own]});
  assert.deepEqual(
    graph['@graph'].map((it) => it['@type']),
    ['Product'],
  );
  assert.deepEqual(graph['@graph'][0].review.author, {'@id': '#lena'});
  assert.match(explainJsonLd([article], {...PAGE, own: [own]}).omissions[0].message, /describes the article already/);
  const product = {'@type': 'http://schema.org/Product', name: 'northfold drift'};
  assert.deepEqual(toJsonLd([card(DRIFT)], {...PAGE, own: [[product], 'text', null]})['@graph'], []);
  const unnamed = {'@type': 'Article', author: {'@type': 'Person', name: 'Lena Marsh'}};
  const {author} = toJsonLd([card(DRIFT)], {...PAGE, own: [unnamed]})['@graph'][0].review;
  assert.deepEqual(author, {'@type': 'Person', name: 'Lena Marsh'});
});

test('widgets share their nodes by anchors, which differ where names are alike', () => {
  const graph = graphOf(
    ['Learn C#', 'Learn C++', 'Learn C#'].map((name) => card({...DRIFT, name})),
    {...PAGE, kind: 'single'},
  );
  assert.deepEqual(
    typed(graph, 'Product').map((it) => it['@id']),
    [`${URL_OF_PAGE}#learn-c`, `${URL_OF_PAGE}#learn-c-2`],
  );
  const [product] = typed(graphOf([card({...DRIFT, name: 'Café'})], {}), 'Product');
  assert.deepEqual([product['@id'], product.url], ['#café', '#café']);
});

test('several authors, testers and reviewers are people of the graph, with their credentials', () => {
  const people = {
    author: ['Lena Marsh', {name: 'Otis Penn', sameAs: ['https://orcid.example/1']}],
    testedBy: {name: 'Ines S.', credentials: 'Barista'},
    reviewedBy: 'Mara Quill',
  };
  const graph = graphOf([card({...DRIFT, ...people})]);
  const idOf = (name) => typed(graph, 'Person').find((it) => it.name === name)['@id'];
  const {review} = one(graph, 'Product');
  assert.deepEqual(review.author, [{'@id': idOf('Lena Marsh')}, {'@id': idOf('Otis Penn')}]);
  assert.deepEqual(review.contributor, [{'@id': idOf('Ines S.')}, {'@id': idOf('Mara Quill')}]);
  assert.equal(typed(graph, 'Person').find((it) => it.name === 'Ines S.').hasCredential.name, 'Barista');
  assert.deepEqual(typed(graph, 'Person').find((it) => it.name === 'Otis Penn').sameAs, ['https://orcid.example/1']);
});

test('a person who is named twice is one author, whose pages are whole addresses', () => {
  const by = [{name: 'Lena Marsh', sameAs: ['/lena', 'https://pages.example/@lena']}, 'Lena Marsh'];
  const graph = graphOf([card({...DRIFT, itemType: 'Book', by})]);
  assert.deepEqual([one(graph, 'Book').author].flat().length, 1);
  assert.deepEqual(one(graph, 'Person').sameAs, ['https://slowcounter.example/lena', 'https://pages.example/@lena']);
});

test('a card has its pictures and its film', () => {
  const video = {
    url: 'https://youtu.be/aB3_-xYz012',
    title: 'The film',
    image: '/film.jpg',
    duration: '1:02:05',
    date: '2026-10-19',
  };
  const {image, subjectOf} = one(graphOf([card({...DRIFT, image: '/a.jpg', gallery: ['/b.jpg'], video})]), 'Product');
  assert.deepEqual(image, ['https://slowcounter.example/a.jpg', 'https://slowcounter.example/b.jpg']);
  assert.deepEqual(subjectOf, {
    '@type': 'VideoObject',
    name: 'The film',
    thumbnailUrl: 'https://slowcounter.example/film.jpg',
    uploadDate: '2026-10-19',
    duration: 'PT1H2M5S',
    embedUrl: 'https://www.youtube-nocookie.com/embed/aB3_-xYz012',
  });
  for (const less of ['/film.mp4', {...video, date: undefined}, {...video, image: undefined}])
    assert.equal(one(graphOf([card({...DRIFT, video: less})]), 'Product').subjectOf, undefined);
});
