import {html, nothing, type TemplateResult} from 'lit/html.js';
import {review as english} from '../../i18n/en.js';
import type {Locale} from '../../i18n/locale.js';
import {reviewShape, type Review, type ReviewInput, type Spec} from '../../model/review.js';
import {award} from '../../parts/award.js';
import {block, items} from '../../parts/block.js';
import {byline} from '../../parts/byline.js';
import {definitions, facts} from '../../parts/facts.js';
import type {Schema} from '../../model/schema.js';
import {title} from '../../parts/heading.js';
import {offers} from '../../parts/offers.js';
import {picture} from '../../parts/picture.js';
import {prose} from '../../parts/prose.js';
import {prosCons} from '../../parts/pros-cons.js';
import {rating} from '../../parts/rating.js';
import {when} from '../../parts/when.js';
import {
  awardStyles,
  ratingStyles,
  pictureStyles,
  avatarStyles,
  factsStyles,
  prosConsStyles,
  quoteStyles,
  offersStyles,
} from '../../parts/styles.js';
import {reviewCardStyles} from './styles.js';
import {announceOfferClicks} from '../../widget/offer-click.js';
import {onNeed} from '../../widget/on-need.js';
import {Widget} from '../../widget/widget.js';
import {evidence} from './evidence.js';

/** Most reviews quote nobody. */
const quoting = onNeed(() => import('../../parts/quote.js'));

/**
 * The review of one product: what it is, what is good and bad about it, what others say, and where it can be bought.
 *
 * @summary A review of one product.
 * @fires {CustomEvent<OfferClick>} candor-offer-click - A link to a shop was clicked, and is about to be followed. It bubbles, out of shadow roots too; cancelling it keeps the link from being followed. `detail` has the `url`, the `seller` and the `product` where the data names them, and the `position` among the links of the widget, from 1. Nothing is sent anywhere.
 * @csspart card - The whole card.
 * @csspart heading - Its heading, and those inside.
 * @csspart image - The product's picture, and those of people who are quoted, or their initials.
 * @csspart award - What the product was chosen for.
 * @csspart rating - Stars, and the rating as text.
 * @csspart summary - The review in short.
 * @csspart body - The review.
 * @csspart criteria - The ratings that the rating is made of.
 * @csspart pros - What is good.
 * @csspart cons - What is not.
 * @csspart best-for - Whom it suits.
 * @csspart specs - Facts about the product.
 * @csspart evidence - What the review stands on.
 * @csspart method - How the product was tested.
 * @csspart testimonials - What others say.
 * @csspart quote - One of these quotes, with all that belongs to it.
 * @csspart name - The name of a person who is quoted.
 * @csspart byline - Who wrote the review, and when.
 * @csspart cta - A link to a shop, shown as a button.
 * @csspart note - The line beside a link to a shop: that it is paid, what is promised, the price.
 */
export class ReviewCard extends Widget<ReviewInput, Review> {
  static override readonly tag: string = 'review-card';
  static override readonly shape: Schema = reviewShape;
  static override readonly styles: readonly string[] = [
    ...Widget.styles,
    ratingStyles,
    pictureStyles,
    factsStyles,
    avatarStyles,
    quoteStyles,
    offersStyles,
    awardStyles,
    prosConsStyles,
    reviewCardStyles,
  ];

  protected override opened(root: ShadowRoot): void {
    super.opened(root);
    announceOfferClicks(root);
  }

  protected override view(review: Review, locale: Locale): TemplateResult {
    const {words, format} = locale;
    const own = locale.own('review', english);
    const {name, position, brand, identifiers = {}} = review;
    const level = this.headingLevel;
    const specs: Spec[] = [
      ...(brand ? [{name: own.brand, value: brand}] : []),
      ...(review.specs ?? []),
      ...Object.entries(identifiers).map(([key, value]) => ({name: key.toUpperCase(), value: value as string})),
    ];
    return html`
      <article class="root card" part="card" aria-label=${name} data-candor>
        <div class="pad stack">
          <div class="head">
            <div class="headline">
              ${when(review.award, award)}
              ${title(level, position ? words.ranked(format.number(position), name) : name)}
              ${when(review.rating, (given) => rating(given, locale))} ${prose(review.summary, 'summary')}
            </div>
            ${when(review.image, picture)}
          </div>
          ${prose(review.body, 'body')}
          ${when(review.criteria, (list) =>
            block(
              level,
              own.criteria,
              'criteria',
              definitions(list.map((each) => [each.name, rating(each.rating, locale)])),
            ),
          )}
          ${when(review.pros ?? review.cons, () =>
            prosCons(level, ['pros', own.pros, review.pros], ['cons', own.cons, review.cons]),
          )}
          ${when(review.bestFor, (list) => items(level, words.bestFor, 'best-for', list))}
          ${when(specs[0] && specs, (list) => block(level, own.specs, 'specs', facts(list, locale)))}
          ${when(review.evidence, (given) => block(level, own.evidence, 'evidence', evidence(given, locale)))}
          ${when(review.testimonials, (list) => {
            const show = quoting();
            // Where what shows them cannot come, the rest of the review is shown.
            return show instanceof Error
              ? nothing
              : block(level, words.testimonials, 'testimonials', show.quotes(list, 'stack', locale));
          })}
          ${byline(review, locale)}
        </div>
        ${when(review.offers, (list) => html`<div class="pad foot">${offers(list, name, locale)}</div>`)}
      </article>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-card': ReviewCard;
  }
}
