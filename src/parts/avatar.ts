import {html, type TemplateResult} from 'lit/html.js';
import type {Image} from '../model/image.js';
import {css} from '../theme/css.js';
import {img} from './picture.js';

/** The first letters of the first and the last word. */
const initials = (name: string): string => {
  const letters = name.trim().split(/\s+/).map(([letter]) => letter);
  return [letters[0], ...letters.slice(1).slice(-1)].join('');
};

/** A person's picture, or the initials. The name stands beside it. */
export const avatar = (name: string, image: Image | undefined): TemplateResult =>
  image
    ? img({width: 48, height: 48, ...image}, 'avatar')
    : html`<span class="avatar" part="image" aria-hidden="true" .textContent=${initials(name)}></span>`;

export const avatarStyles: string = css`
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
