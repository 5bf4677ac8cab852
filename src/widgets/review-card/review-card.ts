import type {CSSResultGroup} from 'lit';
import {reviewShape, type Review, type ReviewInput} from '../../model/review.js';
import type {Schema} from '../../model/schema.js';
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
import type {View} from '../../view/context.js';
import {Widget} from '../../widget/widget.js';
import {reviewView} from './view.js';

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
  static override readonly view: View<never, never> = reviewView;
  static override styles: CSSResultGroup = [
    Widget.styles,
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

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    announceOfferClicks(root);
    return root;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-card': ReviewCard;
  }
}
