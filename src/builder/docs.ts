import type {Path} from '../model/schema.js';
import type {WidgetTag} from '../model/shapes.js';

/** Description of a field, and its example if it is a single value. */
export type FieldDocs = readonly [description: string, example?: string];

/** Documentation that the build takes from the comments in the source, and writes into the page. */
export interface Docs {
  /** A sentence about each widget. */
  readonly summaries: Readonly<Record<string, string>>;
  /** The fields of each widget and block, by their paths without places in lists. */
  readonly fields: Readonly<Record<string, Readonly<Record<string, FieldDocs>>>>;
  /** The tag of the script, which every page needs once. */
  readonly script: string;
}

let loaded: Docs | undefined;

/** Returns the documentation in the page. */
export const docs = (): Docs => (loaded ??= JSON.parse(document.querySelector('#candor-docs')!.textContent) as Docs);

const LABELS: Readonly<Record<string, string>> = {
  url: 'Address',
  href: 'Link',
  alt: 'Alternative text',
  lang: 'Language',
  gtin: 'GTIN',
  isbn: 'ISBN',
  mpn: 'MPN',
  sku: 'SKU',
  policyUrl: 'Policy page',
  categoryUrl: 'Category page',
  bestFor: 'Suits',
  notFor: 'Does not suit',
  cons: 'Disadvantages',
  pros: 'Advantages',
  specs: 'Facts',
  itemType: 'Type of product',
  priceAsOf: 'Price seen on',
  noteAsOf: 'Note seen on',
  bio: 'Biography',
  body: 'Full text',
  jobTitle: 'Occupation',
  kind: 'Reason',
  entries: 'Articles',
};

/** Writes a name in code as words: `datePublished` → `Date published`. */
export const wordsOf = (name: string): string => {
  const words = name.replaceAll('-', ' ').replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Returns the label of a field. */
export const labelOf = (name: string): string => LABELS[name] ?? wordsOf(name);

/** Names of widgets that differ from their tags. */
const WIDGETS: Readonly<Record<string, string>> = {'pros-cons': 'Pros and cons', 'faq-list': 'FAQ list'};

/** Returns the name of a widget in words: `review-card` → `Review card`. */
export const widgetNameOf = (tag: string): string => WIDGETS[tag] ?? wordsOf(tag);

const SINGULAR: Readonly<Record<string, string>> = {
  criteria: 'criterion',
  pros: 'advantage',
  cons: 'disadvantage',
  specs: 'fact',
  entries: 'article',
  bestFor: 'kind of people',
  notFor: 'kind of people',
  blocks: 'part',
  people: 'kind of people',
};

/**
 * Returns the name of one item of a list: `offers` → `offer`.
 *
 * @param description its description, which begins with what the items are where the name does not say it
 */
export const singularOf = (name: string, description = ''): string => {
  const plural = name === 'items' ? (/^\w+/.exec(description)?.[0].toLowerCase() ?? name) : name;
  return SINGULAR[plural] ?? wordsOf(plural).toLowerCase().replace(/s$/, '');
};

/** Writes a path in the words of the form: `offers[0].url` → `Offer 1, Address`. */
export const labelOfPath = (path: Path): string =>
  path
    .flatMap((key, i) => {
      if (typeof key === 'number') return [];
      const place = path[i + 1];
      return typeof place === 'number' ? [`${singularOf(key)} ${place + 1}`] : [labelOf(key)];
    })
    .join(', ')
    .replace(/^./, (first) => first.toUpperCase());

/** Replaces the names of fields in a sentence with their labels, and code with quotations. */
export const withLabels = (sentence: string): string =>
  sentence.replaceAll(/[`"](\w+)[`"]/g, (_, name: string) => `“${labelOf(name)}”`).replaceAll(/`([^`]+)`/g, '“$1”');

/** Finds the documentation of a field. The fields of a block are those of the widget. */
export const docsOf = (tag: WidgetTag | 'prose', path: Path): FieldDocs | undefined =>
  docs().fields[tag]?.[path.filter((key) => typeof key === 'string').join('.')];
