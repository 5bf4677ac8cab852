import {html, nothing, type TemplateResult} from 'lit/html.js';
import {BEST, type Rating} from '../model/rating.js';
import type {Context} from '../view/context.js';
import {phrase} from './text.js';

// Five stars, 20 units apart; the nested picture clips the filled ones.
/** Shows five stars, filled as far as the rating goes. */
export const stars = ({value, best = BEST}: Rating): TemplateResult => {
  const width = Math.max((100 * value) / best, 0) || 0;
  return html`<svg class="stars" viewBox="0 0 100 20" aria-hidden="true">
    <path d=${STARS} />
    <svg width=${width} height="20"><path d=${STARS} /></svg>
  </svg>`;
};
const STARS = `M-10 1${'m20 0l2.6 5.6 6.1.7-4.5 4.2 1.2 6-5.4-3-5.4 3 1.2-6-4.5-4.2 6.1-.7z'.repeat(5)}`;

/** Returns a rating in words, such as “4.5 out of 5”. */
export const ratingText = ({value, best}: Rating, {locale: {words, format}, mark}: Context): string =>
  words.outOf(
    mark('value', format.number(value), value),
    best === undefined ? format.number(BEST) : mark('best', format.number(best), best),
  );

const explanationOf = ({explanation}: Rating, {mark}: Context): TemplateResult | typeof nothing =>
  explanation ? html`<p class="small">${mark('explanation', phrase(explanation), explanation)}</p>` : nothing;

/** Shows stars, the rating in words, and what it stands on. */
export const rating = (field: string, given: Rating, context: Context): TemplateResult => {
  const {worst} = given;
  const text = context.withHiddenFields({worst}, ratingText(given, context));
  return context.mark(
    field,
    html`<div class="row" part="rating">
      ${stars(given)}
      <p class="value" .textContent=${text}></p>
      ${explanationOf(given, context)}
    </div>`,
  );
};

/** Shows the same with a large number: for the eye the number and the stars, for the ear the words. */
export const score = (field: string, given: Rating, context: Context): TemplateResult => {
  const {value, worst} = given;
  const text = context.withHiddenFields({worst}, ratingText(given, context));
  return context.mark(
    field,
    html`<div class="score" part="rating">
      <p class="number" aria-hidden="true" .textContent=${context.locale.format.number(value)}></p>
      ${stars(given)}
      <p class="small" .textContent=${text}></p>
      ${explanationOf(given, context)}
    </div>`,
  );
};
