import {css, type CSSResult} from 'lit';

/** Styles of awards and ranks. */
export const awardStyles: CSSResult = css`
  .award {
    display: inline-flex;
    gap: 0.4em;
    padding: 0.2em var(--candor-space-tint, 0.7em);
    border-radius: 1em;
    background: var(--_badge);
    color: var(--_strong);
    font-weight: 600;
    line-height: 1.4;
  }
  /* A medal. */
  .award::before {
    content: '';
    flex: none;
    inline-size: 0.95em;
    block-size: 0.95em;
    margin-block-start: 0.24em;
    background: currentColor;
    clip-path: polygon(
      50% 4%,
      74% 14%,
      82% 36%,
      70% 62%,
      76% 68%,
      76% 100%,
      50% 86%,
      24% 100%,
      24% 68%,
      30% 62%,
      18% 36%,
      26% 14%
    );
    print-color-adjust: exact;
  }
  .chip {
    display: inline-grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 1px solid;
    border-radius: 50%;
    font-size: var(--_small);
    font-weight: 650;
    line-height: 1;
    font-variant-numeric: lining-nums;
  }
  @supports (color: oklch(from currentColor l c h)) {
    .chip {
      border-color: transparent;
      background: var(--_accent);
    }
    .chip > * {
      color: var(--_on-accent);
    }
  }
`;

/** Styles of lists of advantages, disadvantages and audiences. */
export const prosConsStyles: CSSResult = css`
  :is(.pros, .cons, .best-for, .not-for) li {
    position: relative;
    margin-inline-start: 1.75em;
  }
  :is(.pros, .cons, .best-for, .not-for) li + li {
    margin-block-start: 0.5em;
  }
  :is(.pros, .cons, .best-for, .not-for) li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.22em;
    inset-inline-start: -1.75em;
    inline-size: 1.1em;
    block-size: 1.1em;
    border-radius: 50%;
    background: var(--_good);
    clip-path: var(--_yes);
    print-color-adjust: exact;
  }
  :is(.cons, .not-for) li::before {
    background: var(--_bad);
    clip-path: var(--_no);
  }
`;
