import {html, type TemplateResult} from 'lit/html.js';
import {readInline, type Marks} from '../model/inline.js';

const show = (pieces: readonly (string | TemplateResult)[]): TemplateResult[] =>
  pieces.map((piece) => (typeof piece === 'string' ? html`<span .textContent=${piece}></span>` : piece));

const MARKS: Marks<TemplateResult> = {
  em: (content) => html`<em>${show(content)}</em>`,
  strong: (content) => html`<strong>${show(content)}</strong>`,
  code: (text) => html`<code .textContent=${text}></code>`,
  link: (content, url) => html`<a href=${url}>${show(content)}</a>`,
};

/** A text with its marks. */
export const marked = (text: string): TemplateResult[] => show(readInline(text, MARKS));
