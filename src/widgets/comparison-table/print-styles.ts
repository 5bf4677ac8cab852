import {css, type CSSResult} from 'lit';

/** Styles of a table on paper. */
export const printedTableStyles: CSSResult = css`
  /* Paper does not scroll: the columns share its width. */
  @media print {
    .pan {
      max-block-size: none;
      overflow: visible;
      mask: none !important;
    }
    table {
      inline-size: 100% !important;
      table-layout: fixed !important;
      padding: 0 !important;
    }
    .group {
      break-after: avoid;
    }
    /* The last row is not alone on a page. */
    .purchase {
      break-before: avoid;
    }
    .columns-8 {
      font-size: 0.65em;
    }
  }
`;
