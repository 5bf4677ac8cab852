import type {Comparison} from '../model/comparison.js';
import type {Offers} from '../model/offers.js';
import type {Review, Spec} from '../model/review.js';
import type {Testimonials} from '../model/testimonials.js';
import type {Verdict} from '../model/verdict.js';
import type {LocatedOffer} from './offers.js';
import type {FoundReview} from './reviews.js';
import type {Part, Scope} from './scope.js';
import {plainText} from './text.js';

/** Everything that the widgets of a page say about one product. */
export interface Item {
  readonly name: string;
  readonly part: Part;
  /** Id of the product, which is also the address of its card if it has one. */
  readonly id: string;
  /** The card of the product, if it has one. */
  readonly card?: Review;
  readonly review: FoundReview | undefined;
  readonly offers: LocatedOffer[];
  readonly specs: Map<string, Spec>;
  testimonials?: Part & {readonly model: Testimonials};
}

const located = (part: Part, offers: Review['offers'] = [], path?: string): LocatedOffer[] =>
  offers.map((offer, i) => ({offer, part, path: path ?? `offers[${i}]`}));

/** Checks for a name in texts that everybody sees. Names of products in some widgets are for screen readers only. */
const isShown = (name: string, ...texts: readonly (string | undefined)[]): boolean =>
  texts.some((text) => text !== undefined && plainText(text).toLowerCase().includes(name.toLowerCase()));

/** Names of facts that are a judgement by the author, and no property of the product. */
const JUDGEMENT = /\b(?:ratings?|scores?|stars|bewertung|note|punkte|sterne)\b/i;

const NOT_SHOWN = 'Readers do not see the name of the product. Name it in the text, or add its review card.';

const addSpec = (item: Item | undefined, spec: Spec): void => {
  if (item && !item.specs.has(spec.name) && !JUDGEMENT.test(spec.name)) item.specs.set(spec.name, spec);
};

/** Collects the products of a page by their names: those of its cards first. */
export const itemsOf = (scope: Scope): ReadonlyMap<string, Item> => {
  const {partsOf, idFor, omit} = scope;
  const items = new Map<string, Item>();
  const add = (part: Part, name: string, more: Partial<Item>): Item => {
    const item: Item = {name, part, id: idFor(name), review: undefined, offers: [], specs: new Map(), ...more};
    items.set(name, item);
    return item;
  };

  for (const part of partsOf<Review>('review-card')) {
    const {model: card} = part;
    const {name, brand, offers, specs = []} = card;
    const known = items.get(name);
    if (known) omit(part, '', `The page has another review of ${name}, which is the one that is marked up.`);
    const item = known ?? add(part, name, {card, review: {part, name, brand, review: card}});
    item.offers.push(...located(part, offers));
    for (const spec of known ? [] : specs) addSpec(item, spec);
  }
  for (const part of partsOf<Verdict>('verdict-box')) {
    const {product, title, summary, rating, offer} = part.model;
    if (product === undefined) {
      if (rating) omit(part, 'rating', 'The verdict does not say which product it is about. Add product.');
      continue;
    }
    const known = items.get(product);
    if (known || isShown(product, title, summary)) {
      const review = {part, name: product, review: {rating, summary}};
      (known ?? add(part, product, {review})).offers.push(...located(part, offer && [offer], 'offer'));
    } else omit(part, 'product', NOT_SHOWN);
  }
  for (const part of partsOf<Offers>('offer-button')) {
    const {product, lead, offers} = part.model;
    const known = product === undefined ? undefined : items.get(product);
    if (known) known.offers.push(...located(part, offers));
    else if (product !== undefined && isShown(product, lead, ...offers.map(({label}) => label)))
      add(part, product, {offers: located(part, offers)});
    else if (offers.some(({price}) => price !== undefined)) omit(part, 'product', NOT_SHOWN);
  }
  for (const {model} of partsOf<Comparison>('comparison-table'))
    for (const [column, {name}] of model.items.entries())
      for (const {name: row, values, unit} of model.rows) {
        const value = values[column] ?? undefined;
        if (value !== undefined) addSpec(items.get(name), {name: row, value, unit});
      }
  addTestimonials(items, scope);
  return items;
};

/** Takes a list of quotes to be about the product of the page if there is only one. */
const addTestimonials = (items: ReadonlyMap<string, Item>, {kind, partsOf, omit}: Scope): void => {
  const lists = partsOf<Testimonials>('testimonial-list');
  const [item, other] = items.values();
  const isAboutItem = kind === 'single' && item && !other && lists.length === 1;
  for (const part of lists) {
    if (isAboutItem) item.testimonials = part;
    else omit(part, '', 'The quotes do not say which product they are about: they are no reviews to search engines.');
  }
};
