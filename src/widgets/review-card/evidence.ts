import {html, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../../i18n/locale.js';
import type {Evidence} from '../../model/review.js';
import {dateText} from '../../parts/date.js';
import {facts} from '../../parts/facts.js';
import {subheading} from '../../parts/heading.js';
import {paragraphs} from '../../parts/prose.js';
import {when} from '../../parts/when.js';

/** What the review stands on: how the product came, how long and how it was tested, what was measured. */
export const evidence = (given: Evidence, level: number, locale: Locale): TemplateResult => {
  const {words, format} = locale;
  const {obtained, testedFrom, testedUntil, method, measurements} = given;
  const date = (written: string | undefined): string | undefined => written && dateText(written, format);
  const tested = testedFrom || testedUntil ? words.tested(date(testedFrom), date(testedUntil)) : undefined;
  return html`
    <div class="prose" part="evidence">
      ${subheading(level, words.evidence)}
      ${when(obtained, (how) => html`<p .textContent=${words.obtained[how]}></p>`)}
      ${when(tested, (sentence) => html`<p .textContent=${sentence}></p>`)} ${when(method, paragraphs)}
      ${when(measurements, (list) => facts(list, locale))}
    </div>
  `;
};
