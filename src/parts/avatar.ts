import {html, type TemplateResult} from 'lit/html.js';
import type {Image} from '../model/image.js';
import type {Context} from '../view/context.js';
import {img} from './picture.js';

/** Returns the first letters of the first and the last word. */
const initialsOf = (name: string): string => name.replace(/^\s*(.)(?:.*\s(\S))?.*/su, '$1$2');

/** Shows a person's picture, or the initials. The name stands beside it. */
export const avatar = (field: string, name: string, image: Image | undefined, context: Context): TemplateResult =>
  image
    ? img(field, image, context, {kind: 'avatar', width: 48, hasCredit: true})
    : html`<span class="avatar" part="image" aria-hidden="true" .textContent=${initialsOf(name)}></span>`;
