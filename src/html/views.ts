import type {Block} from '../model/article.js';
import {articleShape} from '../model/article.js';
import {checklistShape} from '../model/checklist.js';
import {comparisonShape} from '../model/comparison.js';
import {disclosureShape} from '../model/disclosure.js';
import {guideShape} from '../model/guide.js';
import {latestShape} from '../model/latest.js';
import {offersShape} from '../model/offers.js';
import {picksShape} from '../model/picks.js';
import {profileShape} from '../model/profile.js';
import {reviewShape} from '../model/review.js';
import {starRatingShape} from '../model/star-rating.js';
import {testimonialsShape} from '../model/testimonials.js';
import {verdictShape} from '../model/verdict.js';
import type {View} from '../view/context.js';
import {profileView} from '../widgets/author-profile/view.js';
import {checklistView} from '../widgets/buying-checklist/view.js';
import {guideView} from '../widgets/buying-guide/view.js';
import {comparisonView} from '../widgets/comparison-table/view.js';
import {disclosureView} from '../widgets/disclosure-note/view.js';
import {latestView} from '../widgets/latest-entries/view.js';
import {offersView} from '../widgets/offer-button/view.js';
import {proseView} from '../widgets/review-article/prose-block.js';
import {articleView} from '../widgets/review-article/view.js';
import {reviewView} from '../widgets/review-card/view.js';
import {starRatingView} from '../widgets/star-rating/view.js';
import {testimonialsView} from '../widgets/testimonial-list/view.js';
import {picksView} from '../widgets/top-picks/view.js';
import {verdictView} from '../widgets/verdict-box/view.js';

type AnyView = View<never, never>;

const BLOCKS: Readonly<Record<Block['block'], AnyView>> = {
  prose: proseView,
  'disclosure-note': disclosureView,
  'top-picks': picksView,
  'review-card': reviewView,
  'testimonial-list': testimonialsView,
  'comparison-table': comparisonView,
  'offer-button': offersView,
  'verdict-box': verdictView,
  'star-rating': starRatingView,
  'buying-guide': guideView,
  'buying-checklist': checklistView,
  'author-profile': profileView,
  'latest-entries': latestView,
};

const SCHEMAS = new Map<unknown, AnyView>([
  [articleShape, articleView],
  [checklistShape, checklistView],
  [comparisonShape, comparisonView],
  [disclosureShape, disclosureView],
  [guideShape, guideView],
  [latestShape, latestView],
  [offersShape, offersView],
  [picksShape, picksView],
  [profileShape, profileView],
  [reviewShape, reviewView],
  [starRatingShape, starRatingView],
  [testimonialsShape, testimonialsView],
  [verdictShape, verdictView],
]);

/** Returns the view of a part of an article. */
export const viewOfBlock = (block: Block['block']): AnyView => BLOCKS[block];

/** Returns the view of a widget by the schema of its data, or undefined where no widget has it. */
export const viewOfSchema = (schema: unknown): AnyView | undefined => SCHEMAS.get(schema);
