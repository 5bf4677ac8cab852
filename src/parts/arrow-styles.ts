import {css, type CSSResult} from 'lit';

/** Styles of the arrow after the summary of `details`. */
export const arrowStyles: CSSResult = css`
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    flex: none;
    inline-size: 0.8em;
    block-size: 0.8em;
    background: currentColor;
    clip-path: polygon(14% 29%, 50% 65%, 86% 29%, 94% 37%, 50% 81%, 6% 37%);
  }
  [open] > summary::after {
    transform: scaleY(-1);
  }
  @media (forced-colors: active) {
    summary::after {
      background: CanvasText;
    }
  }
`;
