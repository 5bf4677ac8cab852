import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../i18n/locale.js';
import {BEST, WORST, type Rating} from '../model/rating.js';
import type {Context} from '../view/context.js';
import {phrase} from './text.js';

/** Best rating of a scale in percent. */
const PERCENT = 100;
/** Numbers of signs that can be counted at a glance. */
const [FEWEST, MOST] = [3, 9];

const isPercent = ({best, worst = WORST}: Rating): boolean => best === PERCENT && (worst === 0 || worst === WORST);

/** Returns a rating in words with its marks, such as “4.5 out of 5” or “83%”. */
const markedText = (given: Rating, {locale, mark, withHiddenFields}: Context): string => {
  const {value, best, worst} = given;
  if (isPercent(given)) return withHiddenFields({worst, best}, mark('value', locale.format.percent(value), value));
  const written: Readonly<Record<string, number | undefined>> = {value, best};
  const markGiven = (name: string, text: string): string =>
    written[name] === undefined ? text : mark(name, text, written[name]);
  return withHiddenFields({worst}, locale.say(locale.words.outOf, {value, best: best ?? BEST}, markGiven));
};

/** Returns the words before the number of a rating, the number, and the words after it. */
const piecesOf = (given: Rating, {format, say, words}: Locale): string[] => {
  const {value, best = BEST} = given;
  if (isPercent(given)) return ['', format.percent(value)];
  // The same number may stand in the text twice.
  return say(words.outOf, {value, best}, (name, text) => (name === 'value' ? `\0${text}\0` : text)).split('\0');
};

/**
 * Shows a rating in words.
 *
 * @param look class of the number
 * @param rest class of the words around it
 */
const inWords = (given: Rating, context: Context, look: string | typeof nothing, rest: string): TemplateResult => {
  if (context.isMarkedUp) return html`<p .textContent=${markedText(given, context)}></p>`;
  const [before, number = '', after] = piecesOf(given, context.locale);
  const words = (text: string | undefined): TemplateResult | typeof nothing =>
    text ? html`<span class=${rest} .textContent=${text}></span>` : nothing;
  return html`<p class="value">${words(before)}<b class=${look} .textContent=${number}></b>${words(after)}</p>`;
};

const explanationOf = ({explanation}: Rating, {mark}: Context): TemplateResult | typeof nothing =>
  explanation ? html`<p class="small mute">${mark('explanation', phrase(explanation), explanation)}</p>` : nothing;

const STAR = 'm22 0l2.6 5.6 6.1.7-4.5 4.2 1.2 6-5.4-3-5.4 3 1.2-6-4.5-4.2 6.1-.7z';
const scales: TemplateStringsArray[] = [];

/** Returns the template of so many stars, 20 units wide and 2 apart. Each is a template of Lit's, written once. */
const starsOf = (count: number): TemplateStringsArray => {
  const path = `<path d="M-12 1${STAR.repeat(count)}"/>`;
  // The nested picture shows as much of the scale filled as it is wide.
  const strings = [
    `<svg class="stars" viewBox="0 0 ${count * 22 - 2} 20" aria-hidden="true">${path}<svg width=`,
    ` height="20">${path}</svg></svg>`,
  ];
  return (scales[count] = Object.assign(strings, {raw: strings}));
};

/** Returns the share of a scale that is filled. It begins at 0, unless it has values below that. */
const shareOf = ({value, best = BEST, worst = WORST}: Rating): number => {
  const start = Math.min(worst, 0);
  return (value - start) / (best - start);
};

/** Shows a rating as a bar. */
export const bar = (given: Rating): TemplateResult =>
  html`<svg class="gauge" aria-hidden="true">
    <rect width="100%" height="100%" />
    <rect width=${`${shareOf(given) * 100}%`} height="100%" rx="3" />
  </svg>`;

/** Shows as many stars as the scale has, if they are few and it is whole, or a bar. */
const scale = (given: Rating): TemplateResult => {
  const {best = BEST, worst = WORST} = given;
  if (!Number.isInteger(best) || best < FEWEST || best > MOST || worst < 0) return bar(given);
  const filled = shareOf(given) * best;
  return html(scales[best] ?? starsOf(best), filled * 20 + Math.floor(filled) * 2);
};

/** Words that are left to the ear: five stars say what a number is out of. */
const restOf = ({best = BEST}: Rating): string => (best === BEST ? 'ear' : 'mute');

/**
 * Shows the scale, the rating in words, and what it stands on. In a narrow place, only the number is seen.
 *
 * @param count of how many ratings it is the mean
 */
export const rating = (
  field: string,
  given: Rating,
  context: Context,
  isNarrow = false,
  count?: TemplateResult,
): TemplateResult =>
  context.mark(
    field,
    html`
      <div class="row" part="rating">
        ${scale(given)} ${inWords(given, context, nothing, isNarrow ? restOf(given) : 'mute')} ${count}
        ${explanationOf(given, context)}
      </div>
    `,
  );

/** Shows a rating as a bar between a name and the number, as rows of a list do. */
export const criterion = (name: string, given: Rating, context: Context): TemplateResult =>
  html`<div>
    <dt .textContent=${context.mark('name', name)}></dt>
    <dd>
      ${context.mark(
        'rating',
        html`<div part="rating">
          ${bar(given)} ${inWords(given, context, nothing, restOf(given))} ${explanationOf(given, context)}
        </div>`,
      )}
    </dd>
  </div>`;

/** Shows the same with a large number. */
export const score = (field: string, given: Rating, context: Context): TemplateResult =>
  context.mark(
    field,
    html`
      <div class="score" part="rating">
        ${inWords(given, context, 'number', 'small')} ${scale(given)} ${explanationOf(given, context)}
      </div>
    `,
  );
