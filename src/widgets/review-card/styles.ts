import {css} from '../../theme/css.js';

export const reviewCardStyles: string = css`
  .head,
  .both {
    display: grid;
    gap: var(--_gap);
  }
  .headline > * + * {
    margin-block-start: 0.45em;
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
    border-radius: 50%;
    border: 0.3em solid;
  }
  :is(.pros, .cons, .best-for) li {
    display: grid;
    grid-template-columns: 1.4em minmax(0, 1fr);
    padding-block: 0.22em;
  }
  :is(.pros, .cons, .best-for) li::before {
    content: '·';
    font-weight: 700;
  }
  .pros li::before {
    content: '+';
    color: var(--_good);
  }
  .cons li::before {
    content: '−';
    color: var(--_bad);
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
