import {css, type CSSResult} from 'lit';

/** Styles of controls above what they change. */
export const toolsStyles: CSSResult = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
  }
  @supports not selector(:has(*)) {
    .tools {
      display: none;
    }
  }
  @media screen {
    .root:has(.tools :checked) .same {
      display: none;
    }
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
