import {html, nothing, type TemplateResult} from 'lit/html.js';
import {comparison as english} from '../../i18n/en.js';
import type {ComparedItem} from '../../model/comparison.js';
import {award} from '../../parts/award.js';
import {by} from '../../parts/by.js';
import {meta} from '../../parts/meta.js';
import {priceLine} from '../../parts/offer.js';
import {picture} from '../../parts/picture.js';
import {dateFact, untilFact} from '../../parts/price.js';
import {rating} from '../../parts/rating.js';
import type {Context} from '../../view/context.js';
import {classOf, type Columns} from './cells.js';

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
