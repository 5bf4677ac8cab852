import type {CSSResultGroup} from 'lit';
import {prosConsStyles} from '../../parts/award-styles.js';
import {offerStyles} from '../../parts/offer-styles.js';
import {ratingStyles} from '../../parts/rating-styles.js';
import {signStyles} from '../../parts/sign-styles.js';
import {verdictBoxStyles} from './styles.js';
import {verdictShape, type Verdict, type VerdictInput} from '../../model/verdict.js';
import type {Schema} from '../../model/schema.js';
import type {View} from '../../view/context.js';
import {OfferWidget} from '../../widget/offer-widget.js';
import {verdictView} from './view.js';

/**
 * The author's verdict on a product: a rating, a few sentences, whom the product suits, and a link to a shop.
 *
 * @summary A verdict with a rating.
 * @fires {CustomEvent<OfferClick>} candor-offer-click - Fired when a link to a shop is clicked, before it is followed. It bubbles and is composed; `preventDefault()` keeps the link from being followed. `detail` has `url`, `seller` and `product` if the data names them, and `position`, the number of the link in the widget, from 1. Nothing is sent over the network.
 * @csspart card - The whole box.
 * @csspart heading - The headings.
 * @csspart rating - The rating as a large number, as stars and as text.
 * @csspart summary - The verdict.
 * @csspart best-for - The list of people whom the product suits.
 * @csspart not-for - The list of people whom it does not suit.
 * @csspart cta - The link to the shop, shown as a button.
 * @csspart note - The line beside that link: notice of a paid link, note of the shop, price.
 * @csspart coupon - A coupon: its benefit, its code and a button that copies it.
 * @csspart button - The button that copies the code of a coupon.
 */
export class VerdictBox extends OfferWidget<VerdictInput, Verdict> {
  static override readonly tag: string = 'verdict-box';
  static override readonly shape: Schema = verdictShape;
  static override readonly view: View<never, never> = verdictView;
  static override styles: CSSResultGroup = [
    OfferWidget.styles,
    ratingStyles,
    signStyles,
    prosConsStyles,
    offerStyles,
    verdictBoxStyles,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'verdict-box': VerdictBox;
  }
}
