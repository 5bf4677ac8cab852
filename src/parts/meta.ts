import {html, nothing, type TemplateResult} from 'lit/html.js';
import {RIGHT_TO_LEFT} from '../i18n/right-to-left.js';

/** One of the facts in a line; one that is missing is left out. */
export type Fact = TemplateResult | string | undefined | false;

const element = (fact: TemplateResult | string): TemplateResult =>
  typeof fact === 'string' ? html`<span .textContent=${fact}></span>` : fact;

const line = (content: unknown, part: string | undefined): TemplateResult =>
  part ? html`<p class="meta small" part=${part}>${content}</p>` : html`<p class="meta small">${content}</p>`;
const textLine = (text: string, part: string | undefined): TemplateResult =>
  part
    ? html`<p class="meta small" part=${part}><span .textContent=${text}></span></p>`
    : html`<p class="meta small"><span .textContent=${text}></span></p>`;

/** Shows small facts in one line with dots between them, or nothing without any. */
export const meta = (facts: readonly Fact[], part?: string): TemplateResult | typeof nothing => {
  const shown: (TemplateResult | string)[] = [];
  const texts: string[] = [];
  for (const fact of facts)
    if (fact) {
      shown.push(fact);
      // Words written from right to left need an element of their own.
      if (typeof fact === 'string' && !RIGHT_TO_LEFT.test(fact)) texts.push(fact);
    }
  if (!shown.length) return nothing;
  if (texts.length === shown.length) return textLine(texts.join('\u00A0· '), part);
  return line(
    shown.map((fact, i) => (i ? html`<i>&#160;&#183; </i>${element(fact)}` : element(fact))),
    part,
  );
};
