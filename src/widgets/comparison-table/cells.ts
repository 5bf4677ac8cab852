import {html, type TemplateResult} from 'lit/html.js';
import {comparison as english} from '../../i18n/en.js';
import type {ComparedItem, Comparison} from '../../model/comparison.js';
import {valueText} from '../../parts/facts.js';
import {indexOfMain, offer as offerView} from '../../parts/offer.js';
import {apart, phrase} from '../../parts/text.js';
import type {Context} from '../../view/context.js';

/** A row of a comparison. */
export type Row = Comparison['rows'][number];

/** Values that all cells of a table need. */
export interface Columns {
  readonly items: readonly ComparedItem[];
  /** The names of the products; equal ones have a number. */
  readonly names: readonly string[];
  /** The column that stands out, or -1. */
  readonly best: number;
}

/** Returns the class of a cell. */
export const classOf = (isBest: boolean): string => (isBest ? 'best' : '');

/** Shows a value that is not known. */
const unknown = ({locale}: Context): TemplateResult =>
  html`<span role="img" aria-label=${locale.own(english).unknown}>&#8211;</span>`;

const valueCell = (
  value: Row['values'][number],
  unit: string | undefined,
  winner: string | false | undefined,
  isBest: boolean,
  context: Context,
) => {
  const {locale, mark, markScalar, withHiddenFields} = context;
  const look = classOf(isBest);
  if (value === null && !winner)
    return mark('values', html`<td class=${look} part="cell">${unknown(context)}</td>`, null);
  const text = value === null ? '' : valueText(value, context);
  // A number may be written as text, to keep its digits: `4.50`.
  const written = unit && /^[-+.,e\d]*\d$/.test(`${value}`) ? `${text} ${unit}` : text;
  const sign = value === true ? 'yes' : value === false ? 'no' : '';
  const shown =
    value === null
      ? mark('values', unknown(context), null)
      : html`<span class="cell ${sign}" .textContent=${markScalar('values', written, value)}></span>`;
  return winner
    ? withHiddenFields(
        {winner},
        html`<td class=${look} part="cell">
          ${shown} <span class="won small" .textContent=${locale.own(english).winner}></span>
        </td>`,
      )
    : html`<td class=${look} part="cell">${shown}</td>`;
};

/** Shows the name of a row. In a narrow place it stands on a line of its own, above the values. */
const rowName = (text: string): TemplateResult =>
  html`<th part="label" scope="row"><span class="label" .textContent=${text}></span></th>`;

const rowNameWith = (text: string, hint: string, context: Context): TemplateResult =>
  html`<th part="label" scope="row">
    <span class="label"
      >${apart(html`<span .textContent=${text}></span>`, context)}
      <span class="hint small">${context.mark('hint', phrase(hint), hint)}</span></span
    >
  </th>`;

/** Checks for a row whose values are known and all the same. */
export const isSame = ({values}: Row): boolean =>
  values.every((value) => value !== null && `${value}`.trim() === `${values[0]}`.trim());

/** Shows a value for each product. */
export const valueRow = (row: Row, {items, best}: Columns, context: Context): TemplateResult => {
  const {name, values, unit, hint, group, winner} = row;
  const {mark, withHiddenFields} = context;
  const text = withHiddenFields({unit, group}, mark('name', name));
  const winning = items.findIndex((item) => item.name === winner);
  return mark(
    'rows',
    html`<tr class="values ${isSame(row) ? 'same' : ''}" part="row">
      ${hint ? rowNameWith(text, hint, context) : rowName(text)}
      ${values.map((value, i) => valueCell(value, unit, i === winning && winner, i === best, context))}
    </tr>`,
  );
};

/** Shows the heading of a group of rows. */
export const groupRow = (group: string, columns: number): TemplateResult =>
  html`<tr class="group">
    <th colspan=${columns + 1} part="group" scope="rowgroup"><span class="label" .textContent=${group}></span></th>
  </tr>`;

/** Shows the offers of the products. Their prices are above the columns. */
export const offersRow = ({items, names, best}: Columns, context: Context): TemplateResult => {
  const label = context.locale.own(english).whereToBuy;
  const list = items.map(({offer}) => offer);
  // Without an award no product is preferred.
  const main = best < 0 ? best : indexOfMain(list, best);
  return context.mark(
    'items',
    html`<tr class="purchase" part="row">
      ${rowName(label)}
      ${items.map(
        ({offer}, i) =>
          html`<td class=${classOf(i === best)} part="cell">
            ${offer ? offerView('offer', offer, names[i], context, 'plain', i === main) : unknown(context)}
          </td>`,
      )}
    </tr>`,
  );
};
