import type {CSSResultGroup} from 'lit';
import {verdictShape, type Verdict, type VerdictInput} from '../../model/verdict.js';
import type {Schema} from '../../model/schema.js';
import {offersStyles, prosConsStyles, ratingStyles} from '../../parts/styles.js';
import {announceOfferClicks} from '../../widget/offer-click.js';
import type {View} from '../../view/context.js';
import {Widget} from '../../widget/widget.js';
import {verdictView} from './view.js';
import {verdictBoxStyles} from './styles.js';

/**
 * What the author makes of it all: a rating, a few sentences, whom it suits and whom not, and where it can be bought.
 *
 * @summary The verdict, with its rating.
 * @fires {CustomEvent<OfferClick>} candor-offer-click - A link to a shop was clicked, and is about to be followed. It bubbles, out of shadow roots too; cancelling it keeps the link from being followed. `detail` has the `url`, the `seller` and the `product` where the data names them, and the `position` among the links of the widget, from 1. Nothing is sent anywhere.
 * @csspart card - The whole box.
 * @csspart heading - Its heading, and those inside.
 * @csspart rating - The rating, as a large number, stars and text.
 * @csspart summary - The verdict.
 * @csspart best-for - Whom it suits.
 * @csspart not-for - Whom it does not suit.
 * @csspart cta - The link to the shop, shown as a button.
 * @csspart note - The line beside that link: that it is paid, what is promised, the price.
 */
export class VerdictBox extends Widget<VerdictInput, Verdict> {
  static override readonly tag: string = 'verdict-box';
  static override readonly shape: Schema = verdictShape;
  static override readonly view: View<never, never> = verdictView;
  static override styles: CSSResultGroup = [
    Widget.styles,
    ratingStyles,
    prosConsStyles,
    offersStyles,
    verdictBoxStyles,
  ];

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    announceOfferClicks(root);
    return root;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'verdict-box': VerdictBox;
  }
}
