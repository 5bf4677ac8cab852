import type {CSSResultGroup} from 'lit';
import {picksShape, type Picks, type PicksInput} from '../../model/picks.js';
import type {Schema} from '../../model/schema.js';
import {awardStyles, offersStyles, pictureStyles, ratingStyles} from '../../parts/styles.js';
import {followAnchors} from '../../widget/anchors.js';
import {announceOfferClicks} from '../../widget/offer-click.js';
import type {View} from '../../view/context.js';
import {Widget} from '../../widget/widget.js';
import {picksView} from './view.js';
import {topPicksStyles} from './styles.js';

/**
 * The best of several products, in order: what each was chosen for, its rating, why in one line, and where it can be
 * bought. Each name leads to its review card on the page.
 *
 * @summary A ranked list, with links to the reviews.
 * @fires {CustomEvent<OfferClick>} candor-offer-click - A link to a shop was clicked, and is about to be followed. It bubbles, out of shadow roots too; cancelling it keeps the link from being followed. `detail` has the `url`, the `seller` and the `product` where the data names them, and the `position` among the links of the widget, from 1. Nothing is sent anywhere.
 * @csspart card - The whole list.
 * @csspart heading - Its heading.
 * @csspart item - One of the picks.
 * @csspart name - Its name.
 * @csspart award - What it was chosen for.
 * @csspart rating - Stars, and the rating as text.
 * @csspart summary - Why, in one line.
 * @csspart image - Its picture.
 * @csspart method - How the picks were made.
 * @csspart cta - The link to a shop, shown as a button.
 * @csspart note - The line below that link: that it is paid, what is promised, the price.
 */
export class TopPicks extends Widget<PicksInput, Picks> {
  static override readonly tag: string = 'top-picks';
  static override readonly shape: Schema = picksShape;
  static override readonly view: View<never, never> = picksView;
  static override styles: CSSResultGroup = [
    Widget.styles,
    awardStyles,
    ratingStyles,
    pictureStyles,
    offersStyles,
    topPicksStyles,
  ];

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    followAnchors(root);
    announceOfferClicks(root);
    return root;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'top-picks': TopPicks;
  }
}
