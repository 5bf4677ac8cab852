import {html, nothing, type TemplateResult} from 'lit/html.js';
import {BEST, type Rating} from '../model/rating.js';
import type {Context} from '../view/context.js';
import {phrase} from './text.js';

/** Returns how many of 100 units of stars are filled. */
const widthOf = ({value, best = BEST}: Rating): number => Math.max((100 * value) / best, 0) || 0;

/** Returns a rating in words, such as “4.5 out of 5”. */
const ratingText = ({value, best, worst}: Rating, {locale, mark, withHiddenFields}: Context): string => {
  const {words, format} = locale;
  const shown = best === undefined ? format.number(BEST) : mark('best', format.number(best), best);
  return withHiddenFields({worst}, words.outOf(mark('value', format.number(value), value), shown));
};

const explanationOf = ({explanation}: Rating, {mark}: Context): TemplateResult | typeof nothing =>
  explanation ? html`<p class="small">${mark('explanation', phrase(explanation), explanation)}</p>` : nothing;

// Five stars, 20 units apart. The nested picture shows as many of them filled as it is wide.
const stars = (given: Rating): TemplateResult => html`
  <svg class="stars" viewBox="0 0 100 20" aria-hidden="true">
    <path
      d="M-10 1m20 0l2.6 5.6 6.1.7-4.5 4.2 1.2 6-5.4-3-5.4 3 1.2-6-4.5-4.2 6.1-.7zm20 0l2.6 5.6 6.1.7-4.5 4.2 1.2 6-5.4-3-5.4 3 1.2-6-4.5-4.2 6.1-.7zm20 0l2.6 5.6 6.1.7-4.5 4.2 1.2 6-5.4-3-5.4 3 1.2-6-4.5-4.2 6.1-.7zm20 0l2.6 5.6 6.1.7-4.5 4.2 1.2 6-5.4-3-5.4 3 1.2-6-4.5-4.2 6.1-.7zm20 0l2.6 5.6 6.1.7-4.5 4.2 1.2 6-5.4-3-5.4 3 1.2-6-4.5-4.2 6.1-.7z"
    />
    <svg width=${widthOf(given)} height="20">
      <path
        d="M-10 1m20 0l2.6 5.6 6.1.7-4.5 4.2 1.2 6-5.4-3-5.4 3 1.2-6-4.5-4.2 6.1-.7zm20 0l2.6 5.6 6.1.7-4.5 4.2 1.2 6-5.4-3-5.4 3 1.2-6-4.5-4.2 6.1-.7zm20 0l2.6 5.6 6.1.7-4.5 4.2 1.2 6-5.4-3-5.4 3 1.2-6-4.5-4.2 6.1-.7zm20 0l2.6 5.6 6.1.7-4.5 4.2 1.2 6-5.4-3-5.4 3 1.2-6-4.5-4.2 6.1-.7zm20 0l2.6 5.6 6.1.7-4.5 4.2 1.2 6-5.4-3-5.4 3 1.2-6-4.5-4.2 6.1-.7z"
      />
    </svg>
  </svg>
`;

/** Shows stars, the rating in words, and what it stands on. */
export const rating = (field: string, given: Rating, context: Context): TemplateResult =>
  context.mark(
    field,
    html`
      <div class="row" part="rating">
        ${stars(given)}
        <p class="value" .textContent=${ratingText(given, context)}></p>
        ${explanationOf(given, context)}
      </div>
    `,
  );

/** Shows the same with a large number: for the eye the number and the stars, for the ear the words. */
export const score = (field: string, given: Rating, context: Context): TemplateResult =>
  context.mark(
    field,
    html`
      <div class="score" part="rating">
        <p class="number" aria-hidden="true" .textContent=${context.locale.format.number(given.value)}></p>
        ${stars(given)}
        <p class="small" .textContent=${ratingText(given, context)}></p>
        ${explanationOf(given, context)}
      </div>
    `,
  );
