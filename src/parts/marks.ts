import type {html as Html, TemplateResult} from 'lit/html.js';
import {readInline, type Marks} from '../model/inline.js';

/**
 * A text with its marks.
 *
 * @param html Lit's own: this file stands alone, so that pages without marks do without it
 */
export const marked = (html: typeof Html, text: string): TemplateResult[] => {
  const show = (pieces: readonly (string | TemplateResult)[]): TemplateResult[] =>
    pieces.map((piece) => (typeof piece === 'string' ? html`<span .textContent=${piece}></span>` : piece));
  const marks: Marks<TemplateResult> = {
    em: (content) => html`<em>${show(content)}</em>`,
    strong: (content) => html`<strong>${show(content)}</strong>`,
    code: (code) => html`<code .textContent=${code}></code>`,
    link: (content, url) => html`<a href=${url}>${show(content)}</a>`,
  };
  return show(readInline(text, marks));
};
