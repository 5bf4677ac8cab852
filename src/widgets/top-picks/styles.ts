import {css, type CSSResult} from 'lit';

/** Styles of `<top-picks>`. */
export const topPicksStyles: CSSResult = css`
  .picks > li {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: start;
    gap: 1em;
    padding-block: var(--_gap);
  }
  .head + .inner {
    padding-block-start: 0;
  }
  .head + .inner > .picks > li,
  .picks > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .picks > :last-child {
    padding-block-end: 0;
  }
  .shot {
    position: relative;
  }
  .shot > .picture {
    inline-size: 4.5em;
  }
  .shot img {
    aspect-ratio: 1;
    object-fit: cover;
  }
  .chip:not(:only-child) {
    position: absolute;
    inset-block-start: -0.45em;
  }
  /* Paper cuts off what stands out at the side of a card without borders. */
  @media screen {
    .chip:not(:only-child) {
      inset-inline-start: -0.45em;
    }
  }
  .what {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: 0.35em;
  }
  /* Above the name, but after it in the document, for screen readers. */
  .award {
    order: -1;
  }
  .name a {
    color: inherit;
  }
  .name:only-child {
    font: inherit;
  }
  .picks .buy {
    grid-column: 1 / -1;
    gap: 0.4em 1em;
  }
  @container (max-width: 14.99em) {
    .picks > li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (min-width: 34em) {
    .picks > li {
      grid-template-columns: auto 1fr 13.25em;
      align-items: center;
      column-gap: 1.25em;
    }
    .shot > .picture {
      inline-size: 5.5em;
    }
    .what:last-child {
      grid-column: 2 / -1;
    }
    .picks .buy {
      grid-column: 3;
    }
    .picks .buy > :not(.info) {
      flex: 1 0 100%;
    }
  }
`;
