import type {Block} from '../model/article.js';
import {SHAPES, type WidgetTag} from '../model/shapes.js';
import type {View} from '../view/context.js';
import {profileView} from '../widgets/author-profile/view.js';
import {checklistView} from '../widgets/buying-checklist/view.js';
import {guideView} from '../widgets/buying-guide/view.js';
import {comparisonView} from '../widgets/comparison-table/view.js';
import {disclosureView} from '../widgets/disclosure-note/view.js';
import {faqView} from '../widgets/faq-list/view.js';
import {latestView} from '../widgets/latest-entries/view.js';
import {offersView} from '../widgets/offer-button/view.js';
import {specsView} from '../widgets/product-specs/view.js';
import {prosConsView} from '../widgets/pros-cons/view.js';
import {proseView} from '../widgets/review-article/prose-block.js';
import {articleView} from '../widgets/review-article/view.js';
import {reviewView} from '../widgets/review-card/view.js';
import {starRatingView} from '../widgets/star-rating/view.js';
import {testimonialsView} from '../widgets/testimonial-list/view.js';
import {picksView} from '../widgets/top-picks/view.js';
import {verdictView} from '../widgets/verdict-box/view.js';

type AnyView = View<never, never>;

const VIEWS: Readonly<Record<WidgetTag, AnyView>> = {
  'author-profile': profileView,
  'buying-checklist': checklistView,
  'buying-guide': guideView,
  'comparison-table': comparisonView,
  'disclosure-note': disclosureView,
  'faq-list': faqView,
  'latest-entries': latestView,
  'offer-button': offersView,
  'product-specs': specsView,
  'pros-cons': prosConsView,
  'review-article': articleView,
  'review-card': reviewView,
  'star-rating': starRatingView,
  'testimonial-list': testimonialsView,
  'top-picks': picksView,
  'verdict-box': verdictView,
};

/** Returns the view of a part of an article. */
export const viewOfBlock = (block: Block['block']): AnyView => (block === 'prose' ? proseView : VIEWS[block]);

/** Returns the view of a widget. */
export const viewOfTag = (tag: WidgetTag): AnyView => VIEWS[tag];

/** Returns the view of a widget by the schema of its data, or undefined where no widget has it. */
export const viewOfSchema = (schema: unknown): AnyView | undefined => {
  const tags = Object.keys(VIEWS) as WidgetTag[];
  const tag = tags.find((it) => SHAPES[it] === schema);
  return tag && VIEWS[tag];
};
