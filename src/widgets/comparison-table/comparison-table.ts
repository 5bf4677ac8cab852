import type {CSSResultGroup} from 'lit';
import {comparisonShape, type Comparison, type ComparisonInput} from '../../model/comparison.js';
import type {Schema} from '../../model/schema.js';
import {awardStyles, offersStyles} from '../../parts/styles.js';
import {followAnchors} from '../../widget/anchors.js';
import {announceOfferClicks} from '../../widget/offer-click.js';
import type {View} from '../../view/context.js';
import {Widget} from '../../widget/widget.js';
import {comparisonView} from './view.js';
import {comparisonTableStyles} from './styles.js';

/**
 * Several products side by side. The first that has an award stands out. Where there is little room, each row becomes a
 * card; five products and more scroll sideways under the names of the rows.
 *
 * @summary Several products side by side, in a table.
 * @fires {CustomEvent<OfferClick>} candor-offer-click - A link to a shop was clicked, and is about to be followed. It bubbles, out of shadow roots too; cancelling it keeps the link from being followed. `detail` has the `url`, the `seller` and the `product` where the data names them, and the `position` among the links of the widget, from 1. Nothing is sent anywhere.
 * @csspart table - The table.
 * @csspart caption - Its caption.
 * @csspart item - What stands above a column.
 * @csspart award - What a product was chosen for.
 * @csspart name - The name of a product.
 * @csspart row - What is compared: its name and a value for each product.
 * @csspart label - The name of a row.
 * @csspart cell - A value.
 * @csspart cta - The link to a shop, shown as a button.
 * @csspart note - The line below that link: that it is paid, what is promised, the price.
 */
export class ComparisonTable extends Widget<ComparisonInput, Comparison> {
  static override readonly tag: string = 'comparison-table';
  static override readonly shape: Schema = comparisonShape;
  static override readonly view: View<never, never> = comparisonView;
  static override styles: CSSResultGroup = [Widget.styles, awardStyles, offersStyles, comparisonTableStyles];

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    followAnchors(root);
    announceOfferClicks(root);
    return root;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comparison-table': ComparisonTable;
  }
}
