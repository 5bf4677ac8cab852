import {css, type CSSResult} from 'lit';

/**
 * What every widget's style begins with: the design tokens, and the few things that all of them are made of.
 *
 * The look comes from the page's own text: its font, its size, its colour. `--_flip` is 1 within a colour made from light
 * text, so on a dark page, and 0 elsewhere; no media query could know. A browser without such colours takes the text's. Public tokens are only read, never set, so that a value on any
 * element around a widget arrives. The comment above each token is its documentation.
 */
export const baseStyles: CSSResult = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;

    --_flip: clamp(0, (l - 0.62) * 1000, 1);
    /* Buttons, awards, ticks and the lines beside quotes. @default the text colour */
    --_accent: var(--candor-color-accent, currentColor);
    /* Text on buttons. @default black or white, whichever reads better on the accent */
    --_on-accent: var(--candor-color-on-accent, oklch(from var(--_accent) calc(1 - var(--_flip)) 0 0));
    /* Stars. @default an amber that suits the page */
    --_star: var(--candor-color-star, oklch(from currentColor calc(0.56 + 0.26 * var(--_flip)) 0.135 68));
    /* The sign before what is good. @default a green that suits the page */
    --_good: var(--candor-color-good, oklch(from currentColor calc(0.46 + 0.34 * var(--_flip)) 0.12 152));
    /* The sign before what is not. @default a red that suits the page */
    --_bad: var(--candor-color-bad, oklch(from currentColor calc(0.48 + 0.28 * var(--_flip)) 0.14 28));
    /* Borders and rules. @default the text colour at 22 % */
    --_line: var(--candor-color-line, color-mix(in oklab, currentColor 22%, transparent));
    /* Corners of cards; those of buttons and pictures follow. @default 0.6em */
    --_radius: var(--candor-radius-card, 0.6em);
    /* The distance between the parts of a widget, and to a card's upper and lower border. @default 1.25em */
    --_gap: var(--candor-space-gap, 1.25em);
  }
  :host([hidden]),
  slot[hidden],
  .root ~ ::slotted(:is([data-field], [data-candor-fallback])) {
    display: none;
  }
  @media (prefers-contrast: more) {
    :host {
      --_line: currentColor;
    }
  }

  :not(em, strong, code) {
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }
  .root {
    break-inside: avoid;
    /* A reset may leave nothing of the text's size. */
    font-size: max(1em, 10px);
    line-height: 1.55;
    overflow-wrap: anywhere;
    text-align: start;
  }
  a {
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  .card {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .pad {
    padding: var(--_gap) clamp(1em, 4%, 1.75em);
  }
  .foot {
    border-block-start: 1px solid var(--_line);
  }
  .stack > * + * {
    margin-block-start: var(--_gap);
  }
  .prose > * + * {
    margin-block-start: 0.75em;
  }
  p {
    max-inline-size: 70ch;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.75em;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: var(--_gap);
  }
  .small {
    font-size: 0.875em;
  }
  b,
  dt,
  .title,
  .sub {
    font-weight: 650;
  }
  .title {
    font-size: 1.375em;
    line-height: 1.2;
    text-wrap: balance;
  }
  .sub {
    margin-block-end: 0.4em;
  }

  /* Words of another direction than the page's keep their own order. */
  b,
  span,
  .meta > * {
    unicode-bidi: plaintext;
  }

  /* Lines of facts stand 24 px apart, so that links in them can be hit. */
  .meta {
    line-height: 1.75;
  }
  /* Long pages: what is far from the screen is laid out when it comes near. The first dozen of a kind never jumps. */
  @media screen {
    :host(:nth-of-type(n + 13)) .root {
      content-visibility: auto;
      contain-intrinsic-size: auto 24em;
    }
  }
`;
