import {html, nothing, type TemplateResult} from 'lit/html.js';

/** One of the facts in a line; one that is missing is left out. */
export type Fact = TemplateResult | string | undefined | false;

const element = (fact: TemplateResult | string): TemplateResult =>
  typeof fact === 'string' ? html`<span .textContent=${fact}></span>` : fact;

/**
 * Shows small facts in one line with dots between them, or nothing without any. The dots are drawn; those in the text are
 * for places without a style sheet.
 */
export const meta = (facts: readonly Fact[], part?: string): TemplateResult | typeof nothing => {
  const shown = facts.filter(Boolean) as (TemplateResult | string)[];
  return shown.length
    ? html`<p class="info small" part=${part ?? nothing}>
        ${shown.map((fact, i) => (i ? html`<i>&#160;&#183; </i>${element(fact)}` : element(fact)))}
      </p>`
    : nothing;
};
