import {html, type TemplateResult} from 'lit/html.js';
import type {Spec} from '../model/review.js';
import type {Context} from '../view/context.js';

/** Returns the value of a fact as text: yes and no in the page's language, numbers as it writes them. */
export const valueText = (value: Spec['value'], {locale: {words, format}}: Context): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? format.number(value) : value ? words.yes : words.no;

/** Shows names with what belongs to them, a line each. */
export const definitions = (rows: readonly TemplateResult[]): TemplateResult => html`<dl class="facts">${rows}</dl>`;

/** Shows a name with a text. */
export const definition = (name: string, text: string): TemplateResult =>
  html`<div>
    <dt .textContent=${name}></dt>
    <dd><span .textContent=${text}></span></dd>
  </div>`;

/** Shows named facts, a line each. */
export const facts = (field: string, list: readonly Spec[], context: Context): TemplateResult[] =>
  list.map(({name, value, unit}) => {
    const {mark, markScalar} = context;
    const text = markScalar('value', valueText(value, context), value);
    return mark(field, definition(mark('name', name), unit ? `${text} ${mark('unit', unit)}` : text));
  });
