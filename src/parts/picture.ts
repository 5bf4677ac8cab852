import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Image} from '../model/image.js';
import {meta} from './meta.js';

/** An image. Its subject is named beside it: without alternative text of its own it says nothing twice. */
export const img = ({url, alt, width, height}: Image, kind?: string): TemplateResult => html`
  <img
    class=${kind ?? nothing}
    part="image"
    src=${url}
    alt=${alt ?? ''}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading="lazy"
    referrerpolicy="no-referrer"
  />
`;

/** An image with its credit. */
export const picture = (image: Image): TemplateResult =>
  html`<div class="picture">${img(image)} ${meta([image.credit])}</div>`;
