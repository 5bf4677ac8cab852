/** Makes widgets of tables: testimonials, picks, or a comparison. */
import {filled, numberIn, ratingOf, type Fields, type Imported} from './imported.js';
import type {Table} from './table.js';

/** The kinds of widgets that a table can become. */
export const TABLE_KINDS = ['testimonials', 'picks', 'comparison'] as const;
/** A kind of widget that a table can become. */
export type TableKind = (typeof TABLE_KINDS)[number];

/** Fields of each kind, with the names that columns have for them. */
const NAMES: Readonly<Record<'testimonials' | 'picks', Readonly<Record<string, string>>>> = {
  testimonials: {
    quote:
      'quote|text|testimonial|review|review text|review body|comment|content|message|feedback|zitat|bewertungstext|kommentar|stimme',
    author: 'author|name|customer|customer name|reviewer|by|from|autor|kunde|von|verfasser',
    jobTitle: 'job title|job|role|title of author|occupation|company|beruf|firma',
    location: 'location|city|place|country|ort|stadt|land',
    rating: 'rating|stars|score|review rating|bewertung|sterne|note',
    date: 'date|created|created at|review date|submitted|datum|erstellt',
    sourceType: 'source|type|source type|platform|channel|quelle|plattform',
    sourceUrl: 'url|link|source url|address|review url|adresse',
    method: 'verified|verification|verified by|geprüft|verifiziert',
    incentive: 'incentive|benefit|gegenleistung',
    lang: 'language|lang|sprache',
  },
  picks: {
    name: 'name|product|product name|title|item|produkt|produktname|artikel',
    award: 'award|badge|label|ribbon|auszeichnung',
    rating: 'rating|score|stars|bewertung|note|sterne',
    summary: 'summary|reason|description|text|why|verdict|beschreibung|fazit|grund',
    image: 'image|picture|photo|image url|img|bild|foto',
    url: 'url|link|shop url|offer|buy|affiliate link|product url|adresse|angebot',
    seller: 'shop|seller|store|merchant|händler|anbieter',
    href: 'review link|anchor|jump to|href|zum test',
    price: 'price|preis|cost',
    priceCurrency: 'currency|price currency|währung',
    priceAsOf: 'price date|price as of|price seen on|preisstand|stand',
  },
};

/** The field of each column; `undefined` for columns that are left out. */
export type Mapping = readonly (string | undefined)[];

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[_\-.]+|\s+/g, ' ')
    .trim();

/** Lists the fields that columns can be mapped to. */
export const fieldsOfKind = (kind: TableKind): readonly string[] =>
  kind === 'comparison' ? ['name', 'unit', 'value'] : Object.keys(NAMES[kind]);

/** Maps columns to fields by their names. In a comparison, the first column names the rows, and the others are products. */
export const mapColumns = ({head}: Table, kind: TableKind): Mapping => {
  if (kind === 'comparison')
    return head.map((name, i) => (i === 0 ? 'name' : /^(?:unit|einheit)$/i.test(name.trim()) ? 'unit' : 'value'));
  const taken = new Set<string>();
  return head.map((name) => {
    const found = Object.entries(NAMES[kind]).find(
      ([field, names]) => !taken.has(field) && (plain(field) === plain(name) || names.split('|').includes(plain(name))),
    )?.[0];
    if (found) taken.add(found);
    return found;
  });
};

/** Chooses the kind of a table by its columns. */
export const kindOfTable = (table: Table): TableKind => {
  const has = (kind: TableKind, field: string): boolean => mapColumns(table, kind).includes(field);
  if (has('testimonials', 'quote') && (has('testimonials', 'author') || !has('picks', 'name'))) return 'testimonials';
  return has('picks', 'name') && mapColumns(table, 'picks').filter(Boolean).length > 1 ? 'picks' : 'comparison';
};

type Say = (note: string) => void;

/** Reads a rating as people write it in tables: `4.5`, `4,5`, `9/10`, `★★★★☆`. */
const ratingIn = (text: string, row: number, say: Say): unknown => {
  if (!text) return undefined;
  const stars = /^(★+)☆*$/.exec(text)?.[1];
  const [, value = '', scale] =
    /^([\d.,]+)\s*(?:(?:\/|out of|of|von)\s*(\d+))?(?:\s*(?:stars?|sterne?))?$/i.exec(text) ?? [];
  const rating = stars ? stars.length : numberIn(value);
  const best = scale ? Number(scale) : 5;
  const worst = rating !== undefined && rating < 1 ? 0 : 1;
  if (rating !== undefined && rating > 0 && rating <= best) return ratingOf(rating, best, worst);
  say(
    `Row ${row}: the rating “${text}” is left out. ${scale ? 'It is outside of its scale.' : 'Write it from 1 to 5, or with its scale, as in 9/10.'}`,
  );
  return undefined;
};

