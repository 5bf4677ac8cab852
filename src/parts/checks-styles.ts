import {css, type CSSResult} from 'lit';

/** Styles of items to tick off. */
export const checksStyles: CSSResult = css`
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  .checks li + li {
    border-block-start: 1px solid var(--_line);
  }
  label {
    display: grid;
    grid-template-columns: 1.9em minmax(0, 1fr);
    box-sizing: border-box;
    min-block-size: 2.75em;
    padding-block: 0.6em;
    cursor: pointer;
  }
  label b,
  label .small {
    display: block;
  }
  input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0.2em 0 0;
    accent-color: var(--_accent);
  }
  :checked + span > b {
    text-decoration: line-through;
    text-decoration-color: color-mix(in oklab, currentColor 65%, transparent);
  }
`;
