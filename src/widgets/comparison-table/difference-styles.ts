import {css, type CSSResult} from 'lit';

/** Hides rows whose values are the same. Inherited, because WebKit does not draw the rows themselves anew. */
export const differenceStyles: CSSResult = css`
  @media screen {
    .root:has(.controls :checked) {
      --_same: none;
    }
    tr.same {
      display: var(--_same, table-row);
    }
    tbody.same {
      display: var(--_same, table-row-group);
    }
  }
`;
