import {html, nothing, type TemplateResult} from 'lit/html.js';

/** What can be missing from a line. */
export type Piece = TemplateResult | string | undefined | false;

/** Small facts in one line; those that are missing are left out, and with none, nothing is shown. */
export const meta = (pieces: readonly Piece[], part?: string): TemplateResult | typeof nothing => {
  const shown = pieces.filter((piece) => piece);
  return shown.length
    ? html`<ul class="meta small" part=${part ?? nothing}>
        ${shown.map((piece) => (typeof piece === 'string' ? html`<li .textContent=${piece}></li>` : html`<li>${piece}</li>`))}
      </ul>`
    : nothing;
};
