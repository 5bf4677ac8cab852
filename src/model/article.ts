import {uniqueAnchors} from './anchors.js';
import {withCardsOf} from './borrow.js';
import {checklistShape} from './checklist.js';
import {comparisonShape} from './comparison.js';
import {disclosureShape} from './disclosure.js';
import {faqShape} from './faq.js';
import {guideShape} from './guide.js';
import {imageShape} from './image.js';
import {latestShape} from './latest.js';
import {isAmazon, isPaid, type Offer} from './offer.js';
import {isObject, makeSchema} from './make-schema.js';
import {offersShape} from './offers.js';
import {personShape} from './person.js';
import {articlePicksShape} from './picks.js';
import {profileShape} from './profile.js';
import {prosConsShape} from './pros-cons.js';
import {proseShape} from './prose.js';
import {reviewShape} from './review.js';
import * as expected from './expected.js';
import {
  either,
  filledList,
  oneOrMore,
  optional,
  revise,
  shape,
  variant,
  type InputOf,
  type ModelOf,
  type Path,
  type Report,
} from './schema.js';
import {specsShape} from './specs.js';
import {starRatingShape} from './star-rating.js';
import {testimonialsShape} from './testimonials.js';
import {date, line, text, url} from './values.js';
import {verdictShape} from './verdict.js';

/** A part of an article: text, or the data of the widget with that name. */
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
  'pros-cons': prosConsShape,
  'product-specs': specsShape,
  'buying-guide': guideShape,
  'buying-checklist': checklistShape,
  'faq-list': faqShape,
  'author-profile': profileShape,
  'latest-entries': latestShape,
});

/** A blog: the name, or an object with name and home page. */
const publisherShape = either(
  line,
  'name',
  shape({
    /** Name of the blog. @example "Slow Counter" */
    name: line,
    /** Home page of the blog. @example "https://slowcounter.example/" */
    url: optional(url),
  }),
);

const fields = shape({
  /** Headline of the article. @example "I Brewed With Five Gooseneck Kettles for a Month" */
  headline: line,
  /** Description of the article in a sentence or two. @example "Five kettles, a month of mornings, one winner." */
  description: optional(text),
  /** Image at the top of the article. @example {"url": "kettles.jpg", "alt": "Five kettles in a row", "width": 1600, "height": 900} */
  image: optional(imageShape),
  /** Author of the article: a person, or a list of several. @example {"name": "Lena Marsh", "url": "/about"} */
  author: optional(oneOrMore(personShape)),
  /** Tester of the products, if not the author: a person, or a list. @example {"name": "Otis Penn", "credentials": "Barista"} */
  testedBy: optional(oneOrMore(personShape)),
  /** Expert who checked what the author says: a person, or a list. @example {"name": "Dr. Mara Quill", "credentials": "Food chemist"} */
  reviewedBy: optional(oneOrMore(personShape)),
  /** Blog that publishes the article. @example {"name": "Slow Counter", "url": "https://slowcounter.example/"} */
  publisher: optional(publisherShape),
  /** Date of publication. @example "2026-11-03" */
  datePublished: optional(date),
  /** Date of the last change. @example "2026-11-17" */
  dateModified: optional(date),
  /** Language of the article, if it differs from the page's. @example "en" */
  lang: optional(line),
  /** Parts of the article, in order. @example [{"block": "prose", "text": "I took three grinders."}, {"block": "review-card", "name": "Hollinbeck Crank 48"}] */
  blocks: filledList(blockShape),
});

/** A whole article, as an author writes it. */
export type ArticleInput = InputOf<typeof fields>;
/** A checked article. */
export type Article = ModelOf<typeof fields>;
/** A part of a checked article. */
export type Block = Article['blocks'][number];

/** Collects the offers in a part, at any depth. */
const offersIn = (it: unknown): Offer[] => {
  if (typeof it !== 'object' || !it) return [];
  const {offer, offers, ...rest} = it as {offer?: Offer; offers?: Offer[]};
  return [...(offer ? [offer] : []), ...(offers ?? []), ...Object.values(rest).flatMap(offersIn)];
};

/** Lists the article's own reviews as picks that link to them. */
const picksOf = (blocks: readonly Block[]) => {
  const anchorFor = uniqueAnchors();
  return blocks
    .filter((block) => block.block === 'review-card')
    .map(({name, by, award, rating, summary, image}) => ({
      name,
      href: `#${anchorFor(name)}`,
      ...(by && {by}),
      ...(award && {award}),
      ...(rating && {rating}),
      ...(summary && {summary}),
      ...(image && {image}),
    }));
};

/** Finds the product of some offers: that of the review with the same link, or of the review right before them. */
const productOf = (
  offers: readonly Offer[],
  blocks: readonly Block[],
  before: Block | undefined,
): string | undefined => {
  const isSame = ({url: address}: Offer): boolean => offers.some((offer) => offer.url === address);
  const reviews = blocks.filter((block) => block.block === 'review-card');
  return (reviews.find((review) => review.offers?.some(isSame)) ?? reviews.find((review) => review === before))?.name;
};

/** Gives picks without items the article's own reviews, and offers without a product the product of their review. */
const fillIn = (blocks: readonly Block[], path: Path, report: Report): Block[] =>
  blocks.flatMap((block, i): Block[] => {
    if (block.block === 'offer-button') {
      const product = productOf(block.offers, blocks, blocks[i - 1]);
      return [product ? {product, ...block} : block];
    }
    if (block.block !== 'top-picks') return [block];
    const reviews = picksOf(blocks);
    // The reviews may be in another order than the picks: where names make the same anchor, their numbers differ.
    const items =
      block.items?.map((item) => {
        const href = reviews.find(({name}) => name === item.name)?.href;
        return href ? {href, ...item} : item;
      }) ?? reviews;
    if (items.length) return [{...block, items}];
    report(path, expected.picks, undefined);
    return [];
  });

/**
 * Adds a disclosure before the first paid link if there is none, and reports that.
 *
 * Required by the guides of the U.S. Federal Trade Commission on endorsements (16 CFR 255) and by Amazon's programme.
 */
const disclose = (blocks: readonly Block[], path: Path, report: Report): readonly Block[] => {
  const first = blocks.findIndex((block) => offersIn(block).some(isPaid));
  // A disclosure that a product was a gift does not cover the links.
  const isTold = blocks
    .slice(0, first)
    .some((block) => block.block === 'disclosure-note' && /affiliate|amazon/.test(block.kind ?? 'affiliate'));
  if (first < 0 || isTold) return blocks;
  report(path, expected.disclosure, undefined);
  const kind = offersIn(blocks).some(isAmazon) ? 'amazon' : 'affiliate';
  return [...blocks.slice(0, first), {block: 'disclosure-note', kind}, ...blocks.slice(first)];
};

/** Schema whose blocks also take fields from the cards among them. */
const lendingFields = makeSchema<typeof fields>(fields, (it, path, report) =>
  fields.read(it, path, withCardsOf(isObject(it) && it['blocks'], report)),
);

/** Schema of a whole article. */
export const articleShape = revise(lendingFields, (article, path, report) => {
  const at = [...path, 'blocks'];
  const blocks = disclose(fillIn(article.blocks, at, report), at, report);
  return {...article, blocks: [...blocks]};
});
