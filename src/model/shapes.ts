import {articleShape} from './article.js';
import {checklistShape} from './checklist.js';
import {comparisonShape} from './comparison.js';
import {disclosureShape} from './disclosure.js';
import {faqShape} from './faq.js';
import {guideShape} from './guide.js';
import {latestShape} from './latest.js';
import {offersShape} from './offers.js';
import {picksShape} from './picks.js';
import {profileShape} from './profile.js';
import {prosConsShape} from './pros-cons.js';
import {reviewShape} from './review.js';
import type {Schema} from './schema.js';
import {specsShape} from './specs.js';
import {starRatingShape} from './star-rating.js';
import {testimonialsShape} from './testimonials.js';
import {verdictShape} from './verdict.js';
import type {WidgetTag} from './widget-tags.js';

export type {WidgetTag};

/** The schema of each widget's data. */
export const SHAPES: Readonly<Record<WidgetTag, Schema>> = {
  'author-profile': profileShape,
  'buying-checklist': checklistShape,
  'buying-guide': guideShape,
  'comparison-table': comparisonShape,
  'disclosure-note': disclosureShape,
  'faq-list': faqShape,
  'latest-entries': latestShape,
  'offer-button': offersShape,
  'product-specs': specsShape,
  'pros-cons': prosConsShape,
  'review-article': articleShape,
  'review-card': reviewShape,
  'star-rating': starRatingShape,
  'testimonial-list': testimonialsShape,
  'top-picks': picksShape,
  'verdict-box': verdictShape,
};

/** Checks for the tag of a widget. */
export const isWidgetTag = (name: string): name is WidgetTag => Object.hasOwn(SHAPES, name);
