import type {CSSResultGroup, PropertyDeclarations} from 'lit';
import {awardStyles} from '../../parts/award-styles.js';
import {checksStyles} from '../../parts/checks-styles.js';
import {offerStyles} from '../../parts/offer-styles.js';
import {ratingStyles} from '../../parts/rating-styles.js';
import {signStyles} from '../../parts/sign-styles.js';
import {pictureStyles} from '../../parts/styles.js';
import {toolsStyles} from '../../parts/tools-styles.js';
import {comparisonTableStyles} from './styles.js';
import {comparisonShape, type Comparison, type ComparisonInput} from '../../model/comparison.js';
import type {Schema} from '../../model/schema.js';
import {handleOfferEvent} from '../../widget/offer-events.js';
import type {Context, View} from '../../view/context.js';
import {LongWidget} from '../../widget/long-widget.js';
import {comparisonView, isGrouped, type ComparisonContext} from './view.js';

/**
 * A table that compares several products. The first product with an award is highlighted. Where there is no room for all columns,
 * they scroll sideways, and the names of the rows stand above the values. The names of the products stay in view.
 *
 * @summary A table that compares products.
 * @fires {CustomEvent<OfferClick>} candor-offer-click - Fired when a link to a shop is clicked, before it is followed. It bubbles and is composed; `preventDefault()` keeps the link from being followed. `detail` has `url`, `seller` and `product` if the data names them, and `position`, the number of the link in the widget, from 1. Nothing is sent over the network.
 * @csspart table - The table.
 * @csspart caption - The caption.
 * @csspart item - The header of a column.
 * @csspart award - The award of a product.
 * @csspart name - The name of a product.
 * @csspart image - The picture of a product.
 * @csspart rating - The stars of a product, and the rating as text.
 * @csspart switch - The box “Only differences”, from six rows on.
 * @csspart group - The heading of a group of rows.
 * @csspart row - A row: its name, and a value for each product.
 * @csspart label - The name of a row.
 * @csspart cell - A value.
 * @csspart cta - The link to a shop, shown as a button.
 * @csspart note - The line below that link: notice of a paid link, note of the shop, price.
 * @csspart coupon - A coupon: its benefit, its code and a button that copies it.
 * @csspart button - The button that copies the code of a coupon.
 */
export class ComparisonTable extends LongWidget<ComparisonInput, Comparison> {
  static override readonly tag: string = 'comparison-table';
  static override readonly shape: Schema = comparisonShape;
  static override readonly view: View<never, never> = comparisonView;
  static override styles: CSSResultGroup = [
    LongWidget.styles,
    awardStyles,
    checksStyles,
    offerStyles,
    pictureStyles,
    ratingStyles,
    signStyles,
    toolsStyles,
    comparisonTableStyles,
  ];
  static override readonly portion: number = 8;

  static override properties: PropertyDeclarations = {layout: {type: String}};

  /** Layout: `table`, or `versus` for two products, whose values stand face to face below the name of a row. */
  declare layout: 'table' | 'versus';

  constructor() {
    super();
    this.layout = 'table';
  }

  protected override get count(): number {
    const {rows = []} = this.model ?? {};
    return isGrouped(rows) ? 0 : rows.length;
  }

  protected override get context(): Context & ComparisonContext {
    return {...super.context, layout: this.layout};
  }

  override handleEvent(event: Event): void {
    handleOfferEvent(event);
    if (event.type !== 'change') return;
    const status = this.content.querySelector<HTMLElement>('[role=status]')!;
    status.textContent = (event.target as HTMLInputElement).checked ? status.dataset['after']! : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comparison-table': ComparisonTable;
  }
}
