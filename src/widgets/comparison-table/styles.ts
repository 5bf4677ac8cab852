import {css, type CSSResultGroup} from 'lit';
import {inContainer} from './in-container.js';
import {narrowTableStyles} from './narrow-styles.js';

const wide = css`
  .root {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .columns-2 {
    container-name: columns-2;
  }
  .columns-3 {
    container-name: columns-3;
  }
  .columns-4 {
    container-name: columns-4;
  }
  .columns-8 {
    container-name: columns-8;
  }
  .scroll {
    position: relative;
    /* Firefox would show a bar for the padding of values that it moved to the baseline. */
    overflow: auto hidden;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-spacing: 0;
  }
  caption {
    padding-block-end: 0.5em;
  }
  th,
  td {
    box-sizing: border-box;
    padding: 0.65em 0.9em;
    border-block-start: 1px solid var(--_line);
    vertical-align: middle;
  }
  thead * {
    border: 0;
    vertical-align: top;
  }
  /* Names stand side by side, also beside one that has an award above it. */
  thead:has(.award) th:not(:has(.award))::before {
    content: '\\A0';
    display: block;
    font-size: 0.875em;
    line-height: 1.4;
  }
  thead td {
    inline-size: 22%;
  }
  thead a {
    display: inline-block;
    padding-block: 0.1em;
    color: inherit;
  }
  .best .name {
    color: inherit;
  }
  tbody th {
    padding-inline-start: 0;
    color: var(--_mute);
  }
  .yes,
  .no {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
  }
  .yes::before,
  .no::before {
    content: '';
    inline-size: 1.1em;
    block-size: 1.1em;
    border-radius: 50%;
    background: var(--_good);
    clip-path: var(--_yes);
    print-color-adjust: exact;
  }
  /* That something is missing is no fault. */
  .no::before {
    background: var(--_mute);
    clip-path: var(--_no);
  }
  td .price b {
    font-size: 1.125em;
  }
  td .btn {
    padding-inline: 0.4em;
  }
  td time {
    white-space: normal;
  }
  @container (max-width: 47.99em) {
    td .btn {
      min-block-size: 3.15em;
      padding: 0.8em 0.3em;
      font-size: 0.875em;
    }
    td .btn[rel] > span {
      padding: 0;
    }
    td .btn[rel] > span::after {
      display: none;
    }
  }
  .best {
    background: var(--_badge);
    color: var(--_strong);
  }
  /* An award in a table has no surface of its own. */
  th .award {
    display: flex;
    padding: 0;
    background: none;
  }
  th.best {
    border-radius: var(--_radius-in) var(--_radius-in) 0 0;
    box-shadow: inset 0 0.2em var(--_accent);
  }
  tbody:last-child > :last-child > .best {
    border-radius: 0 0 var(--_radius-in) var(--_radius-in);
  }
`;

/** Names stand beside the values where there is room: 22 % of the width, and 8.5em for each product. */
const switches = Object.entries({2: 21.8, 3: 32.7, 4: 43.6, 8: 87}).map(([columns, width]) =>
  inContainer(`columns-${columns}`, width, narrowTableStyles),
);

const print = css`
  /* Paper does not scroll: the columns share its width. */
  @media print {
    .scroll {
      overflow: visible;
      mask: none !important;
    }
    table {
      inline-size: 100% !important;
      table-layout: fixed !important;
      padding: 0 !important;
    }
    .columns-8 {
      font-size: 0.65em;
    }
  }
`;

/** Styles of `<comparison-table>`. */
export const comparisonTableStyles: CSSResultGroup = [wide, ...switches, print];
