import {filled, isFields, meanOf, numberIn, objectsIn, ratingOf, type Imported} from './imported.js';
import {lineOf, plainText} from './plain-text.js';
import {buttonOf, itemsOf, Notes, pictureOf} from './plugin-values.js';
import {findBlocks, type PostBlock} from './post-blocks.js';
import {tellPrice} from './schema-values.js';

const BEST = 10;

const reviewOf = ({fields}: PostBlock): Imported => {
  const notes = new Notes();
  const criteria = objectsIn(fields['features'] ?? []).flatMap((feature) => {
    const name = notes.line(feature['title']);
    const value = numberIn(feature['rating']);
    if (!name || !value) return [];
    return [{name, value, explanation: plainText(feature['description'])}];
  });
  const mean = meanOf(criteria.map(({value}) => value));
  const price = lineOf(fields['discounted'] ?? fields['price']);
  tellPrice(price && `${price} ${lineOf(fields['currency']) || 'USD'}`, notes.say);
  const image = isFields(fields['image']) ? fields['image'] : {};
  const rate = (value: number, explanation = ''): unknown => {
    const rating = ratingOf(value, BEST);
    return explanation ? {...(rating as object), explanation} : rating;
  };
  const data = filled({
    name: notes.line(fields['title']),
    image: pictureOf(image['url'], image['alt']),
    rating: mean && rate(mean),
    criteria: criteria.map(({name, value, explanation}) => ({name, rating: rate(value, explanation)})),
    summary: notes.own(fields['description']),
    pros: itemsOf(fields['pros'] ?? [], notes),
    cons: itemsOf(fields['cons'] ?? [], notes),
    offers: objectsIn(fields['links'] ?? []).flatMap((link) => buttonOf(link['href'], link['label'], notes) ?? []),
  });
  return {tag: 'review-card', data, from: 'Otter', notes: notes.list};
};

/** Reads the reviews of Otter in a post. */
export const readOtter = (blocks: readonly PostBlock[]): Imported[] =>
  findBlocks(blocks, /^themeisle-blocks\/review$/).map(reviewOf);
