import {html, nothing, type TemplateResult} from 'lit/html.js';
import {quotes as english} from '../../i18n/en.js';
import {BEST, WORST, type Rating} from '../../model/rating.js';
import {bar} from '../../parts/rating.js';
import type {Context} from '../../view/context.js';

/** Number of ratings from which on a summary says more than they do. */
const ENOUGH = 5;

/** Shows how many quotes gave each number of stars, from five ratings of one to five on. Half a star is not rounded up. */
export const summary = (ratings: readonly Rating[], {locale}: Context): TemplateResult | typeof nothing => {
  if (ratings.length < ENOUGH || ratings.some(({best = BEST, worst = WORST}) => best !== BEST || worst !== WORST))
    return nothing;
  const {starCount} = locale.own(english);
  const steps = Array.from({length: BEST}, (_, i) => BEST - i);
  return html`<dl class="gauges small" part="summary">
    ${steps.map((stars) => {
      const count = ratings.filter(({value}) => Math.floor(value) === stars).length;
      return html`<div>
        <dt .textContent=${locale.say(starCount, {count: stars})}></dt>
        <dd>
          <div>
            ${bar({value: count, best: ratings.length, worst: 0})}
            <p class="value"><b .textContent=${locale.format.number(count)}></b></p>
          </div>
        </dd>
      </div>`;
    })}
  </dl>`;
};
