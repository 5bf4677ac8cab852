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
  /* A ring with an “i”, drawn: the same in every font. */
  .note::before {
    content: '';
    block-size: 1.25em;
    margin-block-start: 0.15em;
    border: 1.5px solid;
    border-radius: 50%;
    background:
      radial-gradient(circle at 50% 24%, currentColor 0.09em, transparent 0.1em),
      linear-gradient(currentColor, currentColor) 50% 78% / 0.14em 0.45em no-repeat;
    print-color-adjust: exact;
  }
  @media (forced-colors: active) {
    .note {
      border: 1px solid;
    }
  }
`;
