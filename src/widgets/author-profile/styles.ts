import {css, type CSSResult} from 'lit';

/** Styles of `<author-profile>`. */
export const authorProfileStyles: CSSResult = css`
  .author {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }
  .author > .prose {
    flex: 1 1 16em;
    align-self: center;
  }
  .who {
    display: flex;
    flex-direction: column;
  }
  /* The name comes first for those who read it in order, the line above it for the eye. */
  [part='kicker'] {
    order: -1;
  }
  .author .avatar {
    inline-size: 3.25em;
    block-size: 3.25em;
    font-size: 1.35em;
  }
`;
