import {html, nothing, type TemplateResult} from 'lit/html.js';
import {BEST, WORST, type Rating} from '../model/rating.js';
import type {Context} from '../view/context.js';
import {phrase} from './text.js';

/** Returns a rating in words, such as “4.5 out of 5”. */
const ratingText = ({value, best, worst}: Rating, {locale, mark, withHiddenFields}: Context): string => {
  const {words, format} = locale;
  const shown = best === undefined ? format.number(BEST) : mark('best', format.number(best), best);
  return withHiddenFields({worst}, words.outOf(mark('value', format.number(value), value), shown));
};

const explanationOf = ({explanation}: Rating, {mark}: Context): TemplateResult | typeof nothing =>
  explanation ? html`<p class="small">${mark('explanation', phrase(explanation), explanation)}</p>` : nothing;

const STAR = 'm20 0l2.6 5.6 6.1.7-4.5 4.2 1.2 6-5.4-3-5.4 3 1.2-6-4.5-4.2 6.1-.7z';
const scales: TemplateStringsArray[] = [];

/** Returns the template of a scale: so many stars, 20 units apart, or a bar. Each is a template of Lit's, written once. */
const scaleOf = (stars: number): TemplateStringsArray => {
  const path = `<path d="${stars ? `M-10 1${STAR.repeat(stars)}` : 'M1 6h98v8H1z'}"/>`;
  // The nested picture shows as much of the scale filled as it is wide.
  const strings = [
    `<svg class="stars" viewBox="0 0 ${stars * 20 || 100} 20" aria-hidden="true">${path}<svg width=`,
    ` height="20">${path}</svg></svg>`,
  ];
  return (scales[stars] = Object.assign(strings, {raw: strings}));
};

/** Shows as many stars as the scale has, if it is whole and has 3 to 10 of them, or a bar. */
const scale = ({value, best = BEST, worst = WORST}: Rating): TemplateResult => {
  const stars = Number.isInteger(best) && best > 2 && best < 11 && worst >= 0 ? best : 0;
  // A scale begins at 0, unless it has values below that.
  const start = Math.min(worst, 0);
  return html(scales[stars] ?? scaleOf(stars), (stars * 20 || 100) * ((value - start) / (best - start)));
};

/** Shows the scale, the rating in words, and what it stands on. */
export const rating = (field: string, given: Rating, context: Context): TemplateResult =>
  context.mark(
    field,
    html`
      <div class="row" part="rating">
        ${scale(given)}
        <p class="value" .textContent=${ratingText(given, context)}></p>
        ${explanationOf(given, context)}
      </div>
    `,
  );

/** Shows the same with a large number: for the eye the number and the scale, for the ear the words. */
export const score = (field: string, given: Rating, context: Context): TemplateResult =>
  context.mark(
    field,
    html`
      <div class="score" part="rating">
        <p class="number" aria-hidden="true" .textContent=${context.locale.format.number(given.value)}></p>
        ${scale(given)}
        <p class="small" .textContent=${ratingText(given, context)}></p>
        ${explanationOf(given, context)}
      </div>
    `,
  );
