import {css} from './css.js';

/**
 * What every widget's style begins with: the design tokens, and the few things that all of them are made of.
 *
 * The look comes from the page's own text: its font, its size, its colour. `--_flip` is 1 where that text is light, so on
 * a dark page, and 0 elsewhere; no media query could know. Public tokens are only read, never set, so that a value on any
 * element around a widget arrives. The comment above each token is its documentation.
 */
export const baseStyles: string = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 20rem;
    min-inline-size: 0;
    max-inline-size: 100%;

    /* Buttons, awards, ticks and the lines beside quotes. @default the text colour */
    --_accent: var(--candor-color-accent, currentColor);
    /* Text on buttons. @default black or white, whichever reads better on the accent */
    --_on-accent: var(--candor-color-on-accent, currentColor);
    /* Stars. @default an amber that suits the page */
    --_star: var(--candor-color-star, currentColor);
    /* The sign before what is good. @default a green that suits the page */
    --_good: var(--candor-color-good, currentColor);
    /* The sign before what is not. @default a red that suits the page */
    --_bad: var(--candor-color-bad, currentColor);
    /* Borders and rules. @default the text colour at 22 % */
    --_line: var(--candor-color-line, color-mix(in oklab, currentColor 22%, transparent));
    /* The ring around what has the keyboard's focus. @default the accent */
    --_focus: var(--candor-color-focus, var(--_accent));
    /* Corners of cards; those of buttons and pictures follow. @default 0.6em */
    --_radius: var(--candor-radius-card, 0.6em);
    /* The distance between the parts of a widget. @default 1.25em */
    --_gap: var(--candor-space-gap, 1.25em);
    /* The distance from a card's border to what is in it. @default 1em to 1.75em, by width */
    --_pad: var(--candor-space-card, clamp(1em, 4cqi, 1.75em));
    /* The weight of headings, names and numbers. @default 650 */
    --_bold: var(--candor-font-weight-bold, 650);
    /* The font of headings. @default the page's own */
    --_heading: var(--candor-font-heading, inherit);
  }
  :host([hidden]),
  slot[hidden] {
    display: none;
  }
  @supports (color: oklch(from red l c h)) {
    :host {
      --_flip: clamp(0, (l - 0.62) * 1000, 1);
      --_on-accent: var(--candor-color-on-accent, oklch(from var(--_accent) calc(1 - var(--_flip)) 0 0));
      --_star: var(--candor-color-star, oklch(from currentColor calc(0.56 + 0.26 * var(--_flip)) 0.135 68));
      --_good: var(--candor-color-good, oklch(from currentColor calc(0.46 + 0.34 * var(--_flip)) 0.12 152));
      --_bad: var(--candor-color-bad, oklch(from currentColor calc(0.48 + 0.28 * var(--_flip)) 0.14 28));
    }
    .btn {
      background: var(--_accent);
      color: var(--_on-accent);
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_line: currentColor;
    }
  }

  *,
  ::before {
    box-sizing: border-box;
  }
  .root {
    content-visibility: auto;
    contain-intrinsic-size: auto 24em;
    line-height: 1.55;
    overflow-wrap: break-word;
    text-align: start;
  }
  :is(h2, h3, h4, h5, h6, p, ul, ol, li, dl, dt, dd, blockquote, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    list-style: none;
  }
  a {
    color: inherit;
    text-decoration-color: color-mix(in oklab, currentColor 40%, transparent);
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  :focus-visible {
    outline: max(2px, 0.15em) solid var(--_focus);
    outline-offset: max(2px, 0.15em);
    border-radius: 0.2em;
  }
  .card {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .pad {
    padding: var(--_pad);
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
  .prose p {
    max-inline-size: 70ch;
  }
  .small {
    font-size: 0.875em;
  }
  b,
  dt,
  .btn {
    font-weight: var(--_bold);
  }
  .title,
  .sub {
    font-family: var(--_heading);
    font-weight: var(--_bold);
  }
  .title {
    font-size: 1.375em;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.2;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  .sub {
    font-size: 0.95em;
    margin-block-end: 0.4em;
  }

  /* Facts in one line, parted by dots. */
  .meta > li {
    display: inline;
  }
  .meta > li + li::before {
    content: ' · ';
  }
  .vh:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .root {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
