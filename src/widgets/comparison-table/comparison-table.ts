import {html, type TemplateResult} from 'lit/html.js';
import {comparison as english} from '../../i18n/en.js';
import type {Locale} from '../../i18n/locale.js';
import {comparisonShape, type ComparedItem, type Comparison, type ComparisonInput} from '../../model/comparison.js';
import type {Schema} from '../../model/schema.js';
import {award} from '../../parts/award.js';
import {distinct} from '../../model/distinct.js';
import {factText} from '../../parts/facts.js';
import {link} from '../../parts/link.js';
import {offers} from '../../parts/offers.js';
import {awardStyles, offersStyles} from '../../parts/styles.js';
import {when} from '../../parts/when.js';
import {followAnchors} from '../../widget/anchors.js';
import {announceOfferClicks} from '../../widget/offer-click.js';
import {Widget} from '../../widget/widget.js';
import {comparisonTableStyles} from './styles.js';

/** From so many products on, a table in a column of text scrolls sideways. */
const MANY = 5;

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
  static override readonly styles: readonly string[] = [
    ...Widget.styles,
    awardStyles,
    offersStyles,
    comparisonTableStyles,
  ];

  protected override opened(root: ShadowRoot): void {
    super.opened(root);
    followAnchors(root);
    announceOfferClicks(root);
  }

  protected override view({items, rows, title: heading}: Comparison, locale: Locale): TemplateResult {
    const own = locale.own('comparison', english);
    const name = heading ?? own.title;
    const names = distinct(items.map((item) => item.name));
    const best = items.findIndex((item) => item.award);
    const unknown = html`<span role="img" aria-label=${own.unknown}>–</span>`;

    const text = (value: string | number | boolean, unit: string | undefined): TemplateResult =>
      html`<span
        class=${value === true ? 'yes' : value === false ? 'no' : ''}
        .textContent=${factText(typeof value === 'number' ? {value, unit} : {value}, locale)}
      ></span>`;

    // `display: block` takes the roles of tables from their elements: they are written out.
    const column = ({award: prize, href}: ComparedItem, i: number): TemplateResult => html`
      <th class=${i === best ? 'best' : ''} part="item" scope="col" role="columnheader">
        ${when(prize, award)}
        <p part="name">${link(names[i], href)}</p>
      </th>
    `;
    const row = (label: string, cells: readonly unknown[]): TemplateResult => html`
      <tr part="row" role="row">
        <th part="label" scope="row" role="rowheader" .textContent=${label}></th>
        ${cells.map(
          (cell, i) => html`
            <td class=${i === best ? 'best' : ''} part="cell" role="cell" data-name=${names[i]!}>${cell ?? unknown}</td>
          `,
        )}
      </tr>
    `;

    const table = html`
      <table part="table" role="table" aria-label=${name}>
        ${when(heading, (it) => html`<caption class="title" part="caption" .textContent=${it}></caption>`)}
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell"></td>
            ${items.map(column)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map(({name: label, values, unit}) =>
            row(
              label,
              values.map((value) => (value === null ? value : text(value, unit))),
            ),
          )}
          ${when(
            items.find(({offer}) => offer),
            () =>
              row(
                own.offers,
                items.map(({offer}, i) => offer && offers([offer], names[i], locale)),
              ),
          )}
        </tbody>
      </table>
    `;
    return html`
      <div class="root" data-candor>
        ${
          items.length < MANY
            ? table
            : html`<div class="many" role="region" aria-label=${name} tabindex="0">
                ${table}
                <div class="more"></div>
              </div>`
        }
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comparison-table': ComparisonTable;
  }
}
