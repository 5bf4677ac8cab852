import {css, type CSSResult} from 'lit';

/** Styles of `<review-card>`. */
export const reviewCardStyles: CSSResult = css`
  .head {
    display: flex;
    flex-wrap: wrap-reverse;
    gap: var(--_gap);
  }
  .headline {
    display: flex;
    flex: 999 1 18em;
    flex-direction: column;
    gap: 0.45em;
  }
  .picture {
    flex: 1 1 11em;
  }
`;
