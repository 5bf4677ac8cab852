import {html, nothing, type TemplateResult} from 'lit/html.js';
import {comparison as english} from '../../i18n/en.js';
import type {ComparedItem, Comparison} from '../../model/comparison.js';
import {distinct} from '../../model/distinct.js';
import {award} from '../../parts/award.js';
import {valueText} from '../../parts/facts.js';
import {indexOfMain, offer as offerView} from '../../parts/offer.js';
import type {Context, View} from '../../view/context.js';
import {drawItems} from '../../view/portion.js';

/** Numbers of columns that have a style. More than four need more room than most pages have. */
const SIZES = [2, 3, 4];

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
  html`<span role="img" aria-label=${locale.own(english).unknown}>&#8211;</span>`;

const headerCell = ({name, award: prize, href}: ComparedItem, shown: string, isBest: boolean, context: Context) => {
  const {mark} = context;
  const text = mark('name', shown, name);
  return html`<th class=${classOf(isBest)} part="item" scope="col">
    ${prize ? award(prize, context) : nothing}
    <p class="name" part="name">
      ${href ? mark('href', html`<a href=${href} .textContent=${text}></a>`) : html`<span .textContent=${text}></span>`}
    </p>
  </th>`;
};

const valueCell = (value: Row['values'][number], unit: string | undefined, isBest: boolean, context: Context) => {
  if (value === null)
    return context.mark('values', html`<td class=${classOf(isBest)} part="cell">${unknown(context)}</td>`, null);
  const text = valueText(value, context);
  // A number may be written as text, to keep its digits: `4.50`.
  const shown = unit && /^[-+.,e\d]*\d$/.test(`${value}`) ? `${text} ${unit}` : text;
  const sign = value === true ? 'yes' : value === false ? 'no' : '';
  return html`<td class=${classOf(isBest)} part="cell">
    <span class=${sign} .textContent=${context.markScalar('values', shown, value)}></span>
  </td>`;
};

/** Shows the name of a row. In a narrow place it stands on a line of its own, above the values. */
const rowName = (text: string): TemplateResult =>
  html`<th part="label" scope="row"><span class="label" .textContent=${text}></span></th>`;

const valueRow = ({name, values, unit}: Row, {best}: Columns, context: Context): TemplateResult => {
  const {mark, withHiddenFields} = context;
  return mark(
    'rows',
    html`<tr part="row">
      ${rowName(withHiddenFields({unit}, mark('name', name)))}
      ${values.map((value, i) => valueCell(value, unit, i === best, context))}
    </tr>`,
  );
};

const offersRow = (items: readonly ComparedItem[], {names, best}: Columns, context: Context): TemplateResult => {
  const label = context.locale.own(english).whereToBuy;
  const list = items.map(({offer}) => offer);
  // Without an award no product is preferred.
  const main = best < 0 ? best : indexOfMain(list, best);
  return context.mark(
    'items',
    html`<tr class="buying" part="row">
      ${rowName(label)}
      ${items.map(
        ({offer}, i) =>
          html`<td class=${classOf(i === best)} part="cell">
            ${offer ? offerView('offer', offer, names[i], context, 'near', i === main) : unknown(context)}
          </td>`,
      )}
    </tr>`,
  );
};

/** Several products side by side. The first that has an award stands out. */
export const comparisonView: View<Comparison> = ({items, rows, title: heading}, context) => {
  const {mark} = context;
  const columns: Columns = {
    names: distinct(items.map(({name}) => name)),
    best: items.findIndex((item) => item.award),
  };
  const {names, best} = columns;
  const header = html`<tr>
    <td></td>
    ${items.map((item, i) => headerCell(item, names[i]!, i === best, context))}
  </tr>`;
  // The box that scrolls says what it is, and the table its own name: so no name is said twice.
  return html`
    <div class=${`root columns-${SIZES.find((size) => items.length <= size) ?? 8}`} data-candor>
      <div class="scroll" role="group" aria-label=${context.locale.own(english).comparison} tabindex="0">
        <table part="table">
          ${
            heading
              ? html`<caption class="sub" part="caption" .textContent=${mark('title', heading)}></caption>`
              : nothing
          }
          <thead>
            ${mark('items', header)}
          </thead>
          <tbody>
            ${drawItems(rows, context, (row) => valueRow(row, columns, context))}
          </tbody>
          ${
            items.some(({offer}) => offer)
              ? html`<tbody>
                  ${offersRow(items, columns, context)}
                </tbody>`
              : nothing
          }
        </table>
      </div>
    </div>
  `;
};
