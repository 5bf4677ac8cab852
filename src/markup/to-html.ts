import type {InferOutput} from 'valibot';
import {localeOf, type Locale} from '../i18n/locale.js';
import {articleShape, type Article, type Block} from '../model/article.js';
import {checklistShape} from '../model/checklist.js';
import {comparisonShape} from '../model/comparison.js';
import {disclosureShape} from '../model/disclosure.js';
import {guideShape} from '../model/guide.js';
import {latestShape} from '../model/latest.js';
import {offersShape} from '../model/offers.js';
import {picksShape} from '../model/picks.js';
import {profileShape} from '../model/profile.js';
import {reviewShape} from '../model/review.js';
import type {Schema} from '../model/schema.js';
import {starRatingShape} from '../model/star-rating.js';
import {testimonialsShape} from '../model/testimonials.js';
import {verdictShape} from '../model/verdict.js';
import {latestHtml, profileHtml} from './blog.js';
import {comparisonHtml} from './comparison.js';
import {prose} from './fields.js';
import {guideHtml} from './guide.js';
import {element} from './html.js';
import {lines} from './lines.js';
import {picture} from './parts.js';
import {byline} from './people.js';
import {reviewHtml} from './review.js';
import {
  checklistHtml,
  disclosureHtml,
  offersHtml,
  picksHtml,
  starsHtml,
  testimonialsHtml,
  textHtml,
  verdictHtml,
} from './widgets.js';
import {heading, type Writing} from './writing.js';

export interface HtmlOptions {
  /** The level of the heading, 2 to 6; 3 when not said. */
  readonly level?: number;
  /** The language of the words around the data; English when not said. */
  readonly locale?: Locale;
}

type Writer = (model: never, writing: Writing) => string;

/** The parts of an article. Its picks have items once they are checked. */
const BLOCKS: Readonly<Record<Block['block'], Writer>> = {
  prose: textHtml,
  'disclosure-note': disclosureHtml,
  'top-picks': picksHtml,
  'review-card': reviewHtml,
  'testimonial-list': testimonialsHtml,
  'comparison-table': comparisonHtml,
  'offer-button': offersHtml,
  'verdict-box': verdictHtml,
  'star-rating': starsHtml,
  'buying-guide': guideHtml,
  'buying-checklist': checklistHtml,
  'author-profile': profileHtml,
  'latest-entries': latestHtml,
};

const articleHtml = (article: Article, around: Writing): string => {
  const {headline, description, image, lang, blocks} = article;
  const locale = lang ? localeOf(lang) : around.locale;
  const inside = {...around, locale, level: around.level + 1};
  const whole = lines(
    heading(around.level, 'headline', headline),
    description && prose('description', description),
    byline(article, locale),
    image && picture('image', image),
    ...blocks.map(({block, ...model}) =>
      element('section', {'data-field': 'blocks', 'data-block': block}, BLOCKS[block](model as never, inside)),
    ),
  );
  return lang ? element('div', {'data-field': 'lang', lang}, whole) : whole;
};

const WRITERS = new Map<unknown, Writer>([
  [articleShape, articleHtml],
  [checklistShape, checklistHtml],
  [comparisonShape, comparisonHtml],
  [disclosureShape, disclosureHtml],
  [guideShape, guideHtml],
  [latestShape, latestHtml],
  [offersShape, offersHtml],
  [picksShape, picksHtml],
  [profileShape, profileHtml],
  [reviewShape, reviewHtml],
  [starRatingShape, starsHtml],
  [testimonialsShape, testimonialsHtml],
  [verdictShape, verdictHtml],
]);

/**
 * A widget's model as HTML whose elements are marked with the fields that they are: what readers see without the script,
 * and what `readChildren` reads. It says what the widget says, in the same order; what the text cannot say exactly, such as
 * a time, and what only programs need, is in attributes. A sign that HTML cannot carry, U+0000, becomes U+FFFD.
 *
 * @param schema that of the widget, its `shape`
 * @param model what `check` has left of the data
 * @throws {TypeError} when no widget has that schema
 */
export const toHtml = <S extends Schema>(
  schema: S,
  model: InferOutput<S>,
  {level = 3, locale = localeOf('en')}: HtmlOptions = {},
): string => {
  const write = WRITERS.get(schema);
  if (!write) throw new TypeError('No widget has this schema.');
  return write(model as never, {locale, level, anchors: new Set()});
};
