import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Context} from '../view/context.js';

/** The fields that a link shows: its text, and where it leads. */
export interface LinkFields {
  readonly text: string;
  readonly url: string;
}

/**
 * Shows a text that is a link where there is an address, or nothing without either.
 *
 * @param address what an address without a text shows
 */
export const link = (
  text: string | undefined,
  url: string | undefined,
  fields: LinkFields,
  {mark}: Context,
  rel?: string,
  address: string | undefined = url,
): TemplateResult | undefined => {
  const shown = text === undefined ? address : mark(fields.text, text);
  if (shown === undefined) return undefined;
  return url === undefined
    ? html`<span .textContent=${shown}></span>`
    : mark(fields.url, html`<a href=${url} rel=${rel ?? nothing} .textContent=${shown}></a>`);
};
