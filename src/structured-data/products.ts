import type {
  BookLeaf,
  CourseLeaf,
  GameLeaf,
  LocalBusinessLeaf,
  MovieLeaf,
  ProductLeaf,
  PropertyValueLeaf,
  RecipeLeaf,
  SoftwareApplicationLeaf,
} from 'schema-dts';
import type {Review, Spec} from '../model/review.js';
import {readIdentifiers} from './identifiers.js';
import type {Item} from './items.js';
import {node} from './node.js';
import {offerNodes, summaryOf} from './offers.js';
import type {People} from './people.js';
import {readerReviews, reviewNode} from './reviews.js';
import type {Scope} from './scope.js';
import {plainTexts} from './text.js';
import {videoNode} from './videos.js';
import {isAuthored, workOf} from './works.js';

type ItemType = NonNullable<Review['itemType']>;
/** A node of something that was reviewed and is no product. */
type OtherLeaf =
  | BookLeaf
  | CourseLeaf
  | GameLeaf
  | LocalBusinessLeaf
  | MovieLeaf
  | RecipeLeaf
  | SoftwareApplicationLeaf;
/** A node of something that can be reviewed. */
export type ItemLeaf = ProductLeaf | OtherLeaf;

const propertyOf = ({name, value, unit}: Spec): PropertyValueLeaf =>
  node<PropertyValueLeaf>({
    '@type': 'PropertyValue',
    name,
    value,
    unitText: typeof value === 'number' ? unit : undefined,
  });

/** Properties that Google requires of some types, with the field that has them; a review has no field for those of an event. */
const requirementOf = (type: ItemType, card: Review, hasPrice: boolean): string | undefined => {
  if ((type === 'Movie' || type === 'Recipe') && !card.image) return 'an image. Add image';
  if (type === 'Course' && !card.summary) return 'a description. Add summary';
  if (type === 'SoftwareApplication' && !hasPrice) return 'a price. Add offers with price and priceCurrency';
  if (type === 'Event') return 'a date and a place, which a review does not have';
  return undefined;
};

/** Makes the node of a product or of something else that can be reviewed; undefined, with the reason told, if there is too little to say. */
const itemNode = (item: Item, people: People, scope: Scope): ItemLeaf | undefined => {
  const {name, id, part, card, testimonials} = item;
  const {omit, resolve, own} = scope;
  const type = card?.itemType ?? 'Product';
  if (own.hasItem([type, 'Product', 'ProductGroup'], name))
    return omit(part, '', `The page’s own structured data describes ${name} already.`);
  const isProduct = type === 'Product';
  const offers = offerNodes(item.offers, scope);
  const missing = card && requirementOf(type, card, offers.length > 0);
  if (missing) return omit(part, 'itemType', `Google requires ${missing}: ${type} is not marked up.`);
  const review = item.review && reviewNode(item.review, isProduct, people, scope);
  const readers = testimonials && readerReviews(testimonials, scope);
  const reviews = [...(review ? [review] : []), ...(readers?.reviews ?? [])];
  if (!reviews.length && !(isProduct && offers.length) && !(card && isAuthored(card))) {
    if (!item.review) omit(part, '', 'The product has neither a review nor a complete price.');
    return undefined;
  }
  const {wrong, isbn, ...numbers} = readIdentifiers(card?.identifiers, type === 'Book');
  for (const key of wrong)
    omit(part, `identifiers.${key}`, `This is no ${key.toUpperCase()}: its check digit or length is wrong.`);
  const images = [card?.image, ...(card?.gallery ?? [])].flatMap((image) => (image ? [resolve(image.url)] : []));
  const common = {
    '@id': id,
    name,
    url: card && id,
    image: images.length > 1 ? images : images[0],
    subjectOf: card?.video && videoNode(card.video, scope),
    review: reviews.length > 1 ? reviews : reviews[0],
    aggregateRating: readers?.aggregate,
    ...(card && workOf(type, card, people)),
  };
  if (isProduct)
    return node<ProductLeaf>({
      '@type': 'Product',
      ...common,
      brand: card?.brand === undefined ? undefined : {'@type': 'Brand', name: card.brand},
      ...numbers,
      additionalProperty: [...item.specs.values()].map(propertyOf),
      offers: summaryOf(offers),
    });
  return node<OtherLeaf>({
    '@type': type as OtherLeaf['@type'],
    ...common,
    ...(type === 'Course' && {description: plainTexts(card?.summary)}),
    ...(type === 'Book' && {isbn}),
    ...(type !== 'LocalBusiness' && {offers}),
  });
};

/** Makes the nodes of the products of a page, by their names. */
export const itemNodes = (
  items: ReadonlyMap<string, Item>,
  people: People,
  scope: Scope,
): ReadonlyMap<string, ItemLeaf> =>
  new Map(
    [...items].flatMap(([name, item]) => {
      const made = itemNode(item, people, scope);
      return made ? [[name, made]] : [];
    }),
  );
