import {html, type TemplateResult} from 'lit/html.js';

/** A text as paragraphs; blank lines part them. */
export const paragraphs = (text: string): TemplateResult[] =>
  text.trim().split(/\n\s*\n/).map((paragraph) => html`<p .textContent=${paragraph}></p>`);
