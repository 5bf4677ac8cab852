import {css, type CSSResult} from 'lit';

/** Styles of `<disclosure-note>`. */
export const disclosureNoteStyles: CSSResult = css`
  :host {
    --_height: 5em;
  }
  .note {
    display: flex;
    gap: 0.7em;
  }
  .note::before {
    content: 'i' / '';
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin-block-start: 0.18em;
    border: 1px solid;
    border-radius: 50%;
    font:
      italic 600 0.8em / 1 Georgia,
      serif;
  }
`;
