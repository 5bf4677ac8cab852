import {css, type CSSResult} from 'lit';

/** Styles of `<comparison-table>`. */
export const comparisonTableStyles: CSSResult = css`
  .root {
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em;
    font-variant-numeric: tabular-nums;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-spacing: 0;
    font-size: 0.925em;
  }
  caption {
    padding-block-end: 0.75em;
  }
  th,
  td {
    box-sizing: border-box;
    padding: 0.7em 0.9em;
    border-block-start: 1px solid var(--_line);
    vertical-align: top;
  }
  thead * {
    border-block-start: 0;
    vertical-align: bottom;
    font-weight: 650;
  }
  thead td {
    inline-size: 21%;
  }
  tbody th {
    padding-inline-start: 0;
    font-weight: 500;
  }
  .yes {
    color: var(--_good);
    font-weight: 650;
  }
  .yes::before {
    content: '✓ ' / '';
  }
  .no::before {
    content: '– ' / '';
  }
  .best {
    border-inline: 2px solid var(--_accent);
  }
  th.best {
    border-block-start: 2px solid var(--_accent);
    border-radius: var(--_radius) var(--_radius) 0 0;
  }
  :where(:last-child) > td.best {
    border-block-end: 2px solid var(--_accent);
    border-radius: 0 0 var(--_radius) var(--_radius);
  }
  .btn {
    min-block-size: 2.2em;
    padding-inline: 0.75em;
  }

  /* Where a table would be too narrow to read, each row becomes a card. */
  @container (max-width: 33.99em) {
    table,
    caption,
    thead,
    tbody,
    tr,
    th {
      display: block;
    }
    thead td {
      display: none;
    }
    tr {
      padding: 0.4em 1em;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    tr + tr,
    tbody {
      margin-block-start: 0.75em;
    }
    tr > * {
      padding: 0.45em 0;
    }
    tbody th {
      border: 0;
      font-weight: 650;
    }
    tbody td {
      display: grid;
      grid-template-columns: 3fr minmax(0, 2fr);
      gap: 0.25em 1em;
    }
    td:has(.offers) {
      grid-template-columns: minmax(0, 1fr);
    }
    td::before {
      content: attr(data-name);
      content: attr(data-name) / '';
    }
    tr > .best {
      margin-inline-start: -1em;
      padding-inline-start: calc(1em - 2px);
      border-width: 0 0 0 2px;
      border-radius: 0;
    }
  }

  /* Paper does not scroll, so that tables with many columns use small text. */
  @media print {
    .many table {
      font-size: 0.65em;
    }
  }

  /* Tables with many columns scroll sideways. The name of a row is above its values and does not scroll. */
  @media screen {
    @container (min-width: 34em) and (max-width: 64em) {
      .many {
        display: grid;
        overflow-x: auto;
      }
      .many > * {
        grid-area: 1 / 1;
      }
      .many :is(table, caption, thead, tbody, tr, tbody th) {
        display: block;
      }
      .many table {
        inline-size: max-content;
      }
      .many :is(caption, tbody th) {
        position: sticky;
        inset-inline-start: 0;
        inline-size: 100cqi;
      }
      .many tbody tr {
        border-block-start: 1px solid var(--_line);
      }
      .many tbody th {
        padding: 0.7em 1em 0;
        border: 0;
        font-size: 0.9em;
      }
      .many :is(td, thead th) {
        inline-size: 22cqi;
      }
      .many td {
        padding-block-start: 0.2em;
        border: 0;
      }
      .many td.best {
        border: 0;
        font-weight: 650;
      }
      .many th.best {
        border: 2px solid var(--_accent);
        border-radius: var(--_radius);
      }
      .many thead td {
        display: none;
      }
      /* Shadow at an edge with more columns behind it. At the ends of the table it is clipped. */
      .more {
        display: flex;
        justify-content: space-between;
        overflow: clip;
        margin-inline: 1em;
        pointer-events: none;
      }
      .more::before,
      .more::after {
        content: '';
        position: sticky;
        inset-inline: 0;
        margin-inline: -1em;
        box-shadow: 0 0 0.8em 0.2em var(--_line);
      }
    }
  }
`;
