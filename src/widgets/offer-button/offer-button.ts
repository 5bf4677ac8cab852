import type {CSSResultGroup} from 'lit';
import {offersShape, type Offers, type OffersInput} from '../../model/offers.js';
import type {Schema} from '../../model/schema.js';
import {offersStyles} from '../../parts/styles.js';
import {announceOfferClicks} from '../../widget/offer-click.js';
import type {View} from '../../view/context.js';
import {Widget} from '../../widget/widget.js';
import {offersView} from './view.js';

/**
 * Where one product can be bought: the first shop as a button, the others as links. Every link says that it is a paid link.
 *
 * @summary Links to the shops.
 * @fires {CustomEvent<OfferClick>} candor-offer-click - A link to a shop was clicked, and is about to be followed. It bubbles, out of shadow roots too; cancelling it keeps the link from being followed. `detail` has the `url`, the `seller` and the `product` where the data names them, and the `position` among the links of the widget, from 1. Nothing is sent anywhere.
 * @csspart lead - The words before the links.
 * @csspart cta - A link to a shop, the first shown as a button.
 * @csspart note - The line beside a link: that it is paid, what is promised, the price.
 */
export class OfferButton extends Widget<OffersInput, Offers> {
  static override readonly tag: string = 'offer-button';
  static override readonly shape: Schema = offersShape;
  static override readonly view: View<never, never> = offersView;
  static override styles: CSSResultGroup = [Widget.styles, offersStyles];

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    announceOfferClicks(root);
    return root;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'offer-button': OfferButton;
  }
}
