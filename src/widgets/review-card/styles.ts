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
`;
