import {css, type CSSResultGroup} from 'lit';
import {offerStyles} from '../../parts/offer-styles.js';
import {shopsStyles} from '../../parts/shops-styles.js';
import {offersShape, type Offers, type OffersInput} from '../../model/offers.js';
import type {Schema} from '../../model/schema.js';
import type {View} from '../../view/context.js';
import {OfferWidget} from '../../widget/offer-widget.js';
import {offersView} from './view.js';

/**
 * Links to shops that sell a product: the first as a button, the others as text. Every link says that it is a paid link.
 *
 * @summary Links to shops.
 * @fires {CustomEvent<OfferClick>} candor-offer-click - Fired when a link to a shop is clicked, before it is followed. It bubbles and is composed; `preventDefault()` keeps the link from being followed. `detail` has `url`, `seller` and `product` if the data names them, and `position`, the number of the link in the widget, from 1. Nothing is sent over the network.
 * @csspart lead - The text before the links.
 * @csspart cta - A link to a shop. The first where the product can be bought is shown as a button.
 * @csspart shop - A link to a shop that delivers to other countries than the reader's.
 * @csspart note - The line beside a link: notice of a paid link, note of the shop, price.
 * @csspart coupon - A coupon: its benefit, its code and a button that copies it.
 * @csspart button - The button that copies the code of a coupon.
 */
export class OfferButton extends OfferWidget<OffersInput, Offers> {
  static override readonly tag: string = 'offer-button';
  static override readonly shape: Schema = offersShape;
  static override readonly view: View<never, never> = offersView;
  static override styles: CSSResultGroup = [
    OfferWidget.styles,
    offerStyles,
    shopsStyles,
    css`
      :host {
        --_height: 5em;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'offer-button': OfferButton;
  }
}
