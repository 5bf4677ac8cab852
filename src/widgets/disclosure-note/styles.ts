import {css, type CSSResult} from 'lit';

/** Styles of `<disclosure-note>`. */
export const disclosureNoteStyles: CSSResult = css`
  :host {
    --_height: 5em;
  }
  .note {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.75em;
    padding: 0.85em 1em;
    border-radius: var(--_radius-in);
    background: var(--_fill);
  }
  .note > * {
    color: var(--_strong);
  }
  .note a {
    color: inherit;
  }
  .note::before {
    content: 'i';
    content: 'i' / '';
    box-sizing: border-box;
    block-size: 1.25em;
    margin-block-start: 0.15em;
    border: 1.5px solid;
    border-radius: 50%;
    font-weight: 650;
    line-height: 1.1;
    text-align: center;
  }
  @media (forced-colors: active) {
    .note {
      border: 1px solid;
    }
  }
`;
