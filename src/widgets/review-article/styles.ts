import {css} from '../../theme/css.js';

export const reviewArticleStyles: string = css`
  .article > * + * {
    margin-block-start: 2.25em;
  }
  .head > .title {
    font-size: 2em;
    line-height: 1.15;
    letter-spacing: -0.015em;
  }
  .head > .prose {
    font-size: 1.15em;
  }
  .text > .title {
    font-size: 1.5em;
  }
  .text {
    line-height: 1.65;
  }
  .points li {
    display: flex;
    gap: 0.75em;
    padding-block: 0.2em;
    max-inline-size: 70ch;
  }
  .points li::before {
    content: '·';
    font-weight: 650;
  }
`;
