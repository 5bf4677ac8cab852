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
      --_fill: transparent;
      --_tile: transparent;
      --_badge: transparent;
      --_link: currentColor !important;
      --_heading-color: currentColor !important;
    }
    .root {
      break-inside: auto;
      color: #000;
    }
    :is(.head, .title, .sub, .name, caption, thead) {
      break-after: avoid;
    }
    :is(li, tr, dl > div, .head, .quote, .buy, .picture, .note, .said) {
      break-inside: avoid;
    }
    .root .head {
      --candor-color-band: initial;
      --candor-color-on-band: initial;
    }
    .root :is(.btn, .chip, .score, .award) {
      background: none;
      color: inherit;
    }
    .root :is(.btn, .chip, .score) {
      border: 1px solid;
    }
    .root :is(.btn, .chip, .score) > * {
      color: inherit;
    }
    /* The address without what follows its path. */
    .btn::after {
      content: attr(data-address);
      display: block;
      font-weight: 400;
      font-size: var(--_small);
      overflow-wrap: anywhere;
    }
    .root .btn > span::after,
    td .btn::after {
      display: none !important;
    }
    input:checked::before {
      background: #fff;
    }
  }
`;
