import {css, type CSSResultGroup} from 'lit';
import {unfoldStyles} from './unfold-styles.js';

const quotes = css`
  .quotes {
    display: grid;
    gap: 1.75em 1.25em;
  }
  .quote {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: 0.6em;
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
      16% 32%,
      5% 52%,
      5% 66%,
      11% 80%,
      24% 87%,
      43% 71%,
      40% 57%,
      28% 51%,
      32% 38%,
      46% 26%,
      46% 12%,
      96% 12%,
      66% 32%,
      55% 52%,
      55% 66%,
      61% 80%,
      74% 87%,
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
  .quotes.grid {
    gap: 1.25em;
  }
  .grid > .quote {
    padding: 1.1em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-in);
  }
  .grid > .quote::before {
    display: none;
  }
  .grid .who {
    margin-block-start: auto;
    padding-block-start: 0.4em;
  }
  @container (min-width: 36em) {
    .quotes.grid {
      grid-template-columns: 1fr 1fr;
    }
  }
  .shots {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .shots img {
    display: block;
    inline-size: 5.5em;
    aspect-ratio: 1;
    block-size: auto;
    object-fit: cover;
    border-radius: var(--_radius-in);
  }
  /* In the direction of the page, whatever that of the name is. */
  .info > .with-logo {
    unicode-bidi: isolate;
  }
  .logo {
    inline-size: 1.25em;
    block-size: auto;
    vertical-align: -0.3em;
    aspect-ratio: 1;
    object-fit: contain;
  }
  .reply {
    padding: 0.75em 1em;
    border-inline-start: 0.2em solid var(--_line);
    background: var(--_fill);
  }
  .who {
    display: flex;
    align-items: center;
    gap: 0.65em;
  }
  .who > .avatar {
    align-self: start;
  }
  .quote > .row {
    font-size: var(--_small);
  }
  .who .small {
    line-height: 1.4;
  }
  .who a {
    display: inline-block;
    padding-block: 0.15em;
  }
  /* An inline padding leaves the line as high as those beside it. */
  .who .with-logo > a {
    display: inline;
  }
  .checked::after {
    content: '';
    display: inline-block;
    inline-size: 1em;
    block-size: 1em;
    margin-inline: 0.3em;
    border-radius: 50%;
    vertical-align: -0.15em;
    background: var(--_good);
    clip-path: var(--_yes);
    print-color-adjust: exact;
  }
`;

/** Styles of quotes. */
export const quoteStyles: CSSResultGroup = [quotes, unfoldStyles];
