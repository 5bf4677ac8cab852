import {css, type CSSResult} from 'lit';

/** Releases the room that the page's style keeps for a widget until it is drawn. It concerns nothing else of the page's. */
export const drawnStyles: CSSResult = css`
  :host {
    --_candor-reserved: auto !important;
  }
`;

/**
 * Styles that all widgets share: design tokens, and the classes of common elements.
 *
 * Widgets inherit font, size and colour from the text of the page. `--_flip` is 1 in a colour that is derived from light
 * text (a dark page), and 0 in others; a media query cannot know the colour of the page. Browsers without relative colours
 * use the colour of the text. Public tokens are only read, never set, so that a value on any ancestor of a widget reaches
 * it. The comment above each token is its documentation.
 */
export const baseStyles: CSSResult = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;

    --_flip: clamp(0, (l - 0.62) * 1000, 1);
    /* Colour of buttons, awards, ticks and the line beside a quote. @default the text colour */
    --_accent: var(--candor-color-accent, currentColor);
    /* Colour of text on buttons. @default black or white, whichever is more legible on the accent colour */
    --_on-accent: var(--candor-color-on-accent, oklch(from var(--_accent) calc(1 - var(--_flip)) 0 0));
    /* Colour of stars. @default an amber that suits the page */
    --_star: var(--candor-color-star, oklch(from currentColor calc(0.56 + 0.26 * var(--_flip)) 0.135 68));
    /* Colour of the plus sign before advantages, and of ticks in tables. @default a green that suits the page */
    --_good: var(--candor-color-good, oklch(from currentColor calc(0.46 + 0.34 * var(--_flip)) 0.12 152));
    /* Colour of the minus sign before disadvantages. @default a red that suits the page */
    --_bad: var(--candor-color-bad, oklch(from currentColor calc(0.48 + 0.28 * var(--_flip)) 0.14 28));
    /* Colour of borders and dividers. @default the text colour at 22 % */
    --_line: var(--candor-color-line, color-mix(in oklab, currentColor 22%, transparent));
    /* Corner radius of cards. The radii of buttons and pictures are derived from it. @default 0.6em */
    --_radius: var(--candor-radius-card, 0.6em);
    /* Space between the parts of a widget, and above and below the content of a card. @default 1.25em */
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

  :where(.root, .root *):not(em, strong, code) {
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
    /* Also a text of another direction stands at the side of the page's. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* Words of another direction than the page's keep their own order. */
  b,
  span,
  .value,
  .meta > * {
    unicode-bidi: plaintext;
  }
  /* A rule of its own: a browser that does not know the selector drops the whole rule. */
  :dir(rtl):not(em, strong, code, div) {
    unicode-bidi: plaintext;
  }
  /* In a page that reads from right to left, a text in its letters may begin with a name in others. */
  .rtl:dir(rtl) {
    unicode-bidi: isolate;
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
  /* A picture that did not come has no address any more. */
  .picture:has(> img:not([src])),
  img:not([src], .avatar) {
    display: none;
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

  /* Lines of facts stand 24 px apart, so that links in them can be hit. */
  .meta {
    line-height: 1.75;
  }
  /* Long pages: what is far from the screen is laid out when it comes near. The first two of a kind never jump. */
  @media screen {
    :host(:nth-of-type(n + 3)) .root {
      content-visibility: auto;
      contain-intrinsic-size: auto var(--_height, 24em);
    }
  }
`;
