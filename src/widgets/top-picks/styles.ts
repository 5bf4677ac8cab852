import {css} from '../../theme/css.js';

export const topPicksStyles: string = css`
  .picks > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .picks > li:first-child {
    border: 0;
    padding-block-start: 0;
  }
  .picks > li:last-child {
    padding-block-end: 0;
  }
  .rank {
    align-self: start;
    min-inline-size: 1em;
    font-size: 1.25em;
    line-height: 1.25;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .picture {
    flex: 0 0 6em;
    align-self: start;
  }
  .what {
    flex: 1 1 14em;
  }
  .name {
    font-weight: 650;
  }
  .picks .offers {
    flex: 0 1 13em;
  }
  /* One button stands out, that of the first. */
  .picks > li + li .btn {
    background: none;
    border-color: var(--_line);
  }
  .picks > li + li .btn > * {
    color: inherit;
  }
`;
