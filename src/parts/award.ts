import {html, type TemplateResult} from 'lit/html.js';

/** What something was chosen for. */
export const award = (text: string): TemplateResult =>
  html`<p class="award small" part="award" .textContent=${text}></p>`;
