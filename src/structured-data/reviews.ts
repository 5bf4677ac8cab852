import type {
  AggregateRatingLeaf,
  CommentLeaf,
  ItemListLeaf,
  ListItemLeaf,
  PersonLeaf,
  RatingLeaf,
  ReviewLeaf,
} from 'schema-dts';
import {meanRating} from '../model/mean-rating.js';
import type {Person} from '../model/person.js';
import {BEST, WORST, type Rating} from '../model/rating.js';
import type {Review} from '../model/review.js';
import type {Testimonial} from '../model/testimonial.js';
import type {Testimonials} from '../model/testimonials.js';
import {node} from './node.js';
import {bareName, organizationNode, ownNames, type People} from './people.js';
import type {Part, Scope} from './scope.js';
import {slug} from '../model/slug.js';
import {isoDate, plainText, plainTexts} from './text.js';

/** Makes the node of a rating, always with its scale. */
export const ratingNode = ({value, best = BEST, worst = WORST}: Rating): RatingLeaf => ({
  '@type': 'Rating',
  ratingValue: value,
  bestRating: best,
  worstRating: worst,
});

const notes = (texts: readonly string[] | undefined): ItemListLeaf | undefined =>
  texts && {
    '@type': 'ItemList',
    itemListElement: texts.map((text, i): ListItemLeaf => ({
      '@type': 'ListItem',
      position: i + 1,
      name: plainText(text),
    })),
  };

const NO_AUTHOR = 'The review has no author, or one whose name is too long. Add author.';

/** Google shows pros and cons from this number of statements on. */
const NOTES = 2;

/** A review as it is found on a page: that of a card, or a verdict. */
export interface FoundReview {
  readonly part: Part;
  readonly name: string;
  readonly brand?: string | undefined;
  readonly review: Pick<
    Review,
    | 'by'
    | 'rating'
    | 'summary'
    | 'body'
    | 'pros'
    | 'cons'
    | 'author'
    | 'testedBy'
    | 'reviewedBy'
    | 'datePublished'
    | 'dateModified'
  >;
}

/** Returns the reason for which a review cannot be marked up. */
const reasonAgainst = (
  {part, name, brand, review: {by = [], author, rating, body, summary, pros, cons}}: FoundReview,
  isProduct: boolean,
  scope: Scope,
): string | undefined => {
  if (scope.kind === 'list')
    return 'The page is a list of products: search engines take ratings only from a page about one product.';
  if (scope.kind === 'about') return 'The page is about its author, not about a product.';
  const own = new Set([...ownNames(part, scope), ...(author ?? []).map((each) => each.name)].map(slug));
  if ([name, brand, ...by.map((maker) => maker.name)].some((each) => each !== undefined && own.has(slug(each))))
    return 'Nobody can review a product or a company of their own.';
  if (!rating && !isProduct) return 'The review has no rating.';
  if (!(rating ?? body ?? summary ?? pros ?? cons)) return 'The review has neither a rating nor a text.';
  return undefined;
};

/** Makes the node of a review by the author of the page; undefined, with the reason told, if it cannot be one. */
export const reviewNode = (
  found: FoundReview,
  isProduct: boolean,
  people: People,
  scope: Scope,
): ReviewLeaf | undefined => {
  const {part, review} = found;
  const {rating, summary, body, pros, cons, datePublished, dateModified} = review;
  const reason = reasonAgainst(found, isProduct, scope);
  const authors = reason
    ? []
    : people.authorsOf(review.author ?? part.article?.author ?? (scope.page.author && [scope.page.author]));
  if (!authors.length) return scope.omit(part, rating ? 'rating' : '', reason ?? NO_AUTHOR);
  const count = (pros?.length ?? 0) + (cons?.length ?? 0);
  const hasNotes = isProduct && count >= NOTES;
  if (count && !hasNotes)
    scope.omit(
      part,
      pros ? 'pros' : 'cons',
      isProduct
        ? 'Search engines show pros and cons from two statements on.'
        : 'Search engines show pros and cons only of products.',
    );
  return node<ReviewLeaf>({
    '@type': 'Review',
    author: authors.length > 1 ? authors : authors[0],
    contributor: people.referAll([...(review.testedBy ?? []), ...(review.reviewedBy ?? [])]),
    datePublished: isoDate(datePublished),
    dateModified: isoDate(dateModified),
    reviewRating: rating && ratingNode(rating),
    reviewBody: plainTexts(summary, body),
    positiveNotes: hasNotes ? notes(pros) : undefined,
    negativeNotes: hasNotes ? notes(cons) : undefined,
  });
};

