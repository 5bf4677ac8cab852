import {css} from '../../theme/css.js';

export const authorProfileStyles: string = css`
  .author {
    display: grid;
    gap: var(--_gap);
  }
  .author .avatar {
    inline-size: 3.25em;
    block-size: 3.25em;
    font-size: 1.35em;
  }
  .links a {
    display: inline-block;
    padding-block: 0.2em;
  }
  @container (min-width: 30em) {
    .author {
      grid-template-columns: auto minmax(0, 1fr);
      gap: 1.5em;
    }
  }
`;
