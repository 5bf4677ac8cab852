import {html, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../i18n/locale.js';
import type {Spec} from '../model/review.js';

/** The value of a fact as text: yes and no in the page's language, numbers as it writes them, with the unit. */
export const factText = ({value, unit}: Omit<Spec, 'name'>, {words, format}: Locale): string => {
  const text =
    typeof value === 'string' ? value : typeof value === 'number' ? format.number(value) : value ? words.yes : words.no;
  return unit ? `${text} ${unit}` : text;
};

/** Names with what belongs to them, a line each. */
export const definitions = (rows: readonly (readonly [name: string, content: unknown])[]): TemplateResult => html`
  <dl class="facts">
    ${rows.map(
      ([name, content]) =>
        html`<div>
          <dt .textContent=${name}></dt>
          <dd>${content}</dd>
        </div>`,
    )}
  </dl>
`;

/** Named facts, a line each. */
export const facts = (list: readonly Spec[], locale: Locale): TemplateResult =>
  definitions(list.map((fact) => [fact.name, html`<span .textContent=${factText(fact, locale)}></span>`]));
