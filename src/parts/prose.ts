import {html, nothing, type TemplateResult} from 'lit/html.js';
import {paragraph} from './phrase.js';

/** A text as paragraphs; blank lines part them. */
export const paragraphs = (text: string): TemplateResult[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map(paragraph);

/** Such a text as a part of its own; nothing when there is none. */
export const prose = (text: string | undefined, part: string): TemplateResult | typeof nothing =>
  text ? html`<div class="prose" part=${part}>${paragraphs(text)}</div>` : nothing;
