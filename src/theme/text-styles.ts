import {css, type CSSResult} from 'lit';

/** Styles of texts: headings, what is secondary, and facts in a line. */
export const textStyles: CSSResult = css`
  .small {
    font-size: var(--_small);
  }
  /* Heard, not seen. */
  .ear {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .mute,
  .info {
    color: var(--_mute);
  }
  b {
    font-weight: 650;
  }
  .title,
  .sub,
  .name,
  .number {
    font-family: var(--candor-font-heading, var(--_heading-font, inherit));
    font-weight: var(--candor-weight-heading, var(--_heading-weight, 650));
  }
  .title,
  .sub,
  .name {
    color: var(--_heading-color, inherit);
    text-wrap: balance;
  }
  .title {
    font-size: 1.5em;
    line-height: 1.2;
  }
  .sub,
  .name {
    font-size: 1.125em;
    line-height: 1.3;
  }
  .sub {
    margin-block-end: 0.6em;
  }
  @container (min-width: 15em) {
    time,
    .nb {
      white-space: nowrap;
    }
  }

  /* Facts in a line, 24 px apart, so that links in them can be hit. Each dot is cut off where a line begins with it. */
  .info {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    max-inline-size: none;
    margin-inline-start: -1.1em;
    clip-path: inset(-1em -1em -1em 0.85em);
    line-height: 1.75;
  }
  .info:dir(rtl) {
    clip-path: inset(-1em 0.85em -1em -1em);
  }
  .info > * {
    position: relative;
    margin-inline-start: 1.1em;
  }
  .info > ::before {
    content: '·';
    content: '·' / '';
    position: absolute;
    inset-inline-start: -1.1em;
    inline-size: 1.1em;
    text-align: center;
  }
  .info > i {
    display: none;
  }
`;
