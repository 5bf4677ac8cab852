import type {Network} from '../model/networks.js';

/** Signs of networks as paths in a square of 24, drawn by ourselves. Holes are drawn the other way round. */
const SIGNS: Readonly<Record<Network, string>> = {
  bluesky:
    'M12 11C10 7 6 3 3 2 1 2 1 4 1 6c0 4 2 7 6 7-4 1-6 3-3 6 4 4 7-1 8-4 1 3 4 8 8 4 3-3 1-5-3-6 4 0 6-3 6-7 0-2 0-4-2-4-3 1-7 5-9 9z',
  facebook: 'M14 23V13h3l1-4h-4V7c0-1 0-2 2-2h2V1h-3c-4 0-5 2-5 5v3H7v4h3v10z',
  github:
    'M12 1C6 1 1 6 1 12c0 5 3 9 8 10v-4c-3 1-4-1-4-1-1-2-2-2-2-2 2-1 3 1 3 1 1 2 3 1 3 1 0-1 1-2 1-2-3 0-5-2-5-5 0-1 0-2 1-3 0-1 0-2 1-3 1 0 2 1 3 2h4c1-1 2-2 3-2 1 1 1 2 1 3 1 1 1 2 1 3 0 3-2 5-5 5 1 1 1 2 1 3v4c5-1 8-5 8-10 0-6-5-11-12-11z',
  instagram:
    'M7 1h10a6 6 0 0 1 6 6v10a6 6 0 0 1-6 6H7a6 6 0 0 1-6-6V7a6 6 0 0 1 6-6zm0 2a4 4 0 0 0-4 4v10a4 4 0 0 0 4 4h10a4 4 0 0 0 4-4V7a4 4 0 0 0-4-4zm5 3a6 6 0 1 1 0 12 6 6 0 0 1 0-12zm0 2a4 4 0 1 0 0 8 4 4 0 0 0 0-8zm6-4a1 1 0 1 1 0 3 1 1 0 0 1 0-3z',
  linkedin:
    'M2 9h4v13H2zM4 2a2 2 0 1 1 0 5 2 2 0 0 1 0-5zm5 7h4v2c1-2 2-2 4-2 4 0 5 2 5 6v7h-4v-7c0-2-1-3-2-3-2 0-3 1-3 3v7H9z',
  mastodon:
    'M12 1C6 1 2 3 2 8c0 8 1 14 9 14 3 0 5-1 5-1v-2s-2 1-5 1c-2 0-4-1-4-3 2 1 9 1 12-1 3-1 3-4 3-8 0-5-4-7-10-7zm-1 12H9V8c0-2-3-2-3 0v5H4V8c0-5 6-5 8-2 2-3 8-3 8 2v5h-2V8c0-2-3-2-3 0v5h-2V8c0-1-1-2-2-1z',
  pinterest:
    'M12 1a11 11 0 0 0-4 21c0-2 0-3 1-5l1-5s-1-1-1-2c0-4 5-4 4-1l-1 4c0 3 5 2 5-3 0-6-9-6-9 0 0 1 0 2 1 2l-1 2c-5-3-3-10 5-10 9 0 8 12 1 12-1 0-2-1-2-1l-1 4-2 3a11 11 0 1 0 3-21z',
  reddit:
    'M12 8l1-6 5 1a2 2 0 1 1 0 1l-4-1-1 5c3 0 5 1 7 2a3 3 0 1 1 2 5c0 4-4 7-10 7S2 19 2 15a3 3 0 1 1 2-5c2-1 5-2 8-2zM8 12a2 2 0 1 0 0 3 2 2 0 0 0 0-3zm8 0a2 2 0 1 0 0 3 2 2 0 0 0 0-3zm-8 5c2 2 6 2 8 0l1 1c-3 3-7 3-10 0z',
  threads:
    'M12 1c7 0 10 4 11 8l-3 1c-1-4-3-6-8-6-6 0-8 4-8 8s2 8 8 8c4 0 7-2 7-5 0-1-1-3-2-3 0 4-2 6-5 6-3 0-5-2-5-4 0-4 4-5 8-4 0-3-4-3-5-1l-2-2c3-4 10-3 10 3 2 1 4 3 4 5 0 5-4 8-10 8C4 23 1 18 1 12S4 1 12 1zm0 12c-3 0-3 3 0 3 2 0 3-1 3-3z',
  tiktok: 'M12 1h4c0 3 2 5 5 5v4c-2 0-4-1-5-2v8a7 7 0 1 1-7-7h1v4a3 3 0 1 0 2 3z',
  x: 'M1 2h7l5 7 6-7h3l-8 9 9 12h-7l-6-8-7 8H0l9-10zm4 2 12 17h2L7 4z',
  youtube: 'M4 4h16a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3zm6 4v8l6-4z',
};

const SVG = 'http://www.w3.org/2000/svg';

/** Puts the sign of a known network before the text of each link. It says nothing that the text does not say. */
export const drawSigns = (links: Iterable<Element>): void => {
  for (const link of links) {
    if (link.querySelector('svg')) continue;
    const path = SIGNS[link.getAttribute('data-network') as Network];
    const sign = document.createElementNS(SVG, 'svg');
    sign.setAttribute('class', 'sign');
    sign.setAttribute('viewBox', '0 0 24 24');
    sign.setAttribute('aria-hidden', 'true');
    sign.append(document.createElementNS(SVG, 'path'));
    sign.firstElementChild!.setAttribute('d', path);
    sign.firstElementChild!.setAttribute('fill-rule', 'evenodd');
    link.prepend(sign);
  }
};
