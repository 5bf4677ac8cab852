import {css, type CSSResult} from 'lit';

/** Styles of `<buying-guide>`. */
export const buyingGuideStyles: CSSResult = css`
  .guide > * + * {
    margin-block-start: 1.75em;
  }
  .guide > .title + * {
    margin-block-start: 0.6em;
  }
  .guide .sub {
    margin-block-end: 0;
  }
  .chapters {
    columns: 2 16em;
    column-gap: 2em;
    padding-block: 0.65em;
    border-block: 1px solid var(--_line);
  }
  .chapters li {
    break-inside: avoid;
    padding-block: 0.25em;
  }
  .terms > div {
    display: grid;
    gap: 0 1.5em;
    padding-block: 0.65em;
    border-block-start: 1px solid var(--_line);
  }
  .terms > :last-child {
    padding-block-end: 0;
  }
  @container (min-width: 34em) {
    .terms > div {
      grid-template-columns: 11em minmax(0, 1fr);
    }
  }
  dt {
    font-weight: 600;
  }
  .tips {
    counter-reset: tip;
  }
  .tips li {
    margin-inline-start: 2.4em;
  }
  .tips li + li {
    margin-block-start: 0.5em;
  }
  .tips li::before {
    counter-increment: tip;
    content: counter(tip);
    box-sizing: border-box;
    margin-inline-start: -2.75em;
    display: grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 1.5px solid var(--_accent);
    border-radius: 50%;
    font-size: var(--_small);
    font-weight: 650;
    line-height: 1;
    font-variant-numeric: lining-nums;
  }
  .tasks {
    display: flex;
    flex-direction: column;
  }
  :not(.sub) + .tasks {
    margin-block-start: 1.25em;
  }
  .checks {
    order: 1;
  }
`;
