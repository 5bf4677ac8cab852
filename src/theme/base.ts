import {css, type CSSResult} from 'lit';

/**
 * Releases the room that the page's style keeps for a widget until it is drawn, and has the browser tell when the colour of the
 * page's text changes, which it does at once. They concern nothing else of the page's.
 */
export const drawnStyles: CSSResult = css`
  :host {
    --_candor-reserved: auto !important;
    transition: color 1ms step-start;
  }
`;

/** Styles that all widgets share: the classes of common elements. Widgets inherit font, size and colour from the text of the page. */
export const baseStyles: CSSResult = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
    margin-block: 1.55em;
  }
  :host([hidden]),
  slot[hidden],
  .root ~ ::slotted(:is([data-field], [data-candor-fallback])) {
    display: none;
  }
  :where(.root, .root *):not(em, strong, code) {
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
    /* Also a text of another direction stands at the side of the page's. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /*
   * Words of another direction than the page's keep their own order. Such a box has no padding at one side alone: in WebKit, the
   * direction of the words would choose the side.
   */
  :where(.root *):not(em, strong, code, div, td, th) {
    unicode-bidi: plaintext;
  }
  /* The pieces of a text are in the order of the whole. */
  span > :not(bdi),
  span :is(a, em, strong) > span,
  .value > * {
    unicode-bidi: normal;
  }
  /* A rule of its own: a browser that does not know the selector drops the whole rule. */
  :dir(rtl):not(em, strong, code, div, td, th) {
    unicode-bidi: plaintext;
  }
  /* In a page that reads from right to left, a text in its letters may begin with a name in others, but not with English words. */
  .rtl:dir(rtl):not(:has(+ wbr), wbr + *, :has(> [lang='en']), [lang='en']) {
    unicode-bidi: isolate;
  }
  /* The pieces of a name that may break, and English words around a value. */
  .root :is(span:has(+ wbr), wbr + span, :is(span, .value) > [lang='en']) {
    unicode-bidi: normal;
  }
  .root {
    /* Hidden words stay in boxes of the page that cut off or scroll. */
    position: relative;
    container-type: inline-size;
    /* In a box that is as narrow as its content. */
    contain-intrinsic-inline-size: min(20em, 80vw);
    break-inside: avoid;
    /* A reset may leave nothing of the text's size. */
    font-size: max(var(--candor-size-text, 1em), 10px);
    line-height: 1.55;
    /* Nothing that a page inherits to its texts may part words and values. */
    white-space: normal;
    word-break: normal;
    overflow-wrap: break-word;
    writing-mode: horizontal-tb;
    text-align: start;
    text-indent: 0;
    text-wrap: pretty;
    /* Capitals would make another unit of “400 µm”. */
    text-transform: none;
  }
  a {
    color: var(--_link, inherit);
    text-decoration-color: color-mix(in oklab, currentColor 45%, transparent);
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  /* A picture that did not come has no address any more. Its link has, but leads to nothing. */
  :is(.picture, .shots > a):has(> img:not([src])),
  :is(.gallery, .shots):not(:has([src])),
  img:not([src], .avatar) {
    display: none;
  }
  .card {
    border: solid var(--_line);
    border-width: var(--_edge) var(--candor-border-side, var(--_edge));
    border-radius: var(--_radius);
  }
  .head {
    padding: var(--_gap) var(--_inset) calc(var(--_gap) * 0.8);
    border-radius: calc(var(--_radius) - var(--_edge)) calc(var(--_radius) - var(--_edge)) 0 0;
  }
  /* On a band all wears the colour that the band has for it. */
  @media screen {
    .head {
      background: var(--candor-color-band, none);
      color: var(--candor-color-on-band, inherit);

      --_heading-color: var(--candor-color-on-band, inherit);
      --_mute: var(--candor-color-on-band, inherit);
      --_strong: var(--candor-color-on-band, inherit);
      --_star: var(--candor-color-on-band, inherit);
      --_good: var(--candor-color-on-band, inherit);
      --_bad: var(--candor-color-on-band, inherit);
      --_link: var(--candor-color-on-band, inherit);
      --_accent: var(--candor-color-on-band, inherit);
      --_on-accent: var(--candor-color-band, inherit);
      --_badge: var(--candor-color-tile, inherit);
    }
  }
  .head:only-child {
    border-radius: calc(var(--_radius) - var(--_edge));
  }
  .inner {
    padding: 0 var(--_inset) var(--_gap);
  }
  .head + .inner {
    padding-block-start: var(--candor-space-band, 0);
  }
  .pad {
    padding: var(--_gap) var(--_inset);
  }
  .end {
    border-block-start: 1px solid var(--_line);
  }
  .stack > * + * {
    margin-block-start: var(--_gap);
  }
  .prose > * + * {
    margin-block-start: 0.75em;
  }
  p {
    max-inline-size: min(70ch, 100%);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 0.5em;
  }
  .columns {
    display: grid;
    gap: var(--_gap) 2em;
  }
  @container (min-width: 28em) {
    .columns:has(> :nth-child(2)) {
      grid-template-columns: 1fr 1fr;
    }
  }
  /* On long pages, content far from the window is laid out when it comes near. The first seven widgets of a kind, or wrappers of widgets,
     are always laid out: they never jump, and pictures of a whole article show them. Firefox keeps no height for a container whose content
     it skips. Only Chromium can select by what is around a host. A div counts only if it is a carrier: many
     pages have eight others before their first widget. */
  @media screen {
    @supports not (-moz-appearance: none) {
      :is(
          :host(:nth-of-type(n + 8)),
          :host-context(:not(div):nth-of-type(n + 8)),
          :host-context([data-candor]:nth-of-type(n + 8))
        )
        .root {
        content-visibility: auto;
        contain-intrinsic-block-size: auto var(--_height, 24em);
      }
    }
  }
`;
