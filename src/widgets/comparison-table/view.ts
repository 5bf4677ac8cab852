import {html, nothing, type TemplateResult} from 'lit/html.js';
import {comparison as english} from '../../i18n/en.js';
import type {ComparedItem, Comparison} from '../../model/comparison.js';
import {distinct} from '../../model/distinct.js';
import {award} from '../../parts/award.js';
import {valueText} from '../../parts/facts.js';
import {indexOfMain, offer as offerView} from '../../parts/offers.js';
import type {Context, View} from '../../view/context.js';
import {drawItems} from '../../view/portion.js';

/** From so many products on, a table in a column of text scrolls sideways. */
const MANY = 5;

type Row = Comparison['rows'][number];

/** Values that all cells of a table need. */
interface Columns {
  /** The names of the products; equal ones have a number. */
  readonly names: readonly string[];
  /** The column that stands out, or -1. */
  readonly best: number;
}

const classOf = (isBest: boolean): string => (isBest ? 'best' : '');

/** Shows a value that is not known. */
const unknown = ({locale}: Context): TemplateResult =>
  html`<span role="img" aria-label=${locale.own('comparison', english).unknown}>&#8211;</span>`;

const headerCell = ({name, award: prize, href}: ComparedItem, shown: string, isBest: boolean, context: Context) => {
  const {mark} = context;
  const text = mark('name', shown, name);
  // `display: block` takes the roles of tables from their elements: they are written out.
  return html`<th class=${classOf(isBest)} part="item" scope="col" role="columnheader">
    ${prize ? award(prize, context) : nothing}
    <p part="name">
      ${href ? mark('href', html`<a href=${href} .textContent=${text}></a>`) : html`<span .textContent=${text}></span>`}
    </p>
  </th>`;
};

const valueCell = (
  value: Row['values'][number],
  unit: string | undefined,
  isBest: boolean,
  name: string,
  context: Context,
) => {
  if (value === null)
    return context.mark(
      'values',
      html`<td class=${classOf(isBest)} part="cell" role="cell" data-name=${name}>${unknown(context)}</td>`,
      null,
    );
  const text = valueText(value, context);
  // A number may be written as text, to keep its digits: `4.50`.
  const shown = unit && /^[-+.,e\d]*\d$/.test(`${value}`) ? `${text} ${unit}` : text;
  // The sign before it is on an element of its own: in a narrow place, the name of the product stands before the cell.
  const sign = value === true ? 'yes' : value === false ? 'no' : '';
  return html`<td class=${classOf(isBest)} part="cell" role="cell" data-name=${name}>
    <span class=${sign} .textContent=${context.markScalar('values', shown, value)}></span>
  </td>`;
};

const valueRow = ({name, values, unit}: Row, {names, best}: Columns, context: Context): TemplateResult => {
  const {mark, withHiddenFields} = context;
  return mark(
    'rows',
    html`<tr part="row" role="row">
      <th part="label" scope="row" role="rowheader" .textContent=${withHiddenFields({unit}, mark('name', name))}></th>
      ${values.map((value, i) => valueCell(value, unit, i === best, names[i]!, context))}
    </tr>`,
  );
};

const offersRow = (items: readonly ComparedItem[], {names, best}: Columns, context: Context): TemplateResult => {
  const label = context.locale.own('comparison', english).offers;
  const list = items.map(({offer}) => offer);
  // Without an award no product is preferred.
  const main = best < 0 ? best : indexOfMain(list, best);
  return context.mark(
    'items',
    html`<tr part="row" role="row">
      <th part="label" scope="row" role="rowheader" .textContent=${label}></th>
      ${items.map(
        ({offer}, i) =>
          html`<td class=${classOf(i === best)} part="cell" role="cell" data-name=${names[i]!}>
            ${offer ? offerView('offer', offer, names[i], context, 'near', i === main) : unknown(context)}
          </td>`,
      )}
    </tr>`,
  );
};

/** Several products side by side. The first that has an award stands out. */
export const comparisonView: View<Comparison> = ({items, rows, title: heading}, context) => {
  const {mark} = context;
  const label = heading ?? context.locale.own('comparison', english).title;
  const columns: Columns = {
    names: distinct(items.map(({name}) => name)),
    best: items.findIndex((item) => item.award),
  };
  const {names, best} = columns;
  const header = html`<tr role="row">
    <td role="cell"></td>
    ${items.map((item, i) => headerCell(item, names[i]!, i === best, context))}
  </tr>`;
  const table = html`
    <table part="table" role="table" aria-label=${label}>
      ${
        heading
          ? html`<caption class="title" part="caption" .textContent=${mark('title', heading)}></caption>`
          : nothing
      }
      <thead role="rowgroup">
        ${mark('items', header)}
      </thead>
      <tbody role="rowgroup">
        ${drawItems(rows, context, (row) => valueRow(row, columns, context))}
      </tbody>
      ${
        items.some(({offer}) => offer)
          ? html`<tbody role="rowgroup">
              ${offersRow(items, columns, context)}
            </tbody>`
          : nothing
      }
    </table>
  `;
  return html`
    <div class="root" data-candor>
      ${
        items.length < MANY
          ? table
          : html`<div class="many" role="region" aria-label=${label} tabindex="0">
              ${table}
              <div class="more"></div>
            </div>`
      }
    </div>
  `;
};
