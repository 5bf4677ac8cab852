import {html, nothing, type TemplateResult} from 'lit/html.js';

/** A text that is a link where there is an address. */
export const link = (text: string, url: string | undefined, rel?: string): TemplateResult =>
  url
    ? html`<a href=${url} rel=${rel ?? nothing} .textContent=${text}></a>`
    : html`<span .textContent=${text}></span>`;
