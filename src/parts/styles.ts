import {css, type CSSResult} from 'lit';

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
