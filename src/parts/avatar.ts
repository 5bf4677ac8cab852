import {html, type TemplateResult} from 'lit/html.js';
import type {Image} from '../model/image.js';
import {img} from './picture.js';

/** The first letters of the first and the last word. */
const initials = (name: string): string => name.replace(/^\s*(.)(?:.*\s(\S))?.*/su, '$1$2');

/** A person's picture, or the initials. The name stands beside it. */
export const avatar = (name: string, image: Image | undefined): TemplateResult =>
  image
    ? img({width: 48, height: 48, ...image}, 'avatar')
    : html`<span class="avatar" part="image" aria-hidden="true" .textContent=${initials(name)}></span>`;
