import {css, type CSSResult} from 'lit';

/**
 * Styles of a table that is too wide for its place: the columns scroll sideways, and the name of a row stands on a line of its
 * own, which stays. It is still a table, so that screen readers find each value under its product. The name takes up no column;
 * its last line is empty, and its baseline is that of the values.
 */
export const narrowTableStyles: CSSResult = css`
  .pan {
    position: relative;
    display: block;
    max-block-size: calc(100svh - 4em);
    overflow: auto;
    scroll-snap-type: x proximity;
    mask: linear-gradient(to var(--_end, right), #000 calc(100% - 2.5em), #0002 calc(100% - 0.5em)) no-repeat;
  }
  .pan:dir(rtl) {
    --_end: left;
  }
  table {
    inline-size: max-content;
    max-inline-size: none;
    min-inline-size: 100%;
    table-layout: auto;
    padding-inline-end: 2.5em;
    overflow-wrap: break-word;
  }
  caption,
  tbody th {
    position: sticky;
    inset-inline-start: 0;
  }
  caption {
    /* Both sides: from right to left, WebKit puts a short caption at the end of a table. */
    inset-inline-end: 2.5em;
  }
  caption,
  .label {
    max-inline-size: none;
    inline-size: calc(100cqi - 2.5em);
  }
  td[rowspan],
  tbody th {
    /* In WebKit, a column of no width has that of its content. */
    inline-size: 0.1px;
    padding: 0;
    border: 0;
  }
  td:not([rowspan]),
  thead th {
    inline-size: 7.75em;
    padding-inline: 0 0.75em;
  }
  td > *,
  thead th > * {
    max-inline-size: 16em;
  }
  tbody > * > * {
    vertical-align: baseline;
  }
  /* Firefox moves values down to the baseline, but makes no row higher for it. Their padding is moved too, out of the row. */
  @supports (-moz-appearance: none) {
    tbody td {
      padding-block-end: 1.7em;
      overflow-y: clip;
    }
    .purchase td {
      padding-block-end: 2.6em;
    }
  }
  .label {
    display: inline-block;
    margin-inline-end: calc(2.5em - 100cqi);
    padding-block-start: 0.5em;
    font-size: var(--_small);
  }
  .label::after {
    content: '\\A0';
    display: block;
    line-height: 1.8;
  }
  .purchase .label::after {
    line-height: 3.4;
  }
  .group .label::after {
    display: none;
  }
  tr > th.best {
    box-shadow: none;
  }
  td.best {
    background: none;
    color: inherit;
  }
  .best .name {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 0.16em;
    text-underline-offset: 0.3em;
  }
`;
