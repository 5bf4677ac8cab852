import {html, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../../i18n/locale.js';
import type {Evidence} from '../../model/review.js';
import {dateText} from '../../parts/date.js';
import {facts} from '../../parts/facts.js';
import {paragraphs} from '../../parts/prose.js';
import {when} from '../../parts/when.js';

/** What the review stands on: how the product came, how long and how it was tested, what was measured. */
export const evidence = ({obtained, testedFrom, testedUntil, method, measurements}: Evidence, locale: Locale): TemplateResult => {
  const {words, format} = locale;
  const date = (written: string | undefined): string | undefined => written && dateText(written, format);
  const sentences = [
    obtained && words.obtained[obtained],
    (testedFrom || testedUntil) && words.tested(date(testedFrom), date(testedUntil)),
    method,
  ];
  return html`
    <div class="prose">${paragraphs(sentences.filter(Boolean).join('\n\n'))}</div>
    ${when(measurements, (list) => facts(list, locale))}
  `;
};
