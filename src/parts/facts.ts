import {css} from '../theme/css.js';
import {html, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../i18n/locale.js';
import type {Spec} from '../model/review.js';

/** The value of a fact as text: yes and no in the page's language, numbers as it writes them, with the unit. */
const factText = ({value, unit}: Spec, {words, format}: Locale): string => {
  const text = typeof value === 'string' ? value : typeof value === 'number' ? format.number(value) : value ? words.yes : words.no;
  return unit ? `${text} ${unit}` : text;
};

/** Named facts, a line each. */
export const facts = (list: readonly Spec[], locale: Locale): TemplateResult => html`
  <dl class="facts">
    ${list.map(
      (fact) => html`
        <div>
          <dt .textContent=${fact.name}></dt>
          <dd .textContent=${factText(fact, locale)}></dd>
        </div>
      `,
    )}
  </dl>
`;

export const factsStyles: string = css`
  .facts > div {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0 1em;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_line);
  }
  .facts > :first-child {
    border-block-start: 0;
  }
  .facts dd {
    font-variant-numeric: tabular-nums;
  }
`;
