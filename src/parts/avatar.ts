import {css, html, type CSSResult, type TemplateResult} from 'lit';
import type {Image} from '../model/image.js';

const initials = (name: string): string => {
  const words = name.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => [...(word ?? '')][0] ?? '').join('').toLocaleUpperCase();
};

/** A person's picture, or the initials. The name stands beside it. */
export const avatar = (name: string, image: Image | undefined): TemplateResult =>
  image
    ? html`<img
        class="avatar"
        part="image"
        src=${image.url}
        alt=${image.alt ?? ''}
        width="48"
        height="48"
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
      />`
    : html`<span class="avatar" part="image" aria-hidden="true" .textContent=${initials(name)}></span>`;

export const avatarStyles: CSSResult = css`
  .avatar {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 2.5em;
    block-size: 2.5em;
    border: 1px solid var(--_line);
    border-radius: 50%;
    object-fit: cover;
    font-size: 0.8em;
    font-weight: var(--_bold);
  }
`;
