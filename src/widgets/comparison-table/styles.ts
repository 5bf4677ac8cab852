import {css, type CSSResultGroup} from 'lit';
import {differenceStyles} from './difference-styles.js';
import {inContainer} from './in-container.js';
import {narrowTableStyles} from './narrow-styles.js';
import {printedTableStyles} from './print-styles.js';
import {versusStyles} from './versus-styles.js';

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
  .versus {
    container-name: versus;
  }
  /* A stop for the keyboard only where it scrolls. */
  .pan {
    display: contents;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-spacing: 0;
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
  thead > :not(:last-child) > * {
    padding-block-end: 0.15em;
  }
  thead > :not(:first-child) > * {
    padding-block-start: 0.15em;
  }
  thead .row + * {
    margin-block-start: 0.3em;
  }
  /* Names stand side by side, also beside one that has an award above it. */
  thead:has(.award) th:not(:has(.award))::before {
    content: '\\A0';
    display: block;
    font-size: var(--_small);
    line-height: 1.4;
  }
  td[rowspan] {
    inline-size: 22%;
  }
  /* The names stay in view where the colours behind them were found. On paper, they would stand at the end of the page. */
  @media screen {
    thead th {
      position: var(--_stick, static);
      inset-block-start: var(--_stick-top, 0);
      z-index: 1;
      background: var(--_ground);
    }
  }
  .group th {
    padding-block-start: 1.25em;
    color: var(--_heading-color, var(--_strong));
    font-weight: 650;
  }
  caption span,
  .hint {
    display: block;
  }
  .hint {
    color: var(--_mute);
    font-weight: 400;
  }
  .won {
    display: inline-block;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_accent);
    border-radius: 1em;
    color: var(--_strong);
    font-weight: 600;
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
  /* A missing feature is no fault: its sign is not red. */
  .no::before {
    background: var(--_mute);
    clip-path: var(--_no);
  }
  td .price b {
    font-size: 1.125em;
  }
  /* Buttons are level, whatever is below them. */
  :where(.purchase) > td {
    vertical-align: top;
  }
  td .btn {
    padding-inline: 0.4em;
  }
  td time {
    white-space: normal;
  }
  @container (max-width: 47.99em) {
    td:not([rowspan]),
    thead th {
      padding-inline: 0.6em;
    }
    thead .row {
      font-size: var(--_small);
    }
    td .btn {
      min-block-size: 3.15em;
      padding: 0.8em 0.3em;
      font-size: var(--_small);
    }
    td .btn[rel] > span {
      padding: 0;
    }
    td .btn[rel] > span::after {
      display: none;
    }
  }
  .best {
    color: var(--_strong);
  }
  td.best {
    background: var(--_badge);
  }
  th.best {
    border-radius: var(--_radius-in) var(--_radius-in) 0 0;
    box-shadow:
      inset 0 0.2em var(--_accent),
      inset 0 0 0 99em var(--_badge);
  }
  /* An award in a table has no surface of its own. */
  th .award {
    display: flex;
    padding: 0;
    background: none;
  }
  tbody:last-child > :last-child > .best {
    border-radius: 0 0 var(--_radius-in) var(--_radius-in);
  }
`;

/** Names stand beside the values where there is room: 22 % of the width, and 8.5em for each product. */
const switches = [
  ...Object.entries({2: 21.8, 3: 32.7, 4: 43.6, 8: 87}).map(([columns, width]) =>
    inContainer(`columns-${columns}`, width, narrowTableStyles),
  ),
  inContainer('versus', 999, narrowTableStyles),
  inContainer('versus', 999, versusStyles),
];

/** Styles of `<comparison-table>`. */
export const comparisonTableStyles: CSSResultGroup = [wide, differenceStyles, ...switches, printedTableStyles];
