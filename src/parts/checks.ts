import {html, type TemplateResult} from 'lit/html.js';
import type {Checklist} from '../model/checklist.js';
import {phrase} from './phrase.js';
import {when} from './when.js';

/** Things to tick off. The browser keeps the ticks, in the page. */
export const checks = (items: Checklist['items']): TemplateResult => html`
  <ul class="checks">
    ${items.map(
      ({label, hint}) => html`
        <li>
          <label part="item">
            <input type="checkbox" autocomplete="off" /><span
              ><b>${phrase(label)}</b>${when(hint, (text) => html`<span class="small">${phrase(text)}</span>`)}</span
            >
          </label>
        </li>
      `,
    )}
  </ul>
`;
