import {css, type CSSResult} from 'lit';

// Styles of the parts, in one file because they compress better next to each other.

/** Styles of ratings: stars, bars, and the score. */
export const ratingStyles: CSSResult = css`
  .stars,
  .bar {
    display: block;
    flex: none;
    block-size: 1em;
    max-inline-size: 100%;
    color: var(--_star);
    fill: currentColor;
    fill-opacity: 0.14;
    stroke: currentColor;
    stroke-opacity: 0.75;
    stroke-width: 1.3;
    stroke-linejoin: round;
  }
  .stars > svg {
    fill-opacity: 1;
    stroke-opacity: 1;
  }
  .bar {
    inline-size: 100%;
    block-size: 0.375em;
    border-radius: 1em;
    overflow: hidden;
    color: var(--_accent);
    stroke: none;
  }
  .bar > :last-child {
    fill-opacity: 1;
  }
  :is(.stars, .bar):dir(rtl) {
    transform: scaleX(-1);
  }
  .row > .bar {
    inline-size: 6em;
  }
  .value b {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .score {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 0.3em;
    padding: 0.7em var(--candor-space-tint, 0.9em) 0.75em;
    border-radius: var(--_radius-in);
    background: var(--_tile);
    color: var(--_strong);
    line-height: 1.35;
    text-align: center;
  }
  .score .value {
    display: contents;
  }
  .number {
    font-size: 2.75em;
    line-height: 1;
    letter-spacing: -0.03em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .score .small {
    order: 1;
  }
  @container (max-width: 29.99em) {
    .score {
      grid-template-columns: auto 1fr;
      justify-items: start;
      column-gap: 0.9em;
      padding-block: 0.55em;
      text-align: start;
    }
    .number {
      grid-row: 1 / 3;
    }
  }
  .bars {
    display: grid;
    grid-template-columns: minmax(0, max-content) minmax(3em, 1fr) max-content;
    gap: 0.55em 1em;
  }
  .bars > div {
    display: grid;
    grid-template-columns: 8em 1fr auto;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
  }
  .bars > div :is(dd, div) {
    display: contents;
  }
  .bars dt {
    font-weight: inherit;
  }
  .bars .mute {
    grid-column: 1 / -1;
  }
  @container (max-width: 23.99em) {
    .bars > div {
      grid-template-columns: 1fr auto;
      gap: 0.2em 1em;
    }
    .bars .bar {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
`;

/** Styles of pictures with captions. */
export const pictureStyles: CSSResult = css`
  .picture .meta {
    margin-block-start: 0.35em;
  }
  .picture img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 4 / 3;
    object-fit: contain;
    border-radius: var(--_radius-in);
    background: var(--_fill);
  }
`;

/** Styles of lists of facts. */
export const factsStyles: CSSResult = css`
  .facts > * {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0 1em;
    padding-block: 0.5em;
  }
  .facts > * + * {
    border-block-start: 1px solid var(--_line);
  }
  .facts dt {
    color: var(--_mute);
    font-weight: inherit;
  }
  .facts dd {
    font-weight: 600;
    font-variant-numeric: tabular-nums lining-nums;
  }
  @container (max-width: 14.99em) {
    .facts > * {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

/** Styles of quotes. */
export const quoteStyles: CSSResult = css`
  .quote {
    position: relative;
    padding-inline-start: 2em;
  }
  /* A drawn mark: the same in every language and font, and not read aloud. */
  .quote::before {
    content: '';
    position: absolute;
    inset-block-start: 0.2em;
    inset-inline-start: 0;
    inline-size: 1.3em;
    block-size: 1.3em;
    background: var(--_accent);
    clip-path: polygon(
      46% 12%,
      34% 16%,
      16% 32%,
      5% 52%,
      5% 66%,
      11% 80%,
      24% 87%,
      36% 83%,
      43% 71%,
      40% 57%,
      28% 51%,
      32% 38%,
      46% 26%,
      46% 12%,
      96% 12%,
      84% 16%,
      66% 32%,
      55% 52%,
      55% 66%,
      61% 80%,
      74% 87%,
      86% 83%,
      93% 71%,
      90% 57%,
      78% 51%,
      82% 38%,
      96% 26%,
      96% 12%
    );
    print-color-adjust: exact;
  }
  .quote:dir(rtl)::before {
    transform: scaleX(-1);
  }
  .who {
    display: flex;
    gap: 0.65em;
  }
  .who > div {
    align-self: center;
  }