/** Reviews of readers, with their mean. */
export interface ReaderReviews {
  readonly reviews: readonly ReviewLeaf[];
  readonly aggregate?: AggregateRatingLeaf;
}

/** Returns the reason for which a quote is not a review that was written for this page. */
const reasonAgainstQuote = (
  {author, rating, date, source, verification, incentive, relationship}: Testimonial,
  own: ReadonlySet<string>,
  scope: Scope,
): string | undefined => {
  if (source?.url !== undefined && !scope.isOnSite(source.url)) return 'The quote is from another site.';
  if (source?.name !== undefined && !own.has(slug(source.name))) return 'The quote is from elsewhere.';
  if (!verification) return 'The quote is not verified.';
  if (!author || !rating || !isoDate(date)) return 'The quote lacks a name, a rating or a date.';
  if (!bareName(author.name)) return 'The name of the author of the quote is too long.';
  if (incentive ?? relationship) return 'The author of the quote got something for it, or is not independent.';
  return undefined;
};

const quotedPerson = ({name, organization}: Person, scope: Scope): PersonLeaf =>
  node<PersonLeaf>({
    '@type': 'Person',
    name: bareName(name),
    affiliation: organization && organizationNode(organization, scope),
  });

/** Makes the node of a reply. Its author may be a person or a company, which the data does not say. */
const replyNode = ({text, date}: NonNullable<Testimonial['reply']>): CommentLeaf =>
  node<CommentLeaf>({
    '@type': 'Comment',
    text: plainText(text),
    datePublished: isoDate(date),
  });

/** Makes reviews of quotes about the one product of a page, if all of them are reviews and their mean is shown. */
export const readerReviews = (part: Part & {readonly model: Testimonials}, scope: Scope): ReaderReviews => {
  const {testimonials, selection} = part.model;
  const own = new Set(ownNames(part, scope).map(slug));
  const reasons = testimonials.map((each) => reasonAgainstQuote(each, own, scope));
  reasons.forEach((reason, i) => reason && scope.omit(part, `testimonials[${i}]`, reason));
  const mean = meanRating(testimonials.flatMap(({rating}) => rating ?? []));
  const isComplete = !reasons.some(Boolean);
  if (isComplete && !mean)
    scope.omit(
      part,
      '',
      'A mean needs two ratings or more, all on the same scale. Without it, the quotes are no reviews.',
    );
  if (!isComplete || !mean) return {reviews: []};
  if (selection && selection.shown < selection.total) {
    scope.omit(part, 'selection', 'The quotes are a selection, so that their mean is not that of all ratings.');
    return {reviews: []};
  }
  return {
    reviews: testimonials.map(({quote, title, author, rating, date, images, reply}) =>
      node<ReviewLeaf>({
        '@type': 'Review',
        name: title,
        author: quotedPerson(author!, scope),
        image: images?.map(({url}) => scope.resolve(url)),
        comment: reply && replyNode(reply),
        datePublished: isoDate(date),
        reviewRating: ratingNode(rating!),
        reviewBody: plainText(quote),
      }),
    ),
    aggregate: {
      '@type': 'AggregateRating',
      ratingValue: mean.value,
      bestRating: mean.best ?? BEST,
      worstRating: mean.worst ?? WORST,
      ratingCount: mean.count,
    },
  };
};
