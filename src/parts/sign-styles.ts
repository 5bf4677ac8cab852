import {unsafeCSS, type CSSResult} from 'lit';

/** Outlines of the signs that can stand in the place of stars: where the first begins, and the way around each. */
const SIGNS: Readonly<Record<string, readonly [start: string, sign: string]>> = {
  heart: [
    '-12 5',
    'm22 0c-1.9-3.6-6.3-3.6-8.2-.8-2.2 3.2 0 6.6 2.4 9 1.8 1.8 3.8 3.4 5.8 4.8 2-1.4 4-3 5.8-4.8 2.4-2.4 4.6-5.8 2.4-9-1.9-2.8-6.3-2.8-8.2.8z',
  ],
  circle: ['-12 1', 'm22 0a9 9 0 0 0 0 18 9 9 0 0 0 0-18z'],
  square: ['-12 2', 'm22 0h-8v16h16v-16z'],
  diamond: ['-12 1', 'm22 0l-9 9 9 9 9-9z'],
};
/** The most signs that a scale has. Those that it does not have are cut off. */
const MOST = 9;

/** Styles of the signs of a rating that are no stars. Browsers that do not know one of their features show stars. */
export const signStyles: CSSResult = /* @__PURE__ */ unsafeCSS(
  Object.entries(SIGNS)
    .map(
      ([name, [start, sign]]) =>
        `@container style(--candor-rating-shape:${name}){.stars path{d:path("M${start}${sign.repeat(MOST)}")}}`,
    )
    .join(''),
);
