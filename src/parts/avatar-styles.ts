import {css, type CSSResult} from 'lit';

/** Styles of pictures and initials of people. */
export const avatarStyles: CSSResult = css`
  .avatar {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 2.5em;
    block-size: 2.5em;
    border: 1px solid var(--_line);
    border-radius: 50%;
    background: var(--_fill);
    color: var(--_strong);
    object-fit: cover;
    font-size: var(--_small);
    font-weight: 600;
  }
  /* The mark of a broken picture comes after the initials, where it is cut off. */
  img.avatar:not([src]) {
    display: block;
    overflow: clip;
  }
  img.avatar:not([src])::before {
    display: grid;
    place-items: center;
    block-size: 100%;
    content: attr(data-initials);
  }
`;
