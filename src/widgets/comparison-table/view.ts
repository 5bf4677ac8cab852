import {html, nothing, type TemplateResult} from 'lit/html.js';
import {comparison as english} from '../../i18n/en.js';
import type {Comparison} from '../../model/comparison.js';
import {distinct} from '../../model/distinct.js';
import type {Context, View} from '../../view/context.js';
import {drawItems} from '../../view/portion.js';
import {groupRow, isSame, offersRow, valueRow, type Columns, type Row} from './cells.js';
import {factsRow, namesRow, picturesRow} from './head.js';

/** Additional context for the view of a comparison. */
export interface ComparisonContext {
  /** Layout of the table: the names of rows beside the values, or above those of two products. */
  readonly layout: 'table' | 'versus';
}

/** Numbers of columns that have a style. More than four need more room than most pages have. */
const SIZES = [2, 3, 4];
/** Number of rows from which on readers can hide those whose values are all the same. */
const MANY = 6;

/** Checks for rows in groups, which are drawn at once. */
export const isGrouped = (rows: readonly Row[]): boolean => rows.some(({group}) => group !== undefined);

/** Shows adjacent rows of the same group in a body of their own, under its heading. */
const groupsOf = (rows: readonly Row[], columns: Columns, context: Context): TemplateResult[] => {
  const groups: Row[][] = [];
  for (const [i, row] of rows.entries())
    if (i && row.group === rows[i - 1]!.group) groups.at(-1)!.push(row);
    else groups.push([row]);
  return groups.map(
    (own) =>
      html`<tbody class="rows ${own.every(isSame) ? 'same' : ''}">
        ${own[0]!.group === undefined ? nothing : groupRow(own[0]!.group, columns.items.length)}
        ${own.map((row) => valueRow(row, columns, context))}
      </tbody>`,
  );
};

/** Shows a box that hides the rows whose values are all the same. Styles do so; the number of rows is said when it is ticked. */
const onlyDifferences = (rows: readonly Row[], {locale}: Context): TemplateResult => {
  const words = locale.own(english);
  const shown = rows.filter((row) => !isSame(row)).length;
  return html`<div class="controls">
    <label part="switch"
      ><input type="checkbox" /><span><b .textContent=${words.onlyDifferences}></b></span
    ></label>
    <span
      class="small mute"
      role="status"
      data-after=${locale.say(words.rowsShown, {shown, count: rows.length})}
    ></span>
  </div>`;
};

/** Several products side by side. The first that has an award stands out. */
export const comparisonView: View<Comparison, ComparisonContext> = ({items, rows, title: heading}, context) => {
  const {mark, layout} = context;
  const columns: Columns = {
    items,
    names: distinct(items.map(({name}) => name)),
    best: items.findIndex((item) => item.award),
  };
  const isVersus = layout === 'versus' && items.length === 2;
  const wins = isVersus ? items.map(({name}) => rows.filter(({winner}) => winner === name).length) : undefined;
  const facts = [picturesRow(columns, context), factsRow(columns, wins, context)];
  const tools = rows.length < MANY || items.length < 2 || context.isMarkedUp ? nothing : onlyDifferences(rows, context);
  // The box that scrolls says what it is, and the table its own name, without the switch in the caption: no name is said twice.
  return html`
    <div
      class=${`root columns-${SIZES.find((size) => items.length <= size) ?? 8}${isVersus ? ' versus' : ''}`}
      data-candor
    >
      ${heading ? nothing : tools}
      <div
        class="pan"
        role="group"
        aria-label=${context.locale.own(english).comparison}
        tabindex=${isVersus ? nothing : 0}
      >
        <table part="table" aria-label=${heading ?? nothing}>
          ${
            heading
              ? html`<caption part="caption">
                  <span class="sub" .textContent=${mark('title', heading)}></span>
                  ${tools}
                </caption>`
              : nothing
          }
          <thead>
            ${namesRow(columns, 1 + facts.filter((row) => row !== nothing).length, context)} ${facts}
          </thead>
          ${
            isGrouped(rows)
              ? groupsOf(rows, columns, context)
              : html`<tbody>
                  ${drawItems(rows, context, (row) => valueRow(row, columns, context))}
                </tbody>`
          }
          ${
            items.some(({offer}) => offer)
              ? html`<tbody>
                  ${offersRow(columns, context)}
                </tbody>`
              : nothing
          }
        </table>
      </div>
    </div>
  `;
};
