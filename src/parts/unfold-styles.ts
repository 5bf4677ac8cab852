import {css, type CSSResultGroup} from 'lit';
import {arrowStyles} from './arrow-styles.js';

const unfold = css`
  /* The whole quote is in the page, also on paper. */
  .more {
    display: none;
    margin-block-start: -0.35em;
    font-size: var(--_small);
  }
  @media screen {
    .long:has(+ .more:not([open])) {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 4;
      overflow: hidden;
    }
    @container (max-width: 23.99em) {
      .long:has(+ .more:not([open])) {
        -webkit-line-clamp: 5;
      }
    }
    .quote:has(.more) > .more {
      display: block;
    }
    .out {
      display: none;
    }
  }
  /* Without a script, the whole list is shown. */
  @media screen and (scripting: enabled) {
    .rest:has(summary):not([hidden]) {
      display: block;
      margin-block-start: 0.5em;
      font-size: 1em;
    }
    /* Inherited: WebKit notices only for the element itself that details beside it open. */
    .quotes:has(+ .rest:not([open])) {
      --_over: none;
    }
    .over {
      display: var(--_over, flex);
    }
  }
  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-block-size: 1.9em;
    color: var(--_link, inherit);
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .less,
  [open] > summary .all {
    display: none;
  }
  [open] > summary .less {
    display: inline;
  }
`;

/** Styles of long quotes and long lists of quotes, which readers unfold. */
export const unfoldStyles: CSSResultGroup = [arrowStyles, unfold];
