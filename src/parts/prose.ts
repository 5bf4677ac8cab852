import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Context} from '../view/context.js';
import {isPlain, paragraph} from './text.js';

/** Splits a text into paragraphs, which blank lines part. */
export const splitParagraphs = (text: string): string[] => text.trim().split(/\n\s*\n/);

/** Shows the paragraphs of a text. */
export const paragraphs = (text: string): TemplateResult[] => splitParagraphs(text).map(paragraph);

const box = (part: string, text: string): TemplateResult => {
  const [only, more] = splitParagraphs(text);
  return only !== undefined && more === undefined && isPlain(only)
    ? html`<div class="prose" part=${part}><p .textContent=${only}></p></div>`
    : html`<div class="prose" part=${part}>${paragraphs(text)}</div>`;
};

/** Shows a text as a part of its own, or nothing without one. */
export const prose = (
  field: string,
  text: string | undefined,
  part: string,
  {mark}: Context,
): TemplateResult | typeof nothing => (text ? mark(field, box(part, text), text) : nothing);
