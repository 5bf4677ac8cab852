import {html, nothing, type TemplateResult} from 'lit/html.js';
import {checklist as english} from '../i18n/en.js';
import type {Checklist} from '../model/checklist.js';
import type {Context} from '../view/context.js';
import {phrase} from './text.js';

/** Shows things to tick off. The browser keeps the ticks, in the page. */
export const checks = (items: Checklist['items'], {mark}: Context): TemplateResult => html`
  <ul class="checks">
    ${items.map(({label, hint}) =>
      mark(
        'items',
        html`<li>
          <label part="item"
            ><input type="checkbox" /><span
              ><b>${mark('label', phrase(label), label)}</b> ${
                hint ? html`<span class="small">${mark('hint', phrase(hint), hint)}</span>` : nothing
              }</span
            ></label
          >
        </li>`,
      ),
    )}
  </ul>
`;

/** Shows how many things are ticked, for the ear as soon as that changes. It comes after the list, so that styles can count. */
export const progress = (total: number, {locale}: Context): TemplateResult => {
  const {checked} = locale.own(english);
  const [before, after] = locale.say(checked, {done: '|', count: total}).split('|');
  return html`<p class="small" role="status" part="status" data-before=${before!} data-after=${after!}>
    <span .textContent=${locale.say(checked, {done: 0, count: total})}></span>
  </p>`;
};
