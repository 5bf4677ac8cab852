import {checklistShape} from './checklist.js';
import {comparisonShape} from './comparison.js';
import {disclosureShape} from './disclosure.js';
import {guideShape} from './guide.js';
import {imageShape} from './image.js';
import {latestShape} from './latest.js';
import {isAmazon, type Offer} from './offer.js';
import {offersShape} from './offers.js';
import {personShape} from './person.js';
import {articlePicksShape} from './picks.js';
import {profileShape} from './profile.js';
import {proseShape} from './prose.js';
import {reviewShape} from './review.js';
import * as expected from './expected.js';
import {
  either,
  filledList,
  optional,
  revise,
  shape,
  variant,
  type InputOf,
  type ModelOf,
  type Path,
  type Report,
} from './schema.js';
import {slug} from './slug.js';
import {starRatingShape} from './star-rating.js';
import {testimonialsShape} from './testimonials.js';
import {line, text, url} from './values.js';
import {verdictShape} from './verdict.js';

/** A part of an article: text, or what the element of that name shows. */
const blockShape = variant('block', {
  prose: proseShape,
  'disclosure-note': disclosureShape,
  'top-picks': articlePicksShape,
  'review-card': reviewShape,
  'testimonial-list': testimonialsShape,
  'comparison-table': comparisonShape,
  'offer-button': offersShape,
  'verdict-box': verdictShape,
  'star-rating': starRatingShape,
  'buying-guide': guideShape,
  'buying-checklist': checklistShape,
  'author-profile': profileShape,
  'latest-entries': latestShape,
});

const publisherShape = either(
  line,
  'name',
  shape({
    /** The name of the blog. @example "Slow Counter" */
    name: line,
    /** Its first page. @example "https://slowcounter.example/" */
    url: optional(url),
  }),
);

const fields = shape({
  /** The headline. @example "I Brewed With Five Gooseneck Kettles for a Month" */
  headline: line,
  /** What the article is about, in a sentence or two. @example "Five kettles, a month of mornings, one winner." */
  description: optional(text),
  /** The picture at the top. @example {"url": "kettles.jpg", "alt": "Five kettles in a row", "width": 1600, "height": 900} */
  image: optional(imageShape),
  /** Who wrote it. @example {"name": "Lena Marsh", "url": "/about"} */
  author: optional(personShape),
  /** The blog. @example {"name": "Slow Counter", "url": "https://slowcounter.example/"} */
  publisher: optional(publisherShape),
  /** When it came out. @example "2026-11-03" */
  datePublished: optional(line),
  /** When it was last changed. @example "2026-11-17" */
  dateModified: optional(line),
  /** Its language, where that is not the page's. @example "en" */
  lang: optional(line),
  /** The parts, in order. @example [{"block": "prose", "text": "I took three grinders."}, {"block": "review-card", "name": "Hollinbeck Crank 48"}] */
  blocks: filledList(blockShape),
});

/** A whole article. */
export type ArticleInput = InputOf<typeof fields>;
/** A checked article. */
export type Article = ModelOf<typeof fields>;
/** One of its parts. */
export type Block = Article['blocks'][number];

/** The offers within a part, however deep. */
const offersIn = (it: unknown): Offer[] => {
  if (typeof it !== 'object' || !it) return [];
  const {offer, offers, ...rest} = it as {offer?: Offer; offers?: Offer[]};
  return [...(offer ? [offer] : []), ...(offers ?? []), ...Object.values(rest).flatMap(offersIn)];
};

/** The article's own reviews as picks, each with a link to its review. */
const picksOf = (blocks: readonly Block[]) =>
  blocks
    .filter((block) => block.block === 'review-card')
    .map(({name, award, rating, summary, image}) => ({
      name,
      href: `#${slug(name)}`,
      ...(award && {award}),
      ...(rating && {rating}),
      ...(summary && {summary}),
      ...(image && {image}),
    }));

/** Whose offers these are: the review's that has one at the same address, or that stands right before. */
const productOf = (
  offers: readonly Offer[],
  blocks: readonly Block[],
  before: Block | undefined,
): string | undefined => {
  const isSame = ({url: address}: Offer): boolean => offers.some((offer) => offer.url === address);
  const reviews = blocks.filter((block) => block.block === 'review-card');
  return (reviews.find((review) => review.offers?.some(isSame)) ?? reviews.find((review) => review === before))?.name;
};

/** Picks without items list the article's own reviews; an offer without a product is of the product that it belongs to. */
const fillIn = (blocks: readonly Block[], path: Path, report: Report): Block[] =>
  blocks.flatMap((block, i): Block[] => {
    if (block.block === 'offer-button') {
      const product = productOf(block.offers, blocks, blocks[i - 1]);
      return [product ? {product, ...block} : block];
    }
    if (block.block !== 'top-picks' || block.items) return [block];
    const items = picksOf(blocks);
    if (items.length) return [{...block, items}];
    report(path, expected.picks, undefined);
    return [];
  });

/**
 * A disclosure stands before the first paid link. Where the author has none there, one is put in, and the author is told.
 * Source: the guides of the U.S. Federal Trade Commission on endorsements, 16 CFR 255; the rules of Amazon's programme.
 */
const disclose = (blocks: readonly Block[], path: Path, report: Report): readonly Block[] => {
  const first = blocks.findIndex((block) => offersIn(block).length);
  // That a product was a gift says nothing of the links.
  const isTold = blocks
    .slice(0, first)
    .some((block) => block.block === 'disclosure-note' && /affiliate|amazon/.test(block.kind ?? 'affiliate'));
  if (first < 0 || isTold) return blocks;
  report(path, expected.disclosure, undefined);
  const kind = offersIn(blocks).some(isAmazon) ? 'amazon' : 'affiliate';
  return [...blocks.slice(0, first), {block: 'disclosure-note', kind}, ...blocks.slice(first)];
};

export const articleShape = revise(fields, (article, path, report) => {
  const at = [...path, 'blocks'];
  const blocks = disclose(fillIn(article.blocks, at, report), at, report);
  return {...article, blocks: [...blocks]};
});