`;

/** Styles of links to shops. */
export const offersStyles: CSSResult = css`
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
  /* Where the accent is the colour of the text, what is filled with it keeps that colour: what is inside takes the other. */
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
  .buy > .meta {
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
  .stock {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }
  .price > .stock {
    font-size: 0.875em;
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
    .buy.wide:not(:has(.price)) > .meta {
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

  .shops {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto fit-content(14em);
    column-gap: 1.5em;
  }
  .shops > li {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
    padding-block: 0.75em;
  }
  .shops > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .shops > li:first-child {
    padding-block-start: 0;
  }
  .shops > li:last-child {
    padding-block-end: 0;
  }
  .shops > li > div {
    display: contents;
  }
  .shops .btn {
    grid-area: 1 / 3 / 3;
    min-inline-size: 8em;
  }
  .shops .seller {
    align-self: end;
    font-weight: 600;
  }
  .shops .meta {
    grid-column: 1;
    align-self: start;
  }
  .sum {
    grid-area: 1 / 2 / 3;
    font-size: 1.125em;
    font-weight: 650;
    text-align: end;
  }
  .shops > :first-child .sum {
    font-size: 1.5em;
  }
  @container (max-width: 23.99em) {
    .shops {
      display: block;
    }
    .shops > li {
      display: flex;
      flex-wrap: wrap;
      gap: 0.6em 0.75em;
    }
    .shops > li > div {
      display: grid;
      flex: 1 1 7em;
    }
    .shops .btn {
      min-inline-size: 5.5em;
    }
    .shops > li .sum {
      grid-area: auto;
      font-size: 1.125em;
      text-align: start;
    }
  }
  .shops + .meta {
    margin-block-start: 1em;
  }
`;

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
      66% 8%,
      78% 20%,
      82% 36%,
      78% 52%,
      70% 62%,
      76% 68%,
      76% 100%,
      50% 86%,
      24% 100%,
      24% 68%,
      30% 62%,
      22% 52%,
      18% 36%,
      22% 20%,
      34% 8%
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
    font-size: 0.875em;
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
    padding-inline-start: 1.75em;
  }
  :is(.pros, .cons, .best-for, .not-for) li + li {
    margin-block-start: 0.5em;
  }
  :is(.pros, .cons, .best-for, .not-for) li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.22em;
    inset-inline-start: 0;
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

/** Styles of lists of points and tips. */
export const pointsStyles: CSSResult = css`
  :is(.points, .tips) li {
    padding-block: 0.2em;
    padding-inline-start: 1em;
    max-inline-size: 70ch;
  }
  :is(.points, .tips) li::before {
    float: inline-start;
    margin-inline-start: -1em;
  }
  .points li::before {
    content: '·';
    font-weight: 650;
  }
`;

/** Styles of lists of articles. */
export const entriesStyles: CSSResult = css`
  .entries li {
    align-items: start;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  .entries .when {
    flex: 0 0 9.5em;
  }
  .entries .when:empty {
    display: none;
  }
  .entries .when + div {
    display: flex;
    flex: 1 1 14em;
    gap: 0.75em;
  }
  .entries .when + div > div {
    flex: 1;
    min-inline-size: 0;
  }
  .entries img {
    inline-size: 5em;
    block-size: 3.75em;
    object-fit: cover;
    border-radius: calc(var(--_radius) * 0.5);
  }
`;
