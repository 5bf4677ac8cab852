import {css} from '../../theme/css.js';

export const verdictBoxStyles: string = css`
  .verdict {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap) 1.75em;
  }
  .said {
    flex: 999 1 18em;
    --_gap: 0.75em;
  }
  .score {
    flex: none;
    max-inline-size: 100%;
  }
  .score > * + * {
    margin-block-start: 0.3em;
  }
  .score .meta {
    max-inline-size: 10em;
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
