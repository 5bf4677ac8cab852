import {css, type CSSResult} from 'lit';

/** Styles of ratings: stars, bars, and the score. */
export const ratingStyles: CSSResult = css`
  .stars,
  .gauge {
    display: block;
    flex: none;
    inline-size: auto;
    block-size: 1em;
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
  .gauge {
    inline-size: 100%;
    block-size: 0.375em;
    border-radius: 1em;
    overflow: hidden;
    color: var(--_accent);
    stroke: none;
  }
  .gauge > :last-child {
    fill-opacity: 1;
  }
  :is(.stars, .gauge):dir(rtl) {
    transform: scaleX(-1);
  }
  .row > .gauge {
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
    max-inline-size: 10em;
  }
  .score .value {
    display: contents;
  }
  .number {
    font-size: 2.75em;
    line-height: 1;
    letter-spacing: -0.03em;
  }
  .score .small {
    order: 1;
  }
  @container (max-width: 29.99em) {
    .score {
      grid-template-columns: auto 1fr;
      justify-items: start;
      max-inline-size: none;
      column-gap: 0.9em;
      padding-block: 0.55em;
      text-align: start;
    }
    .number {
      grid-row: 1 / 3;
    }
    /* A number in percent has no words beside it. */
    .score:not(:has(.small)) > .gauge {
      grid-row: 1 / 3;
      align-self: center;
    }
    .score > .mute {
      grid-column: 1 / -1;
    }
  }
  .gauges {
    display: grid;
    grid-template-columns: minmax(0, max-content) minmax(3em, 1fr) max-content;
    gap: 0.55em 1em;
  }
  .gauges > div {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: center;
  }
  .gauges dd,
  .gauges dd > :first-child {
    display: contents;
  }
  .gauges .mute {
    grid-column: 1 / -1;
  }
  @container (max-width: 23.99em) {
    .gauges > div {
      grid-template-columns: 1fr auto;
      gap: 0.2em 1em;
    }
    .gauges .gauge {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
`;
