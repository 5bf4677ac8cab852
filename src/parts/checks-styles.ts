import {css, type CSSResult} from 'lit';

/** Styles of items to tick off. The boxes are drawn: native ones glare on dark pages that declare no colour scheme. */
export const checksStyles: CSSResult = css`
  .checks li + li {
    border-block-start: 1px solid var(--_line);
  }
  label {
    display: grid;
    grid-template-columns: 2.1em minmax(0, 1fr);
    align-items: start;
    min-block-size: 2.75em;
    padding-block: 0.65em;
    cursor: pointer;
  }
  label b,
  label .small {
    display: block;
  }
  label b {
    font-weight: 600;
  }
  label .small {
    color: var(--_mute);
  }
  input {
    appearance: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin-block-start: 0.12em;
    border: 1.5px solid;
    border-radius: 0.3em;
    color: inherit;
    cursor: inherit;
    print-color-adjust: exact;
  }
  input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  input:checked::before {
    content: '';
    display: block;
    block-size: 100%;
    background: var(--_on-accent, Canvas);
    clip-path: polygon(12% 54%, 21% 45%, 38% 62%, 79% 18%, 88% 27%, 39% 80%);
  }
  :checked + span > b {
    font-weight: inherit;
  }
  @media (forced-colors: active) {
    input {
      appearance: auto;
    }
    input:checked::before {
      display: none;
    }
  }
  /* Before the script has run, the styles count. */
  .tasks {
    counter-reset: ticked;
  }
  input:checked {
    counter-increment: ticked;
  }
  :host(:not(:defined)) [data-before] > span {
    display: none;
  }
  :host(:not(:defined)) [data-before]::after {
    content: attr(data-before) counter(ticked) attr(data-after);
  }
  @media print {
    input:checked::before {
      background: #fff;
    }
  }
`;
