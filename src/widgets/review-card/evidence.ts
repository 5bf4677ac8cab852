import {html, type TemplateResult} from 'lit/html.js';
import {review as english} from '../../i18n/en.js';
import type {Locale} from '../../i18n/locale.js';
import type {Evidence} from '../../model/review.js';
import {dateText} from '../../parts/date.js';
import {facts} from '../../parts/facts.js';
import {meta} from '../../parts/meta.js';
import {prose} from '../../parts/prose.js';
import {when} from '../../parts/when.js';

/** What the review stands on: how the product came, how long and how it was tested, what was measured. */
export const evidence = (
  {obtained, testedFrom, testedUntil, method, measurements}: Evidence,
  locale: Locale,
): TemplateResult => {
  const {format} = locale;
  const words = locale.own('review', english);
  const [from, until] = [testedFrom, testedUntil].map((date) => date && dateText(date, format));
  return html`
    <div class="prose">
      ${meta([obtained && words.obtained[obtained], (from || until) && words.tested(from, until)])}
      ${prose(method, 'method')} ${when(measurements, (list) => facts(list, locale))}
    </div>
  `;
};
