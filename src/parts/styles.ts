import {css, type CSSResult} from 'lit';

// Styles of the parts, in one file because they compress better next to each other.

/** Styles of ratings. */
export const ratingStyles: CSSResult = css`
  .stars {
    inline-size: auto;
    block-size: 1.1em;
    max-inline-size: 100%;
    fill: none;
    stroke: currentColor;
  }
  .stars svg {
    color: var(--_star);
    fill: currentColor;
  }
  .stars:dir(rtl) {
    transform: scaleX(-1);
  }
  .value {
    font-weight: 650;
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
    border-radius: calc(var(--_radius) * 0.75);
    background: color-mix(in oklab, currentColor 7%, transparent);
  }
`;

/** Styles of lists of facts. */
export const factsStyles: CSSResult = css`
  .facts > * {
    display: grid;
    grid-template-columns: 2fr 3fr;
    gap: 1em;
    padding-block: 0.4em;
  }
  .facts > * + * {
    border-block-start: 1px solid var(--_line);
  }
`;

/** Styles of quotes. */
export const quoteStyles: CSSResult = css`
  .quote {
    padding-inline-start: 1em;
    border-inline-start: 2px solid color-mix(in oklab, var(--_accent) 45%, transparent);
  }
  .who {
    display: flex;
    gap: 0.6em;
  }
  .who > div {
    align-self: center;
  }
`;

/** Styles of links to shops. */
export const offersStyles: CSSResult = css`
  .offers > * + * {
    margin-block-start: 0.6em;
  }
  .offers .meta {
    flex: 1 1 12em;
  }
  .row > a[rel] ::after {
    content: ' ↗' / '';
  }
  .btn {
    display: flex;
    align-items: center;
    min-block-size: 1.95em;
    padding: 0.4em 1.15em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.75);
    font-weight: 650;
    text-decoration: none;
  }
  .filled {
    border-color: currentColor;
  }
  @supports (color: oklch(from red l c h)) {
    .filled {
      background: var(--_accent);
      border-color: transparent;
    }
    .filled > * {
      color: var(--_on-accent);
    }
  }
`;

/** Styles of awards. */
export const awardStyles: CSSResult = css`
  /* The award is above the heading, but after it in the document, for screen readers. */
  .award {
    order: -1;
    color: var(--_accent);
    font-weight: 650;
  }
  .award::before {
    content: '● ' / '';
  }
`;

/** Styles of lists of advantages, disadvantages and audiences. */
export const prosConsStyles: CSSResult = css`
  :is(.pros, .cons, .best-for, .not-for) li {
    padding-inline-start: 1.2em;
  }
  :is(.pros, .cons, .best-for, .not-for) li::before {
    float: inline-start;
    margin-inline-start: -1.2em;
  }
  .best-for li::before {
    content: '·';
  }
  .pros li::before {
    content: '+';
    color: var(--_good);
  }
  :is(.cons, .not-for) li::before {
    content: '−';
    color: var(--_bad);
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
