import {css, type CSSResult} from 'lit';

/** Styles of `<faq-list>`. */
export const faqListStyles: CSSResult = css`
  .faq {
    margin-block-start: 0.5em;
  }
  details {
    border-block-start: 1px solid var(--_line);
  }
  details:last-child {
    border-block-end: 1px solid var(--_line);
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    min-block-size: 3em;
    padding-block: 0.6em;
    font-weight: 600;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
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
  .prose {
    padding-block-end: 1em;
  }
  @media (forced-colors: active) {
    summary::after {
      background: CanvasText;
    }
  }
  @media print {
    details {
      break-inside: avoid;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary::after {
      display: none;
    }
  }
`;
