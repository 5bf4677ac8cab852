import {css, type CSSResult} from 'lit';

/** Styles of `<verdict-box>`. */
export const verdictBoxStyles: CSSResult = css`
  .said {
    display: flow-root;
    --_gap: 0.75em;
  }
  .score {
    float: inline-start;
    max-inline-size: 10em;
    margin-block-end: 0.5em;
    margin-inline-end: 1.75em;
  }
  .said > .prose {
    display: flow-root;
    min-inline-size: min(15em, 100%);
  }
  .score > * + * {
    margin-block-start: 0.3em;
  }
  .said .best-for li::before {
    content: '+';
    color: var(--_good);
  }
  .number {
    font-size: 3.25em;
    line-height: 1.1;
    letter-spacing: -0.03em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
`;
