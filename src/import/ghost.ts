/** Reads the product cards of Ghost: out of a page, and out of an export in JSON. */
import type {PageElement, PageNode} from '../page/dom.js';
import {filled, isFields, numberIn, ratingOf, type Fields, type Imported} from './imported.js';
import {lineOf, plainText, textOf} from './plain-text.js';
import {buttonOf, Notes, pictureOf} from './plugin-values.js';

const FROM = 'Ghost';

const cardOf = (data: Fields, notes: Notes): Imported[] =>
  Object.keys(data).length ? [{tag: 'review-card', data, from: FROM, notes: notes.list}] : [];

const elementCard = (card: PageElement): Imported[] => {
  const notes = new Notes();
  const text = (part: string): string => {
    const element = card.querySelector(`.kg-product-card-${part}`);
    return element ? textOf(element) : '';
  };
  const image = card.querySelector('img.kg-product-card-image, .kg-product-card-image img');
  const button = card.querySelector('a.kg-product-card-button');
  const stars = card.querySelectorAll('.kg-product-card-rating-active').length;
  const size = (name: string): number | undefined => numberIn(image?.getAttribute(name)) || undefined;
  const picture = pictureOf(image?.getAttribute('src'), image?.getAttribute('alt'));
  const sized = filled({
    ...(isFields(picture) ? picture : {url: picture}),
    width: size('width'),
    height: size('height'),
  });
  const offer = buttonOf(button?.getAttribute('href'), button ? textOf(button) : '', notes);
  return cardOf(
    filled({
      name: text('title').replaceAll(/\s+/g, ' '),
      image: picture && (Object.keys(sized).length > 1 ? sized : picture),
      rating: stars ? ratingOf(stars) : undefined,
      summary: text('description'),
      offers: offer ? [offer] : [],
    }),
    notes,
  );
};

const payloadCard = (fields: Fields): Imported[] => {
  const notes = new Notes();
  const stars = fields['productRatingEnabled'] === true ? numberIn(fields['productStarRating']) : undefined;
  const offer =
    fields['productButtonEnabled'] === true
      ? buttonOf(fields['productUrl'], plainText(fields['productButton']), notes)
      : undefined;
  const image = filled({
    url: pictureOf(fields['productImageSrc']),
    width: numberIn(fields['productImageWidth']) || undefined,
    height: numberIn(fields['productImageHeight']) || undefined,
  });
  return cardOf(
    filled({
      name: lineOf(fields['productTitle']),
      image: image['url'] ? image : undefined,
      rating: stars ? ratingOf(stars) : undefined,
      summary: plainText(fields['productDescription']),
      offers: offer ? [offer] : [],
    }),
    notes,
  );
};

/** Reads the product cards of a page. */
export const readGhostCards = (page: PageNode): Imported[] =>
  page.querySelectorAll('.kg-product-card').flatMap(elementCard);

/** Reads the product cards of an export, whose posts are JSON in JSON. */
export const readGhostExport = (value: unknown): Imported[] => {
  if (Array.isArray(value)) return value.flatMap(readGhostExport);
  if (typeof value === 'string' && /^\s*\{/.test(value) && value.includes('product')) {
    try {
      return readGhostExport(JSON.parse(value) as unknown);
    } catch {
      // It only looks like a post.
      return [];
    }
  }
  if (!isFields(value)) return [];
  return value['productTitle'] === undefined ? Object.values(value).flatMap(readGhostExport) : payloadCard(value);
};
