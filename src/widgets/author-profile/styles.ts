import {css, type CSSResult} from 'lit';

/** Styles of `<author-profile>`. */
export const authorProfileStyles: CSSResult = css`
  .profile {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.9em 1.25em;
    align-items: center;
  }
  .who {
    display: flex;
    flex-direction: column;
  }
  /* The name comes first for those who read it in order, the line above it for the eye. */
  [part='kicker'] {
    order: -1;
  }
  .profile .avatar {
    inline-size: 3em;
    block-size: 3em;
    font-size: 1.5em;
  }
  .rest {
    grid-column: 1 / -1;
  }
  .rest:not(:has(*)) {
    display: none;
  }
  .profile a {
    display: inline-block;
    min-block-size: 24px;
  }
  .sign {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.35em;
    vertical-align: -0.125em;
    fill: currentColor;
  }
  @container (min-width: 34em) {
    .profile {
      column-gap: 1.5em;
    }
    .rest {
      grid-column: 2;
    }
  }
`;
