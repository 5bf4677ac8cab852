import {css} from '../../theme/css.js';

export const reviewCardStyles: string = css`
  .head {
    display: flex;
    flex-wrap: wrap-reverse;
    gap: var(--_gap);
  }
  .headline {
    flex: 999 1 18em;
  }
  .headline > * + * {
    margin-block-start: 0.45em;
  }
  .picture {
    flex: 1 1 11em;
  }
  .award {
    color: var(--_accent);
    font-weight: 650;
  }
  .award::before {
    content: '● ' / '';
  }
  :is(.pros, .cons, .best-for) li {
    display: flex;
    gap: 0.6em;
  }
  .best-for li::before {
    content: '·';
  }
  .pros li::before {
    content: '+';
    color: var(--_good);
  }
  .cons li::before {
    content: '−';
    color: var(--_bad);
  }
`;
