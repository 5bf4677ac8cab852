import {html, nothing, type TemplateResult} from 'lit/html.js';

/** A text that is a link where there is an address; an address without a text is its own. */
export const link = (
  text: string | undefined,
  url: string | undefined,
  rel?: string,
): TemplateResult | undefined | '' =>
  url
    ? html`<a href=${url} rel=${rel ?? nothing} .textContent=${text ?? url}></a>`
    : text && html`<span .textContent=${text}></span>`;
