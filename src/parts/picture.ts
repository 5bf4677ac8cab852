import {css} from '../theme/css.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Image} from '../model/image.js';
import {when} from './when.js';

/** A picture whose subject is named beside it: without alternative text of its own it says nothing twice. */
export const picture = (image: Image): TemplateResult => html`
  <div class="picture" part="image">
    <img
      src=${image.url}
      alt=${image.alt ?? ''}
      width=${image.width ?? nothing}
      height=${image.height ?? nothing}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
    />
    ${when(image.credit, (credit) => html`<p class="small" .textContent=${credit}></p>`)}
  </div>
`;

export const pictureStyles: string = css`
  .picture img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 4 / 3;
    object-fit: contain;
    border-radius: calc(var(--_radius) * 0.75);
    background: color-mix(in oklab, currentColor 7%, transparent);
  }
`;
