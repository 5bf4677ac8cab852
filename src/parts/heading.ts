import {html, type TemplateResult} from 'lit/html.js';
import {atLevel} from '../view/heading-level.js';

/** Shows a widget's own heading. */
export const title = (level: number, text: string): TemplateResult =>
  atLevel(html`<h2 class="title" part="heading" .textContent=${text}></h2>`, level);

/** Shows a heading within a widget, one level below its own. */
export const subheading = (level: number, text: string): TemplateResult =>
  atLevel(html`<h3 class="sub" part="heading" .textContent=${text}></h3>`, level);
