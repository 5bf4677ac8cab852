import {html, nothing, type TemplateResult} from 'lit/html.js';
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
            ><input type="checkbox" autocomplete="off" /><span
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
