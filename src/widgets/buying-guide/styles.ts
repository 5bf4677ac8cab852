import {css, type CSSResult} from 'lit';

/** Styles of `<buying-guide>`. */
export const buyingGuideStyles: CSSResult = css`
  .guide > * + * {
    margin-block-start: var(--_gap);
  }
  .guide > .title {
    font-size: 1.5em;
  }
  .section {
    padding-block-start: 0.75em;
  }
  .section > .sub {
    font-size: 1.15em;
    line-height: 1.25;
  }
  .contents {
    columns: 2 16em;
    column-gap: 2em;
    padding-block: 0.75em;
    border-block: 1px solid var(--_line);
  }
  .contents li {
    break-inside: avoid;
    padding-block: 0.25em;
  }
  .contents a {
    text-decoration-color: color-mix(in oklab, currentColor 40%, transparent);
    text-underline-offset: 0.18em;
  }
  .terms > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.25em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  dt {
    flex: 1 1 9em;
  }
  dd {
    flex: 3 1 18em;
  }
  .tips {
    counter-reset: tip;
  }
  .tips li {
    padding-inline-start: 2em;
  }
  .tips li::before {
    counter-increment: tip;
    content: counter(tip);
    margin-inline-start: -2em;
    color: var(--_accent);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
`;
