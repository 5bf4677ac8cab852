import {html, nothing, type TemplateResult} from 'lit/html.js';

/** One of the facts in a line; one that is missing is left out. */
export type Fact = TemplateResult | string | undefined | false;

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFEFC]/;
/** Whether a fact can share one text with its neighbours: words written from right to left need an element of their own. */
const isJoinable = (fact: Fact): fact is string => typeof fact === 'string' && !RIGHT_TO_LEFT.test(fact);

const element = (fact: TemplateResult | string): TemplateResult =>
  typeof fact === 'string' ? html`<span .textContent=${fact}></span>` : fact;

/** Shows small facts in one line with dots between them, or nothing without any. */
export const meta = (facts: readonly Fact[], part?: string): TemplateResult | typeof nothing => {
  const shown = facts.filter((fact): fact is TemplateResult | string => !!fact);
  if (!shown.length) return nothing;
  if (shown.every(isJoinable))
    return html`<p class="meta small" part=${part ?? nothing} .textContent=${shown.join(' · ')}></p>`;
  return html`<p class="meta small" part=${part ?? nothing}>
    ${shown.map((fact, i) => (i ? html`<i> &#183; </i>${element(fact)}` : element(fact)))}
  </p>`;
};
