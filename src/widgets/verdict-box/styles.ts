import {css, type CSSResult} from 'lit';

/** Styles of `<verdict-box>`. */
export const verdictBoxStyles: CSSResult = css`
  .said {
    display: grid;
    gap: var(--_gap) 1.75em;
    padding-block-end: var(--_gap);
  }
  .title + .prose {
    margin-block-start: 0.5em;
  }
  @supports (color: oklch(from currentColor l c h)) {
    .score {
      background: var(--_accent);
    }
    .score > * {
      color: var(--_on-accent);
    }
  }
  /* Before the words, but after them in the document, which begins with the heading. */
  .score {
    order: -1;
    padding-inline: 0.9em;
  }
  @container (min-width: 30em) {
    .said:has(.score) {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .score {
      align-self: start;
      padding-block: 1.1em;
    }
  }
`;
