import {html, nothing, type TemplateResult} from 'lit/html.js';
import {review as english} from '../../i18n/en.js';
import type {Evidence} from '../../model/review.js';
import {dateText} from '../../parts/date.js';
import {definitions, facts} from '../../parts/facts.js';
import {meta} from '../../parts/meta.js';
import {prose} from '../../parts/prose.js';
import type {Context} from '../../view/context.js';

/** Renders the evidence of a review: how the product was obtained, the period and the method of the test, and measurements. */
export const evidence = (
  {obtained, testedFrom, testedUntil, method, measurements}: Evidence,
  context: Context,
): TemplateResult => {
  const {locale, mark} = context;
  const words = locale.own(english);
  const date = (field: string, written: string | undefined): string | undefined => {
    const text = written && dateText(field, written, context, true);
    // In an English sentence, a date that is written from right to left keeps its own order.
    return text && locale.isForeign ? `\u2068${text}\u2069` : text;
  };
  const from = date('testedFrom', testedFrom);
  const until = date('testedUntil', testedUntil);
  return mark(
    'evidence',
    html`
      <div class="prose">
        ${meta([
          obtained && mark('obtained', words[obtained], obtained),
          (from || until) &&
            locale.say(!until ? words.testedFrom : from ? words.tested : words.testedUntil, {
              from: from!,
              until: until!,
            }),
        ])}
        ${prose('method', method, 'method', context)}
        ${measurements ? definitions(facts('measurements', measurements, context)) : nothing}
      </div>
    `,
  );
};
