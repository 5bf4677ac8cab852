import {css} from '../theme/css.js';
import {html, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../i18n/locale.js';
import {BEST, type Rating} from '../model/rating.js';

// One star, and a step to the next.
const STARS = `M-10 1${'m20 0l2.6 5.6 6.1.7-4.5 4.2 1.2 6-5.4-3-5.4 3 1.2-6-4.5-4.2 6.1-.7z'.repeat(5)}`;

/** Stars, and the rating as text. With a count, it is the mean of so many ratings. */
export const rating = ({value, best = BEST}: Rating, {words, format}: Locale, count?: number): TemplateResult => {
  const [number, top] = [format.number(value), format.number(best)];
  const sentence = count ? words.average(number, top, format.number(count)) : words.outOf(number, top);
  return html`
    <div class="rating" part="rating">
      <svg class="stars" viewBox="0 0 100 20" aria-hidden="true">
        <path d=${STARS} />
        <svg width=${(100 * value) / best} height="20"><path d=${STARS} /></svg>
      </svg>
      <span .textContent=${sentence}></span>
    </div>
  `;
};

export const ratingStyles: string = css`
  .rating {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    font-weight: 550;
  }
  .stars {
    inline-size: 5.5em;
    block-size: 1.1em;
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
`;
