import {css, type CSSResult} from 'lit';

/** Styles of lists of shops. */
export const shopsStyles: CSSResult = css`
  .shops {
    display: grid;
    grid-template-columns: minmax(min-content, 1fr) minmax(min-content, auto) fit-content(14em);
    column-gap: 1.5em;
  }
  .shops > li {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
    padding-block: 0.75em;
  }
  .shops > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .shops > li:first-child {
    padding-block-start: 0;
  }
  .shops > li:last-child {
    padding-block-end: 0;
  }
  .shops > li > :first-child {
    display: contents;
  }
  .shops .btn {
    grid-area: 1 / 3 / 3;
    min-inline-size: 8em;
  }
  .shops .coupon {
    margin-block-start: 0.5em;
  }
  .seller,
  .sum {
    align-self: last baseline;
  }
  .seller {
    font-weight: 600;
  }
  /* Without a price it has the place of one, and without facts it stands beside the middle of the button. */
  .seller:not(:has(+ .sum)) {
    grid-column: 1 / 3;
  }
  .shops > li > :not(:has(.info)) > * {
    grid-row: 1 / 3;
    align-self: center;
  }
  .shops .info {
    grid-area: 2 / 1 / 3 / 3;
    align-self: start;
  }
  .sum {
    grid-area: 1 / 2;
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.1;
    text-align: end;
  }
  @container (max-width: 33.99em) {
    .shops {
      display: block;
    }
    .shops > li {
      display: flex;
      flex-wrap: wrap;
      gap: 0.6em 0.75em;
    }
    /* No narrower than its longest word, which breaks only where it is wider than the list. */
    .shops > li > :first-child {
      display: block;
      flex: 99 1 min-content;
      min-inline-size: min(7em, 100%);
    }
    .shops .btn {
      flex: 1 0 auto;
      min-inline-size: 5.5em;
    }
    .shops time {
      white-space: normal;
    }
    .seller,
    .sum {
      display: block;
      text-align: start;
    }
  }
  @container (min-width: 34em) {
    .shops > :first-child .sum {
      font-size: 1.5em;
    }
  }
  .shops + .info {
    margin-block-start: 1em;
  }
`;
