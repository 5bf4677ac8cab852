import {html, type TemplateResult} from 'lit/html.js';
import {readInline, type Marks as InlineMarks} from '../model/inline.js';
import type {Context} from '../view/context.js';

const INLINE: InlineMarks<TemplateResult> = {
  em: (content) => html`<em>${show(content)}</em>`,
  strong: (content) => html`<strong>${show(content)}</strong>`,
  code: (code) => html`<code .textContent=${code}></code>`,
  link: (content, url) => html`<a href=${url}>${show(content)}</a>`,
};

const show = (pieces: readonly (string | TemplateResult)[]): TemplateResult[] =>
  pieces.map((piece) => (typeof piece === 'string' ? html`<span .textContent=${piece}></span>` : piece));

const inline = (text: string): TemplateResult[] => show(readInline(text, INLINE));

/** Checks that a text has no characters of inline marks. */
export const isPlain = (text: string): boolean => !/[*`\\]|\]\(/.test(text);

// A whole text is set as a property: browsers that translate the page replace the text nodes that Lit would hold.

/** Isolates the direction of a text from the rest of its line. */
export const apart = (text: TemplateResult, context: Context): TemplateResult =>
  context.isMarkedUp ? text : html`<bdi>${text}</bdi>`;

/** A short text with its inline marks. */
export const phrase = (text: string): TemplateResult =>
  isPlain(text) ? html`<span .textContent=${text}></span>` : html`<span>${inline(text)}</span>`;

/** A paragraph with its inline marks. */
export const paragraph = (text: string): TemplateResult =>
  isPlain(text) ? html`<p .textContent=${text}></p>` : html`<p><span>${inline(text)}</span></p>`;

/** A list item with its inline marks. */
export const listItem = (text: string): TemplateResult =>
  isPlain(text) ? html`<li .textContent=${text}></li>` : html`<li><span>${inline(text)}</span></li>`;
