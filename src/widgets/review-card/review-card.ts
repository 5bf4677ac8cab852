import type {CSSResultGroup} from 'lit';
import {filmStyles} from '../../parts/film-styles.js';
import {avatarStyles} from '../../parts/avatar-styles.js';
import {awardStyles, prosConsStyles} from '../../parts/award-styles.js';
import {offerStyles} from '../../parts/offer-styles.js';
import {ratingStyles} from '../../parts/rating-styles.js';
import {signStyles} from '../../parts/sign-styles.js';
import {shopsStyles} from '../../parts/shops-styles.js';
import {pictureStyles, factsStyles} from '../../parts/styles.js';
import {quoteStyles} from '../../parts/quote-styles.js';
import {reviewCardStyles} from './styles.js';
import {reviewShape, type Review, type ReviewInput} from '../../model/review.js';
import type {Schema} from '../../model/schema.js';
import type {View} from '../../view/context.js';
import {OfferWidget} from '../../widget/offer-widget.js';
import {reviewView} from './view.js';

/**
 * A review of one product, with rating, advantages and disadvantages, evidence, quotes and links to shops.
 *
 * @summary A review of one product.
 * @fires {CustomEvent<OfferClick>} candor-offer-click - Fired when a link to a shop is clicked, before it is followed. It bubbles and is composed; `preventDefault()` keeps the link from being followed. `detail` has `url`, `seller` and `product` if the data names them, and `position`, the number of the link in the widget, from 1. Nothing is sent over the network.
 * @csspart card - The whole card.
 * @csspart heading - The headings.
 * @csspart image - The picture of the product, and the pictures or initials of quoted people.
 * @csspart gallery - The row of further pictures.
 * @csspart video - A film: its picture with a sign to play it, or a link.
 * @csspart award - The award of the product.
 * @csspart rating - The stars, and the rating as text.
 * @csspart summary - The summary.
 * @csspart body - The text of the review.
 * @csspart criteria - The ratings of single criteria.
 * @csspart pros - The list of advantages.
 * @csspart cons - The list of disadvantages.
 * @csspart best-for - The list of people whom the product suits.
 * @csspart specs - The facts about the product.
 * @csspart evidence - The evidence for the review.
 * @csspart method - The description of the test.
 * @csspart testimonials - The list of quotes.
 * @csspart quote - A quote with its author and source.
 * @csspart name - The name of a quoted person.
 * @csspart reply - The reply to a quote.
 * @csspart byline - The author of the review, and its dates.
 * @csspart cta - A link to a shop. The first where the product can be bought is shown as a button.
 * @csspart shop - A link to a shop that delivers to other countries than the reader's.
 * @csspart note - The line beside a link to a shop: notice of a paid link, note of the shop, price.
 * @csspart coupon - A coupon: its benefit, its code and a button that copies it.
 * @csspart button - The button that copies the code of a coupon.
 */
export class ReviewCard extends OfferWidget<ReviewInput, Review> {
  static override readonly tag: string = 'review-card';
  static override readonly shape: Schema = reviewShape;
  static override readonly view: View<never, never> = reviewView;
  static override styles: CSSResultGroup = [
    OfferWidget.styles,
    ratingStyles,
    signStyles,
    pictureStyles,
    factsStyles,
    avatarStyles,
    filmStyles,
    quoteStyles,
    offerStyles,
    shopsStyles,
    awardStyles,
    prosConsStyles,
    reviewCardStyles,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'review-card': ReviewCard;
  }
}
