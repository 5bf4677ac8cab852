import {css, type CSSResult} from 'lit';

/** Styles of controls above what they change. */
export const toolsStyles: CSSResult = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
  }
  .controls:empty {
    min-block-size: 2.75em;
  }
  .controls:has(select) label {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding: 0;
  }
  select {
    min-block-size: 2.75em;
    padding-inline: 0.4em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-in);
    background: Canvas;
    color: CanvasText;
    font: inherit;
  }
  @media (scripting: none) {
    .controls:empty {
      display: none;
    }
  }
  @supports not selector(:has(*)) {
    .controls {
      display: none;
    }
  }
`;
