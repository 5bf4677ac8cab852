import {html, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../i18n/locale.js';
import {BEST, type Rating} from '../model/rating.js';
import {meta} from './meta.js';
import {phrase} from './phrase.js';

// One star, and a step to the next.
const STARS = `M-10 1${'m20 0l2.6 5.6 6.1.7-4.5 4.2 1.2 6-5.4-3-5.4 3 1.2-6-4.5-4.2 6.1-.7z'.repeat(5)}`;

const stars = ({value, best = BEST}: Rating): TemplateResult => html`
  <svg class="stars" viewBox="0 0 100 20" aria-hidden="true">
    <path d=${STARS} />
    <svg width=${Math.max((100 * value) / best, 0) || 0} height="20"><path d=${STARS} /></svg>
  </svg>
`;

/** Stars, the rating as text, and what it stands on. */
export const rating = (given: Rating, {words, format}: Locale): TemplateResult => {
  const {value, best = BEST, explanation} = given;
  return html`
    <div class="row" part="rating">
      ${stars(given)}
      <b .textContent=${words.outOf(format.number(value), format.number(best))}></b>
      ${meta([explanation && phrase(explanation)])}
    </div>
  `;
};

/** The same with the number in large: for the eye the number and the stars, for the ear the sentence. */
export const score = (given: Rating, {words, format}: Locale): TemplateResult => {
  const {value, best = BEST, explanation} = given;
  return html`
    <div class="score" part="rating">
      <p class="number" aria-hidden="true" .textContent=${format.number(value)}></p>
      ${stars(given)}
      <p class="small" .textContent=${words.outOf(format.number(value), format.number(best))}></p>
      ${meta([explanation && phrase(explanation)])}
    </div>
  `;
};
