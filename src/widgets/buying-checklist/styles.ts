import {css, type CSSResult} from 'lit';

/** Styles of `<buying-checklist>`. */
export const buyingChecklistStyles: CSSResult = css`
  /* The title and its status share a line; the list stands below the bar, and before them in the document. */
  .tasks {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1em;
  }
  .gauge {
    flex: 0 0 100%;
    order: 1;
    block-size: 0.375em;
    margin-block: 0.6em 0.4em;
    border-radius: 1em;
    color: var(--_accent);
    fill: currentColor;
    overflow: hidden;
  }
  .gauge:dir(rtl) {
    transform: scaleX(-1);
  }
  .off {
    fill-opacity: 0.16;
  }
  .checks {
    flex: 0 0 100%;
    order: 2;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-start: 0.5em;
  }
  button {
    min-block-size: 3.15em;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    text-decoration-color: color-mix(in oklab, currentColor 45%, transparent);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  /* Before the script has run, controls keep their room. */
  :host(:not(:defined)) :is(.actions, .gauge) {
    visibility: hidden;
  }
  @media print, (scripting: none) {
    .actions,
    .gauge {
      display: none;
    }
  }
`;
