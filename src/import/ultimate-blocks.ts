import {filled, meanOf, numberIn, objectsIn, ratingOf, type Fields, type Imported} from './imported.js';
import {parseHtml} from '../page/parse-html.js';
import {textOf} from './plain-text.js';
import {buttonOf, Notes, pictureOf} from './plugin-values.js';
import {findBlocks, type PostBlock} from './post-blocks.js';

const FROM = 'Ultimate Blocks';
/** The time that new blocks have until somebody changes it. */
const DEFAULT_TIME = 1_697_219_842;

const partsIn = ({parts, items}: Fields): Fields[] => {
  if (parts !== undefined) return objectsIn(parts);
  try {
    return objectsIn(JSON.parse(typeof items === 'string' ? items : '[]') as unknown);
  } catch {
    // Older blocks keep the list as text, which may be cut off.
    return [];
  }
};

const dayOf = (it: unknown): string => {
  const seconds = numberIn(it);
  return seconds && seconds !== DEFAULT_TIME ? new Date(seconds * 1000).toISOString().slice(0, 10) : '';
};

const reviewOf = ({fields}: PostBlock): Imported => {
  const notes = new Notes();
  const isPercent = fields['valueType'] === 'percent';
  const best = isPercent ? 100 : (numberIn(fields['starCount']) ?? 5);
  const worst = isPercent ? 0 : 1;
  const criteria = partsIn(fields).flatMap((part) => {
    const name = notes.line(part['label']);
    const value = numberIn(part['value']);
    return value ? [{name, value}] : [];
  });
  const mean = meanOf(criteria.map(({value}) => value));
  const named = criteria.filter(({name}) => name);
  const identifier = notes.line(fields['identifier']);
  const type = notes.line(fields['identifierType']) || 'gtin';
  const identifiers = filled({
    sku: notes.line(fields['sku']),
    isbn: notes.line(fields['isbn']),
    ...(identifier && {[/^(?:mpn|isbn|sku)$/.test(type) ? type : 'gtin']: identifier}),
  });
  if (numberIn(fields['offerPrice'])) notes.say('The price is left out: there is no date on which it was seen.');
  const data = filled({
    name: notes.line(fields['itemName']),
    image: pictureOf(fields['imgURL'], fields['imgAlt']),
    brand: notes.line(fields['brand']),
    identifiers,
    rating: mean && ratingOf(mean, best, worst),
    criteria: named.map(({name, value}) => ({name, rating: ratingOf(value, best, worst)})),
    summary: fields['useSummary'] === false ? '' : notes.own(fields['summaryDescription']),
    body: notes.own(fields['description']),
    offers:
      fields['enableCTA'] === false
        ? []
        : [buttonOf(fields['callToActionURL'], fields['callToActionText'], notes)].filter(Boolean),
    author: notes.line(fields['authorName']),
    datePublished: dayOf(fields['reviewPublicationDate']),
  });
  return {tag: 'review-card', data, from: FROM, notes: notes.list};
};

/** Reads a testimonial. Older blocks have its texts only in their HTML. */
const testimonialOf = ({fields, html}: PostBlock, notes: Notes): Fields[] => {
  const page = parseHtml(html);
  const text = (name: string): string => {
    const element = page.querySelector(`.${name}, .${name.replaceAll('_', '-')}`);
    return notes.own(fields[name] ?? (element ? textOf(element) : ''));
  };
  const quote = text('ub_testimonial_text');
  const author = filled({
    name: text('ub_testimonial_author'),
    jobTitle: text('ub_testimonial_author_role'),
    image: pictureOf(fields['imgURL'] ?? page.querySelector('img')?.getAttribute('src')),
  });
  return quote ? [filled({quote, author: author['name'] ? author : undefined})] : [];
};

const starsOf = ({fields}: PostBlock): Imported[] => {
  const value = numberIn(fields['selectedStars']);
  const rating = value && ratingOf(value, numberIn(fields['starCount']) ?? 5);
  return rating ? [{tag: 'star-rating', data: {rating}, from: FROM, notes: []}] : [];
};

/** Reads the blocks of Ultimate Blocks in a post. */
export const readUltimateBlocks = (blocks: readonly PostBlock[]): Imported[] => {
  const notes = new Notes();
  const quotes = findBlocks(blocks, /^ub\/testimonial(?:-block)?$/).flatMap((block) => testimonialOf(block, notes));
  return [
    ...findBlocks(blocks, /^ub\/review$/).map(reviewOf),
    ...findBlocks(blocks, /^ub\/star-rating(?:-block)?$/).flatMap(starsOf),
    ...(quotes.length || notes.list.length
      ? [{tag: 'testimonial-list' as const, data: filled({testimonials: quotes}), from: FROM, notes: notes.list}]
      : []),
  ];
};
