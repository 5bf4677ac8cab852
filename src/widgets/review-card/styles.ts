import {css} from '../../theme/css.js';

export const reviewCardStyles: string = css`
  .head,
  .both {
    display: grid;
    gap: var(--_gap);
  }
  .headline {
    display: grid;
    gap: 0.45em;
    align-content: start;
    justify-items: start;
  }
  .award {
    display: flex;
    align-items: center;
    gap: 0.4em;
    color: var(--_accent);
    font-size: 0.8em;
    font-weight: var(--_bold);
  }
  .award::before {
    content: '';
    inline-size: 0.55em;
    block-size: 0.55em;
    border-radius: 50%;
    background: currentColor;
    border: 1px solid;
  }
  .pros li,
  .cons li,
  .best-for li {
    display: grid;
    grid-template-columns: 1.4em minmax(0, 1fr);
    padding-block: 0.22em;
  }
  .pros li::before,
  .cons li::before {
    content: '+';
    color: var(--_good);
    font-weight: 700;
  }
  .cons li::before {
    content: '−';
    color: var(--_bad);
  }
  .best-for li::before {
    content: '·';
    font-weight: 700;
  }
  @container (min-width: 30em) {
    .both {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 34em) {
    .head:has(.picture) {
      grid-template-columns: minmax(0, 1fr) minmax(9em, 32%);
    }
    .picture {
      order: 2;
    }
  }
`;
