import {css, type CSSResult} from 'lit';

/** Styles of pictures with captions. */
export const pictureStyles: CSSResult = css`
  .picture .info {
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
    gap: 0 1em;
    padding-block: 0.5em;
  }
  /* Below the last row is only the space of what it stands in. */
  .facts {
    margin-block-end: -0.5em;
  }
  .facts > * + * {
    border-block-start: 1px solid var(--_line);
  }
  .facts dt {
    color: var(--_mute);
  }
  .facts dd {
    font-weight: 600;
    font-variant-numeric: tabular-nums lining-nums;
  }
  @container (min-width: 15em) {
    .facts > * {
      grid-template-columns: 2fr 3fr;
    }
  }
`;

/** Styles of lists of points and tips. */
export const pointsStyles: CSSResult = css`
  :is(.points, .tips) li {
    padding-block: 0.2em;
    margin-inline-start: 1em;
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
