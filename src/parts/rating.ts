import {css, html, type CSSResult, type TemplateResult} from 'lit';
import type {Locale} from '../i18n/locale.js';
import {BEST, type Rating} from '../model/rating.js';

const STAR = 'l2.6 5.6 6.1.7-4.5 4.2 1.2 6-5.4-3-5.4 3 1.2-6-4.5-4.2 6.1-.7z';
const STARS = [10, 30, 50, 70, 90].map((x) => `M${x} 1${STAR}`).join('');

/** Five stars, filled up to the value. The value itself must stand beside them as text. */
const stars = (value: number, best: number): TemplateResult => html`
  <svg class="stars" viewBox="0 0 100 20" aria-hidden="true">
    <path d=${STARS} />
    <svg width=${(100 * value) / best} height="20"><path d=${STARS} /></svg>
  </svg>
`;

/** Stars, and the rating as text with the number set off. With a count, it is the mean of so many ratings. */
export const rating = ({value, best = BEST}: Rating, {words, format}: Locale, count?: number): TemplateResult => {
  const number = format.number(value);
  const top = format.number(best);
  const sentence = count ? words.average(number, top, count, format) : words.outOf(number, top);
  const start = sentence.indexOf(number);
  return html`
    <span class="rating" part="rating">
      ${stars(value, best)}<span
        ><span .textContent=${sentence.slice(0, start)}></span><b .textContent=${number}></b
        ><span .textContent=${sentence.slice(start + number.length)}></span
      ></span>
    </span>
  `;
};

export const ratingStyles: CSSResult = css`
  .rating {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    font-size: 0.95em;
    font-variant-numeric: tabular-nums;
  }
  .stars {
    inline-size: 5.5em;
    block-size: 1.1em;
    fill: none;
    stroke: currentColor;
    stroke-opacity: 0.6;
  }
  .stars svg {
    fill: var(--_star);
    stroke: var(--_star);
    stroke-opacity: 1;
  }
  .stars:dir(rtl) {
    transform: scaleX(-1);
  }
`;
