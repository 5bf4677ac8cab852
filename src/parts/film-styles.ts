import {css, type CSSResult} from 'lit';

/** Styles of films and of rows of pictures. */
export const filmStyles: CSSResult = css`
  .film > a {
    position: relative;
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 0.35em 0.6em;
    min-block-size: 2.75em;
    inline-size: fit-content;
  }
  .film > a[hidden] {
    display: none;
  }
  .film img,
  .film > :is(iframe, video) {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    border: 0;
    border-radius: var(--_radius-in);
    background: var(--_fill);
  }
  .film > a > img {
    grid-area: 1 / 1 / 2 / 3;
  }
  /* The width of a picture is not known until it is loaded. */
  .film > a:has(img[src]) {
    inline-size: auto;
  }
  .film > a:has(img[src]) > :first-child {
    grid-area: 2 / 1 / 3 / 3;
  }
  .play {
    display: grid;
    place-items: center;
    grid-area: 1 / 1;
    inline-size: 1.8em;
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--_accent);
    print-color-adjust: exact;
  }
  .play:has(+ img[src]) {
    position: absolute;
    inset: 0;
    grid-area: 1 / 1 / 2 / 3;
    margin: auto;
    inline-size: 3.5em;
    block-size: 3.5em;
  }
  /* The sign to play is the same from right to left. */
  .play::before {
    content: '';
    inline-size: 40%;
    aspect-ratio: 1;
    translate: 12%;
    background: var(--_on-accent, Canvas);
    clip-path: polygon(0 0, 100% 50%, 0 100%);
  }
  .gallery {
    display: flex;
    gap: 0.75em;
    overflow-x: auto;
    scroll-snap-type: x mandatory;
  }
  .gallery > * {
    flex: none;
    inline-size: min(85%, 18em);
    scroll-snap-align: start;
  }
  @media print {
    .gallery {
      flex-wrap: wrap;
    }
    .gallery > * {
      inline-size: 45%;
    }
  }
`;
