import {css, type CSSResult} from 'lit';

/** Styles of a table of two products face to face, in addition to those of a narrow one. */
export const versusStyles: CSSResult = css`
  .pan {
    max-block-size: none;
    overflow: visible;
    mask: none;
  }
  table {
    table-layout: fixed;
    padding: 0;
  }
  caption,
  .label {
    inline-size: 100cqi;
  }
  .label {
    margin-inline-end: -100cqi;
  }
  td,
  thead th,
  .label {
    text-align: center;
  }
  td:not([rowspan]),
  thead th {
    padding-inline: 0.4em;
  }
  td > *,
  thead th > * {
    margin-inline: auto;
  }
  .row,
  .award {
    justify-content: center;
  }
  .info,
  .info > * {
    display: block;
    margin: 0;
  }
  .info > ::before {
    display: none;
  }
`;
