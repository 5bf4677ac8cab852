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
  .prose {
    padding-block-end: 1em;
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary::after {
      display: none;
    }
  }
`;
