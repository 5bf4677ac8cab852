import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Context} from '../view/context.js';
import {paragraph} from './text.js';

/** Shows the paragraphs of a text, which blank lines part. */
export const paragraphs = (field: string, text: string, {mark}: Context): TemplateResult[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    // The first stands for the text as a whole.
    .map((each, i) => (i ? mark(field, paragraph(each)) : mark(field, paragraph(each), text)));

/** Shows a text as a part of its own, or nothing without one. */
export const prose = (
  field: string,
  text: string | undefined,
  part: string,
  context: Context,
): TemplateResult | typeof nothing =>
  text ? html`<div class="prose" part=${part}>${paragraphs(field, text, context)}</div>` : nothing;
