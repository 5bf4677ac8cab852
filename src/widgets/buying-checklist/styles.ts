import {css, type CSSResult} from 'lit';

/** Styles of `<buying-checklist>`. */
export const buyingChecklistStyles: CSSResult = css`
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.4em;
    margin-block: 0.6em 0.4em;
    border-radius: 1em;
    background: color-mix(in oklab, currentColor 14%, transparent);
    fill: var(--_accent);
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
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
    text-decoration-color: color-mix(in oklab, currentColor 40%, transparent);
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  /* The list comes before its status, so that the status can count its ticks. */
  fieldset {
    display: flex;
    flex-direction: column;
    counter-reset: ticked;
  }
  input:checked {
    counter-increment: ticked;
  }
  .checks {
    order: 1;
  }
  /* Before the script has run, the styles count, and controls keep their room. */
  :host(:not(:defined)) :is(.actions, .bar) {
    visibility: hidden;
  }
  :host(:not(:defined)) [role='status'] > span {
    display: none;
  }
  :host(:not(:defined)) [role='status']::after {
    content: attr(data-before) counter(ticked) attr(data-after);
  }
  @media (scripting: none) {
    .actions,
    .bar {
      display: none;
    }
  }
  @media print {
    .actions,
    .bar,
    [role='status'] {
      display: none;
    }
  }
`;
