import {html, type TemplateResult} from 'lit/html.js';
import type {Context} from '../view/context.js';

/** Shows the award that something got. */
export const award = (text: string, {mark}: Context): TemplateResult =>
  html`<p class="award small" part="award"><span .textContent=${mark('award', text)}></span></p>`;
