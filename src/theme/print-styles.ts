import {css, type CSSResult} from 'lit';

/**
 * Styles that all widgets share on paper, where nothing may need a background: text is black, and what is filled on the screen
 * gets an outline. Cards may break between two pages; rows stay whole, and headings with what follows them.
 */
export const printStyles: CSSResult = css`
  @media print {
    :host {
      --_accent: currentColor;
      --_on-accent: currentColor;
      --_mute: currentColor;
      --_fill: #fff;
      --_tile: #fff;
      --_badge: #fff;
      --_link: currentColor !important;
      --_heading-color: currentColor !important;
    }
    /* A dark page may be printed with its backgrounds. */
    .root {
      break-inside: auto;
      background: #fff;
      color: #000;
    }
    :is(.head, .title, .sub, .name, caption, thead) {
      break-after: avoid;
    }
    :is(li, tr, details, dl > div, .head, .sub, .quote, .buy, .picture, .film, .note) {
      break-inside: avoid;
    }
    /* Firefox knows no other way to keep a heading with what follows. */
    .sub::after {
      content: '';
      display: block;
      margin-block-end: -6em;
      block-size: 6em;
    }
    /* A picture as wide as the page would leave a hole before it. */
    .root :is(.picture, .film) img {
      inline-size: auto;
      max-block-size: 8cm;
    }
    .root :is(.btn, .chip, .score) {
      border: 1px solid;
      background: none;
      color: inherit;
    }
    /* Awards have no ground, and buttons no arrow. */
    .root :is(.award, .btn[rel] > span) {
      padding: 0;
    }
    /* The address without what follows its path. */
    .btn::after {
      content: attr(data-address);
      display: block;
      font-weight: 400;
      font-size: var(--_small);
      overflow-wrap: anywhere;
    }
    [role='status'],
    .controls,
    .play,
    .btn > span::after,
    td .btn::after {
      display: none !important;
    }
  }
`;
