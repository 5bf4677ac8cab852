import {css, type CSSResult} from 'lit';

/** Styles of `<review-card>`. */
export const reviewCardStyles: CSSResult = css`
  .head {
    display: grid;
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
    order: -1;
  }
  .split {
    display: grid;
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
      grid-template-columns: 1fr auto;
      align-items: center;
    }
    .split:has(.picture) {
      grid-template-columns: 32% 1fr;
      column-gap: 1.5em;
    }
    /* On paper, text may stand on the page before its picture. A row of a grid would stay whole. */
    @media print {
      .split {
        display: flow-root;
      }
      .split > .picture {
        float: inline-start;
        inline-size: 38%;
        padding-inline-end: 1.5em;
      }
    }
    .lede {
      font-size: 1.125em;
      line-height: 1.5;
    }
  }
  @container (min-width: 38em) {
    .split:has(.picture) {
      grid-template-columns: 38% 1fr;
    }
  }
`;