/** Reads a date as people in Europe write it; others stay as they are. */
const dateIn = (text: string): string => {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  return year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text;
};

const NO = /^(?:no|nein|false|0|n|-)$/i;
const YES = /^(?:yes|ja|true|1|y|x|✓|✔)$/i;

const testimonialOf = (cell: (field: string) => string, row: number, say: Say): Fields | undefined => {
  if (!cell('quote')) {
    say(`Row ${row} has no words, so it is left out.`);
    return undefined;
  }
  const author = filled({name: cell('author'), jobTitle: cell('jobTitle'), location: cell('location')});
  const method = cell('method');
  if (YES.test(method)) say('“Verified” alone is left out: say how each person was checked.');
  return filled({
    quote: cell('quote'),
    author: author['name'] ? author : undefined,
    rating: ratingIn(cell('rating'), row, say),
    date: dateIn(cell('date')),
    source: filled({type: cell('sourceType'), url: cell('sourceUrl')}),
    verification: method && !YES.test(method) && !NO.test(method) ? {method} : undefined,
    incentive: NO.test(cell('incentive')) ? '' : cell('incentive'),
    lang: cell('lang'),
  });
};

const pickOf = (cell: (field: string) => string, row: number, say: Say): Fields | undefined => {
  if (!cell('name')) {
    say(`Row ${row} has no name, so it is left out.`);
    return undefined;
  }
  const price = cell('price');
  if (price && !cell('priceAsOf'))
    say(`Row ${row}: the price ${price} is left out, because no column says when it was seen.`);
  const isPriced = price && cell('priceAsOf');
  const offer = filled({
    url: cell('url'),
    seller: cell('seller'),
    price: isPriced ? (cell('priceCurrency') ? (numberIn(price) ?? price) : price) : '',
    priceCurrency: isPriced ? cell('priceCurrency').toUpperCase() : '',
    priceAsOf: isPriced ? dateIn(cell('priceAsOf')) : '',
  });
  return filled({
    name: cell('name'),
    href: cell('href'),
    award: cell('award'),
    rating: ratingIn(cell('rating'), row, say),
    summary: cell('summary'),
    image: cell('image'),
    offer: cell('url') ? offer : undefined,
  });
};

const cellOf = (text: string): unknown => {
  if (!text || text === '?') return null;
  if (/^(?:yes|ja|true|✓|✔)$/i.test(text)) return true;
  return /^(?:no|nein|false|✗|✘)$/i.test(text) ? false : (numberIn(text) ?? text);
};

const comparisonOf = ({head, rows}: Table, mapping: Mapping): Fields => {
  const columns = mapping.flatMap((field, i) => (field === 'value' ? [i] : []));
  const [nameAt, unitAt] = ['name', 'unit'].map((field) => mapping.indexOf(field));
  return {
    items: columns.map((i) => ({name: head[i]})),
    rows: rows.flatMap((row) => {
      const name = row[nameAt!];
      return name ? [filled({name, values: columns.map((i) => cellOf(row[i] ?? '')), unit: row[unitAt!]})] : [];
    }),
  };
};

/** Makes a widget of a table. */
export const importTable = (table: Table, kind = kindOfTable(table), mapping = mapColumns(table, kind)): Imported => {
  const notes: string[] = [];
  const say = (note: string): void => void (notes.includes(note) || notes.push(note));
  const left = table.head.filter((_, i) => !mapping[i] && table.rows.some((row) => row[i]));
  if (left.length) say(`These columns are left out: ${left.join(', ')}.`);
  if (kind === 'comparison')
    return {tag: 'comparison-table', data: comparisonOf(table, mapping), from: 'A table', notes};
  const read = kind === 'testimonials' ? testimonialOf : pickOf;
  const items = table.rows.flatMap((row, i) => {
    const cell = (field: string): string => row[mapping.indexOf(field)] ?? '';
    // The head is row 1, as spreadsheets count.
    return read(cell, i + 2, say) ?? [];
  });
  return kind === 'testimonials'
    ? {tag: 'testimonial-list', data: filled({testimonials: items}), from: 'A table', notes}
    : {tag: 'top-picks', data: filled({items}), from: 'A table', notes};
};
