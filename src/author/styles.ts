// Lit's `css` is not used: a second copy of Lit would create its Trusted Types policy again, which a page may forbid.
const css = ([text]: TemplateStringsArray): string => text!;

/** Styles of the panel, which look the same on every page. */
export const panelStyles: string = css`
  .panel {
    position: fixed;
    z-index: 2147483647;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: min(26rem, 100%);
    box-sizing: border-box;
    overflow: auto;
    padding: 1rem;
    background: #fff;
    color: #1d1d1f;
    border-inline-start: 1px solid #8888;
    box-shadow: 0 0 2rem #0003;
    font:
      15px/1.5 system-ui,
      sans-serif;
    text-align: start;
    overflow-wrap: anywhere;
  }
  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  h2 {
    flex: 1 0 auto;
    font-size: 1.2em;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-block-end: 0.75rem;
  }
  .summary {
    font-weight: 600;
  }
  .widget,
  .content > ul {
    padding-block: 0.75rem;
    border-block-start: 1px solid #ddd;
  }
  .data pre {
    max-block-size: 24em;
    overflow: auto;
    padding: 0.5rem;
    border: 1px solid #ddd;
    font-size: 0.85em;
    white-space: pre-wrap;
  }
  .data > * + * {
    margin-block-start: 0.5rem;
  }
  .content {
    display: grid;
    gap: 0.75rem;
  }
  .widget > button {
    margin-block-start: 0.6rem;
  }
  h3 button {
    padding: 0;
    border: 0;
    background: none;
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
  }
  button {
    min-block-size: 2.2rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid #888;
    border-radius: 0.35rem;
    background: #fff;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid #06c;
    outline-offset: 2px;
  }
  .panel:focus-visible {
    outline: none;
  }
  li li,
  ul > li {
    margin-block-start: 0.5rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid #d9822b;
  }
  .error {
    border-color: #c62828;
  }
  .fix {
    font-size: 0.9em;
  }
  .fine {
    color: #4a4a4f;
  }
  @media print {
    .panel {
      display: none;
    }
  }
`;
