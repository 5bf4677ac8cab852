import type {CSSResultGroup} from 'lit';
import {awardStyles} from '../../parts/award-styles.js';
import {offerStyles} from '../../parts/offer-styles.js';
import {ratingStyles} from '../../parts/rating-styles.js';
import {signStyles} from '../../parts/sign-styles.js';
import {pictureStyles} from '../../parts/styles.js';
import {topPicksStyles} from './styles.js';
import {picksShape, type Picks, type PicksInput} from '../../model/picks.js';
import type {Schema} from '../../model/schema.js';
import type {View} from '../../view/context.js';
import {OfferWidget} from '../../widget/offer-widget.js';
import {picksView} from './view.js';

/**
 * A ranked list of the best products, each with its award, its rating, the reason in one line, and a link to a shop. A name
 * links to the review card of that product on the page.
 *
 * @summary A ranked list of products, with links to their reviews.
 * @fires {CustomEvent<OfferClick>} candor-offer-click - Fired when a link to a shop is clicked, before it is followed. It bubbles and is composed; `preventDefault()` keeps the link from being followed. `detail` has `url`, `seller` and `product` if the data names them, and `position`, the number of the link in the widget, from 1. Nothing is sent over the network.
 * @csspart card - The whole list.
 * @csspart heading - The heading.
 * @csspart item - A pick.
 * @csspart name - The name of a pick.
 * @csspart award - The award of a pick.
 * @csspart rating - The stars, and the rating as text.
 * @csspart summary - The reason for a pick.
 * @csspart image - The picture of a pick.
 * @csspart method - The description of how the picks were chosen.
 * @csspart cta - The link to a shop, shown as a button.
 * @csspart note - The line below that link: notice of a paid link, note of the shop, price.
 * @csspart coupon - A coupon: its benefit, its code and a button that copies it.
 * @csspart button - The button that copies the code of a coupon.
 */
export class TopPicks extends OfferWidget<PicksInput, Picks> {
  static override readonly tag: string = 'top-picks';
  static override readonly shape: Schema = picksShape;
  static override readonly view: View<never, never> = picksView;
  static override styles: CSSResultGroup = [
    OfferWidget.styles,
    awardStyles,
    ratingStyles,
    signStyles,
    pictureStyles,
    offerStyles,
    topPicksStyles,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'top-picks': TopPicks;
  }
}
