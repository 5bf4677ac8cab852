import {css, type CSSResult} from 'lit';

/** Styles of links to shops. */
export const offerStyles: CSSResult = css`
  .btn {
    display: block;
    /* As wide as its longest word, where that fits. */
    min-inline-size: auto;
    min-block-size: 2.75em;
    padding: 0.65em 0.8em;
    border: 1.5px solid;
    border-color: color-mix(in oklab, var(--_accent) 55%, transparent);
    border-radius: var(--_radius-in);
    color: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    text-wrap: balance;
  }
  /* The arrow stands in the space behind the last word, so that it never begins a line. */
  .btn[rel] > span {
    padding-inline-end: 1.2em;
    unicode-bidi: isolate;
  }
  .btn[rel] > span::after {
    content: '';
    position: absolute;
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-block-start: 0.25em;
    margin-inline-start: 0.4em;
    background: currentColor;
    clip-path: polygon(34% 19%, 81% 19%, 81% 66%, 69% 66%, 69% 39%, 29% 79%, 21% 71%, 61% 31%, 34% 31%);
  }
  .btn:dir(rtl) > span::after {
    transform: scaleX(-1);
  }
  .btn:hover {
    border-color: var(--_accent);
    background: var(--_fill);
  }
  /* An accent that is the colour of the text fills a button with that colour, so the text on it takes the other. */
  @supports (color: oklch(from currentColor l c h)) {
    .filled {
      border-color: transparent;
      background: var(--_accent);
    }
    .filled > * {
      color: var(--_on-accent);
    }
    .filled:hover {
      border-color: transparent;
      background: color-mix(in oklab, var(--_accent) 86%, var(--_strong));
    }
  }
  .buy {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.65em 1.25em;
  }
  .buy > .btn {
    flex: 1 1 10em;
  }
  .buy > .info {
    flex: 0 0 calc(100% + 1.1em);
  }
  .price {
    line-height: 1.25;
  }
  .price b {
    display: block;
    font-size: 1.5em;
    line-height: 1.1;
  }
  .price b,
  .sum {
    color: var(--_heading-color, inherit);
    font-variant-numeric: lining-nums;
  }
  .price > .was {
    display: block;
    color: var(--_mute);
    font-size: var(--_small);
  }
  .coupon {
    display: flex;
    flex: 0 0 100%;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1.25em;
    padding: 0.35em 0.8em;
    border: 1px dashed;
    border-radius: var(--_radius-in);
  }
  .coupon > p {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
  }
  .coupon code {
    font-weight: 600;
    user-select: all;
  }
  .coupon button {
    min-block-size: 2.75em;
    padding: 0 0.5em;
    border: 0;
    background: none;
    color: var(--_link, inherit);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  /* Before the script has run, the button keeps its room. */
  :host(:not(:defined)) .coupon button {
    visibility: hidden;
  }
  @media print, (scripting: none) {
    .coupon button {
      display: none;
    }
  }
  .stock {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .price > .stock {
    font-size: var(--_small);
  }
  .stock::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border-radius: 50%;
    background: var(--_good);
    print-color-adjust: exact;
  }
  .stock.out::before {
    background: none;
    box-shadow: inset 0 0 0 0.13em var(--_mute);
  }
  @container (min-width: 30em) {
    .buy.wide > .btn {
      flex: 0 1 auto;
      min-inline-size: 15em;
    }
    .buy.wide:not(:has(.price)) > .info {
      flex: 0 1 auto;
    }
  }
  @container (max-width: 23.99em) {
    .buy:not(.near) > .price {
      display: flex;
      flex: 1 0 100%;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.75em;
    }
    .buy.near > .btn {
      flex-basis: 8em;
    }
  }
`;
