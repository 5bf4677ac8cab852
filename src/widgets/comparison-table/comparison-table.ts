import type {CSSResultGroup} from 'lit';
import {awardStyles} from '../../parts/award-styles.js';
import {offerStyles} from '../../parts/offer-styles.js';
import {comparisonTableStyles} from './styles.js';
import {comparisonShape, type Comparison, type ComparisonInput} from '../../model/comparison.js';
import type {Schema} from '../../model/schema.js';
import {announceOfferClick} from '../../widget/offer-click.js';
import type {View} from '../../view/context.js';
import {LongWidget} from '../../widget/long-widget.js';
import {comparisonView} from './view.js';

/**
 * A table that compares several products. The first product with an award is highlighted. Where there is no room for all columns,
 * they scroll sideways, and the names of the rows stand above the values.
 *
 * @summary A table that compares products.
 * @fires {CustomEvent<OfferClick>} candor-offer-click - Fired when a link to a shop is clicked, before it is followed. It bubbles and is composed; `preventDefault()` keeps the link from being followed. `detail` has `url`, `seller` and `product` if the data names them, and `position`, the number of the link in the widget, from 1. Nothing is sent over the network.
 * @csspart table - The table.
 * @csspart caption - The caption.
 * @csspart item - The header of a column.
 * @csspart award - The award of a product.
 * @csspart name - The name of a product.
 * @csspart row - A row: its name, and a value for each product.
 * @csspart label - The name of a row.
 * @csspart cell - A value.
 * @csspart cta - The link to a shop, shown as a button.
 * @csspart note - The line below that link: notice of a paid link, note of the shop, price.
 */
export class ComparisonTable extends LongWidget<ComparisonInput, Comparison> {
  static override readonly tag: string = 'comparison-table';
  static override readonly shape: Schema = comparisonShape;
  static override readonly view: View<never, never> = comparisonView;
  static override styles: CSSResultGroup = [LongWidget.styles, awardStyles, offerStyles, comparisonTableStyles];
  static override readonly portion: number = 8;

  protected override get count(): number {
    return this.model?.rows.length ?? 0;
  }

  override handleEvent(event: Event): void {
    announceOfferClick(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comparison-table': ComparisonTable;
  }
}
