import {html, nothing, type TemplateResult} from 'lit/html.js';
import {comparison as english} from '../../i18n/en.js';
import type {ComparedItem, Comparison} from '../../model/comparison.js';
import {award} from '../../parts/award.js';
import {by} from '../../parts/by.js';
import {valueText} from '../../parts/facts.js';
import {meta} from '../../parts/meta.js';
import {indexOfMain, offer as offerView, priceLine} from '../../parts/offer.js';
import {picture} from '../../parts/picture.js';
import {dateFact, untilFact} from '../../parts/price.js';
import {rating} from '../../parts/rating.js';
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

const classOf = (isBest: boolean): string => (isBest ? 'best' : '');

/** Shows a value that is not known. */
const unknown = ({locale}: Context): TemplateResult =>
  html`<span role="img" aria-label=${locale.own(english).unknown}>&#8211;</span>`;

const headerCell = (item: ComparedItem, shown: string, isBest: boolean, context: Context): TemplateResult => {
  const {of, name, by: makers, award: prize, href} = item;
  const {mark, withHiddenFields} = context;
  const text = withHiddenFields({of}, mark('name', shown, name));
  return html`<th class=${classOf(isBest)} part="item" scope="col">
    ${prize ? award(prize, context) : nothing}
    <p class="name" part="name">
      ${href ? mark('href', html`<a href=${href} .textContent=${text}></a>`) : html`<span .textContent=${text}></span>`}
    </p>
    ${makers ? html`<p class="small mute">${by(makers, context)}</p>` : nothing}
  </th>`;
};

/**
 * Shows the names of the products, above all else of them, so that they are its headers.
 *
 * @param height number of rows of the head, which share one empty corner
 */
export const namesRow = ({items, names, best}: Columns, height: number, context: Context): TemplateResult =>
  context.mark(
    'items',
    html`<tr>
      <td rowspan=${context.isMarkedUp ? nothing : height}></td>
      ${items.map((item, i) => headerCell(item, names[i]!, i === best, context))}
    </tr>`,
  );

/** Shows something of each product in a row of the head, or nothing if no product has it. */
const headRow = (
  {items, best}: Columns,
  show: (item: ComparedItem) => unknown,
  context: Context,
): TemplateResult | typeof nothing => {
  const shown = items.map((item) => show(item) || nothing);
  return shown.some((each) => each !== nothing)
    ? context.mark(
        'items',
        html`<tr>
          ${context.isMarkedUp ? html`<td></td>` : nothing}
          ${shown.map((each, i) => html`<td class=${classOf(i === best)}>${each}</td>`)}
        </tr>`,
      )
    : nothing;
};

/** Shows the pictures of the products. */
export const picturesRow = (columns: Columns, context: Context): TemplateResult | typeof nothing =>
  headRow(columns, ({image}) => image && picture('image', image, context, 160), context);

/** Shows the ratings of the products, their prices, and how many rows each wins where that is asked for. */
export const factsRow = (
  columns: Columns,
  wins: readonly number[] | undefined,
  context: Context,
): TemplateResult | typeof nothing => {
  const {locale, mark} = context;
  return headRow(
    columns,
    (item) => {
      const {rating: given, offer} = item;
      const count = wins?.[columns.items.indexOf(item)];
      const isPriced = offer?.price !== undefined;
      return (
        (given || isPriced || count) &&
        html`${given ? rating('rating', given, context, true) : nothing}
        ${
          isPriced
            ? mark(
                'offer',
                html`<div>
                  ${priceLine(offer, context)}
                  ${meta([
                    dateFact(offer, context, true),
                    untilFact('priceValidUntil', offer.priceValidUntil, context),
                  ])}
                </div>`,
              )
            : nothing
        }
        ${meta([!!count && locale.say(locale.own(english).wins, {count})])}`
      );
    },
    context,
  );
};

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
