import {css, type CSSResult} from 'lit';

/** Styles of `<top-picks>`. */
export const topPicksStyles: CSSResult = css`
  .picks > li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.75em 1em;
    padding-inline-start: 2em;
  }
  .picks > li + li {
    margin-block-start: 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  /* Placed in the margin, beside all lines of a pick. */
  .rank {
    flex: none;
    inline-size: 0.8em;
    margin-inline-start: -1.6em;
    font-size: 1.25em;
    line-height: 1.25;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .picture {
    flex: 0 0 6em;
    align-self: start;
  }
  .what {
    display: flex;
    flex: 1 1 min(11em, 99%);
    flex-direction: column;
    gap: 0.15em;
  }
  .name {
    font-weight: 650;
  }
  .name:only-child {
    font-weight: inherit;
  }
  .name a {
    text-decoration-color: color-mix(in oklab, currentColor 40%, transparent);
    text-underline-offset: 0.18em;
  }
  .picks .offers {
    flex: 0 1 13em;
  }
  .picks .offers > * {
    display: grid;
  }
  .btn {
    justify-content: center;
    padding-inline: 0.7em;
    text-align: center;
  }
`;
