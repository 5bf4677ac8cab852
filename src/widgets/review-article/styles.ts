import {css, type CSSResult} from 'lit';

/** Styles of `<review-article>`. */
export const reviewArticleStyles: CSSResult = css`
  .article {
    break-inside: auto;
  }
  .article > * {
    margin-block: 0;
  }
  .article > * + * {
    margin-block-start: 1.75em;
  }
  .lead > .title {
    font-size: 2em;
    line-height: 1.12;
  }
  .lead > .prose {
    font-size: 1.125em;
    line-height: 1.5;
  }
  .picture {
    margin-block: 1.5em;
  }
  .picture:last-child {
    margin-block-end: 0;
  }
  .picture img {
    display: block;
    block-size: auto;
    border-radius: var(--_radius-in);
  }
  .picture .info {
    margin-block-start: 0.35em;
  }
  .passage {
    line-height: 1.65;
  }
  @media screen {
    .passage:nth-of-type(n + 15) {
      content-visibility: auto;
      contain-intrinsic-size: auto 24em;
    }
  }
`;
