import {css, type CSSResult} from 'lit';

/** Styles of `<review-article>`. */
export const reviewArticleStyles: CSSResult = css`
  .article {
    break-inside: auto;
  }
  .article > * + * {
    margin-block-start: 2.25em;
  }
  .head {
    container-type: inline-size;
  }
  .head > .title {
    font-size: clamp(1.75em, 1.25em + 4cqi, 2.25em);
    line-height: 1.15;
    letter-spacing: -0.015em;
  }
  .head > .prose {
    font-size: 1.2em;
    line-height: 1.5;
  }
  .head > .meta {
    margin-block-start: 1.25em;
  }
  .picture {
    margin-block: 1.5em;
  }
  .picture:last-child {
    margin-block-end: 0;
  }
  .picture img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: calc(var(--_radius) * 0.75);
  }
  .picture .meta {
    margin-block-start: 0.35em;
  }
  .text {
    line-height: 1.65;
  }
  .text > .title {
    font-size: 1.5em;
  }
  @media screen {
    .text:nth-of-type(n + 7) {
      content-visibility: auto;
      contain-intrinsic-size: auto 24em;
    }
  }
`;
