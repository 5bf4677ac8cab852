// Rules of Google's documentation of structured data, as a check of a graph.
import {lineOf, vocabularyProblems} from './schema-org.mjs';

const isObject = (it) => typeof it === 'object' && it !== null;

/** Finds all nodes at any depth. */
export const allNodes = (it, path = '', around, property = '') => {
  if (Array.isArray(it)) return it.flatMap((each, i) => allNodes(each, `${path}[${i}]`, around, property));
  if (!isObject(it)) return [];
  return [
    ...('@type' in it ? [{it, path, around, property}] : []),
    ...Object.entries(it).flatMap(([key, value]) => allNodes(value, `${path}.${key}`, it, key)),
  ];
};

const REVIEWABLE =
  'Book Course CreativeWorkSeason CreativeWorkSeries Episode Event Game HowTo LocalBusiness MediaObject Movie MusicPlaylist MusicRecording Organization Product Recipe SoftwareApplication'.split(
    ' ',
  );
const REQUIRED = {
  Movie: ['name', 'image'],
  Recipe: ['name', 'image'],
  Course: ['name', 'description'],
  Event: ['name', 'startDate', 'location'],
  SoftwareApplication: ['name', 'offers'],
  Book: ['name'],
  Game: ['name'],
  LocalBusiness: ['name'],
  Product: ['name'],
  Offer: ['price', 'priceCurrency', 'url'],
  AggregateOffer: ['lowPrice', 'priceCurrency'],
  AggregateRating: ['ratingValue', 'bestRating', 'worstRating'],
  Rating: ['ratingValue', 'bestRating', 'worstRating'],
  Review: ['author'],
  Person: ['name'],
  Organization: ['name'],
  Brand: ['name'],
  BlogPosting: ['headline'],
  ProfilePage: ['mainEntity'],
  ItemList: ['itemListElement'],
  ListItem: ['position'],
  PropertyValue: ['name', 'value'],
  WebPage: ['reviewedBy'],
  VideoObject: ['name', 'thumbnailUrl', 'uploadDate'],
  EducationalOccupationalCredential: ['name'],
  UnitPriceSpecification: ['price', 'priceCurrency', 'priceType'],
};
const FORBIDDEN = ['FAQPage', 'HowTo', 'BreadcrumbList'];

/** Returns the rules that a graph breaks. */
export const graphProblems = (graph) => {
  const problems = [];
  const expect = (isRight, message) => void (isRight || problems.push(message));
  const written = JSON.parse(JSON.stringify(graph));
  expect(JSON.stringify(Object.keys(graph)) === '["@context","@graph"]', 'fields of the document');
  expect(graph['@context'] === 'https://schema.org', '@context');
  const located = allNodes(written['@graph']);
  const ids = located.flatMap(({it}) => ('@id' in it ? [String(it['@id'])] : []));
  expect(new Set(ids).size === ids.length, `ids that two nodes have: ${ids.join(' ')}`);
  const nodes = new Map(located.flatMap(({it}) => ('@id' in it ? [[String(it['@id']), it]] : [])));
  const resolve = (it) => ('@type' in it ? it : (nodes.get(String(it['@id'])) ?? it));
  for (const it of written['@graph']) problems.push(...vocabularyProblems(it, nodes));

  for (const {it, path, around, property} of located) {
    const type = String(it['@type']);
    const at = `${path} ${type}`;
    expect(!FORBIDDEN.includes(type), `${at} is not supported any more`);
    expect(REQUIRED[type] ?? ['Place', 'Article'].includes(type), `${at} is not expected`);
    for (const name of REQUIRED[type] ?? []) expect(it[name] !== undefined, `${at} needs ${name}`);
    if (type === 'Product')
      expect(it.review ?? it.aggregateRating ?? it.offers, `${at} needs a review, rating or offer`);
    if (type === 'Review') {
      expect(around && REVIEWABLE.some((each) => lineOf(around['@type']).includes(each)), `${at}: not of ${property}`);
      const authors = [it.author].flat().map(resolve);
      for (const {'@type': kind, name} of authors) {
        expect(['Person', 'Organization'].includes(kind), `${at}: author ${kind}`);
        expect(/^(?!by\s).{1,99}$/is.test(name), `${at}: author ${name}`);
      }
      expect(around?.['@type'] === 'Product' || it.reviewRating, `${at} needs reviewRating`);
      const count = [it.positiveNotes, it.negativeNotes].reduce(
        (sum, each) => sum + (each?.itemListElement.length ?? 0),
        0,
      );
      expect(count !== 1, `${at}: one note`);
      expect(!count || around?.['@type'] === 'Product', `${at}: notes of ${around?.['@type']}`);
    }
    if ('ratingValue' in it)
      expect(
        it.worstRating <= it.ratingValue && it.ratingValue <= it.bestRating && it.worstRating < it.bestRating,
        `${at}: scale`,
      );
    if (type === 'AggregateRating')
      expect(
        it.ratingCount === around?.review?.filter?.((each) => each.reviewRating && !each.author['@id']).length,
        `${at}: count`,
      );
    if (type === 'UnitPriceSpecification') expect(it.price > around.price, `${at}: price`);
    if (type === 'Offer')
      expect(typeof it.price === 'number' && it.price >= 0 && /^[A-Z]{3}$/.test(it.priceCurrency), `${at}: price`);
    if (type === 'AggregateOffer') {
      const prices = it.offers.map(({price}) => price);
      expect(it.lowPrice === Math.min(...prices) && it.highPrice === Math.max(...prices), `${at}: prices`);
      expect(it.offerCount === prices.length, `${at}: count`);
    }
    if (type === 'ItemList') {
      const items = it.itemListElement;
      expect(
        items.every(({position}, i) => position === i + 1),
        `${at}: positions`,
      );
      if (it.numberOfItems !== undefined) {
        expect(it.numberOfItems === items.length && items.length > 1, `${at}: numberOfItems`);
        const addresses = items.flatMap(({url}) => url ?? []);
        expect(new Set(addresses).size === addresses.length, `${at}: equal addresses`);
        const types = new Set(items.flatMap(({item}) => (item ? [resolve(item)['@type']] : [])));
        expect(types.size < 2, `${at}: several types`);
      }
    }
    if (type === 'ProfilePage') expect(resolve(it.mainEntity)['@type'] === 'Person', `${at}: mainEntity`);
  }
  return problems;
};
