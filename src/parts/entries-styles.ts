import {css, type CSSResult} from 'lit';

/** Styles of lists of articles. */
export const entriesStyles: CSSResult = css`
  .entries li {
    display: flex;
    gap: 1em;
    padding-block: 0.75em;
  }
  .entries li + li {
    border-block-start: 1px solid var(--_line);
  }
  .entries li:first-child {
    padding-block-start: 0;
  }
  .entries li:last-child {
    padding-block-end: 0;
  }
  .entries li > :first-child {
    flex: 1;
    display: grid;
    gap: 0.1em 1.5em;
    align-items: baseline;
    align-content: start;
  }
  .entries .what {
    font-weight: 600;
  }
  .entries a {
    display: block;
    inline-size: fit-content;
    min-block-size: 24px;
    color: inherit;
  }
  /* Dates at the end of the line would not be below each other beside pictures. */
  @container (min-width: 30em) {
    .entries ul:not(:has(img)) li > :first-child {
      grid-template-columns: 1fr auto;
    }
    .entries ul:not(:has(img)) .when {
      grid-area: 1 / 2;
    }
    .entries ul:not(:has(img)) .kind {
      grid-column: 1;
    }
  }
  .entries img {
    flex: none;
    inline-size: 5em;
    block-size: 3.75em;
    object-fit: cover;
    border-radius: calc(var(--_radius) * 0.5);
  }
`;
