import {css, type CSSResult} from 'lit';

/** Styles of `<review-card>`. */
export const reviewCardStyles: CSSResult = css`
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9em 1.5em;
  }
  .headline {
    display: flex;
    flex-direction: column;
    justify-content: center;
    align-items: start;
    gap: 0.5em;
  }
  /* Above the heading, but after it in the document, for screen readers. */
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    order: -1;
    gap: 0.5em;
  }
  .split {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
  }
  .split > .stack {
    --_gap: 1em;
    align-self: center;
  }
  .inner > :not(:first-child, .prose, .info) {
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  @container (max-width: 29.99em) {
    .split img {
      aspect-ratio: 2.2;
    }
  }
  @container (min-width: 30em) {
    .head:has(.score) {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
    .split:has(.picture) {
      grid-template-columns: minmax(0, 32%) minmax(0, 1fr);
      column-gap: 1.5em;
    }
    .lede {
      font-size: 1.125em;
      line-height: 1.5;
    }
  }
  @container (min-width: 38em) {
    .split:has(.picture) {
      grid-template-columns: minmax(0, 38%) minmax(0, 1fr);
    }
  }
`;
