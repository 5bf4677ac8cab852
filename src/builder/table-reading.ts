import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {fieldsOfKind, TABLE_KINDS, type TableKind} from '../import/import-table.js';
import {labelOf} from './docs.js';
import {openTable, type Opening, type Reading} from './reading.js';

const KINDS: Readonly<Record<TableKind, string>> = {
  testimonials: 'Testimonials',
  picks: 'Top picks',
  comparison: 'A comparison, with a product in each column',
};
const NAMES: Readonly<Record<string, string>> = {
  sourceType: 'Type of the source',
  sourceUrl: 'Address of the source',
  method: 'Verified by',
  value: 'Product',
};
/** Rows that are shown before a table is read. */
const SHOWN = 3;

const valueIn = ({target}: Event): string => (target as HTMLSelectElement).value;

/** Shows how the columns of a table are read, with its first rows. Each can be changed. */
export const tableReading = ({table, kind, mapping}: Reading, update: (opening: Opening) => void): TemplateResult =>
  html`<div class="field">
      <label for="table-kind">The table has</label>
      <select id="table-kind" @change=${(event: Event) => update(openTable(table, valueIn(event) as TableKind))}>
        ${TABLE_KINDS.map((each) => html`<option .value=${each} .selected=${live(each === kind)}>${KINDS[each]}</option>`)}
      </select>
    </div>
    <div class="columns-table" tabindex="0" role="region" aria-label="The first rows of the table">
      <table>
        <thead>
          <tr>
            ${table.head.map(
              (name, i) =>
                html`<th scope="col">
                  ${name}
                  <select
                    aria-label="Field of the column ${name}"
                    @change=${(event: Event) =>
                      update(openTable(table, kind, mapping.with(i, valueIn(event) || undefined)))}
                  >
                    ${['', ...fieldsOfKind(kind)].map(
                      (field) =>
                        html`<option .value=${field} .selected=${live((mapping[i] ?? '') === field)}>
                          ${field ? (NAMES[field] ?? labelOf(field)) : 'Left out'}
                        </option>`,
                    )}
                  </select>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${table.rows.slice(0, SHOWN).map(
            (row) =>
              html`<tr>
                ${table.head.map((_, i) => html`<td>${row[i] ?? ''}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="help">${table.rows.length} rows.</p>`;
