import {css, type CSSResult} from 'lit';

/**
 * Private custom properties, which have the value of a public token or its default. `tokens.json` documents the tokens.
 *
 * `--_flip` is 1 in a colour that is derived from light text (a dark page), and 0 in others; a media query cannot know the
 * colour of the page. `--_light` is 1 in a colour that is derived from one on which white is more legible than black.
 * Browsers without relative colours use the colour of the text. `--_link` and `--_heading-*` are what the page's own links
 * and headings look like (`widget/page-look.ts`). Public tokens are only read, never set, so that a value on any ancestor of
 * a widget reaches it.
 */
export const tokenStyles: CSSResult = css`
  :host {
    --_flip: clamp(0, (l - 0.62) * 1000, 1);
    --_strong: oklch(from currentColor calc((1 - var(--_flip)) * min(l, 0.3) + var(--_flip) * max(l, 0.93)) c h);
    --_mute: var(
      --candor-color-mute,
      oklch(from currentColor calc((1 - var(--_flip)) * max(l, 0.4) + var(--_flip) * min(l, 0.84)) c h)
    );
    --_accent: var(--candor-color-accent, var(--_link, currentColor));
    --_light: clamp(0, (0.179 - y) * 9999, 1);
    --_on-accent: var(
      --candor-color-on-accent,
      color(from var(--_accent) xyz calc(0.9505 * var(--_light)) var(--_light) calc(1.089 * var(--_light)))
    );
    --_star: var(--candor-color-star, oklch(from currentColor calc(0.58 + 0.24 * var(--_flip)) 0.14 65));
    --_good: var(--candor-color-good, oklch(from currentColor calc(0.5 + 0.28 * var(--_flip)) 0.12 152));
    --_bad: var(--candor-color-bad, oklch(from currentColor calc(0.52 + 0.22 * var(--_flip)) 0.15 28));
    --_line: var(--candor-color-line, color-mix(in oklab, currentColor 20%, transparent));
    --_fill: var(--candor-color-fill, color-mix(in oklab, currentColor 5.5%, transparent));
    --_badge: var(--candor-color-badge, color-mix(in oklab, var(--_accent) 14%, transparent));
    --_tile: var(--candor-color-tile, var(--_fill));
    --_radius: var(--candor-radius-card, 0.6em);
    --_radius-in: calc(var(--_radius) * 0.7);
    --_gap: var(--candor-space-gap, 1.25em);
    --_inset: var(--candor-space-inset, clamp(1em, 4%, 1.75em));
    --_edge: var(--candor-border-edge, 1px);
    /* Small print has 12 px, unless the page's own text is smaller. */
    --_small: max(0.875em, min(1em, 12px));
    /* A disc with a tick, and one with a cross. Drawn by clipping, because a policy of the page may refuse images. */
    --_yes: polygon(
      evenodd,
      0 0,
      0 100%,
      100% 100%,
      100% 0,
      0 0,
      68% 31%,
      43% 59%,
      31% 47%,
      24% 55%,
      44% 75%,
      76% 38%,
      68% 31%
    );
    --_no: polygon(
      evenodd,
      0 0,
      0 100%,
      100% 100%,
      100% 0,
      0 0,
      34% 27%,
      27% 34%,
      43% 50%,
      27% 66%,
      34% 73%,
      50% 57%,
      66% 73%,
      73% 66%,
      57% 50%,
      73% 34%,
      66% 27%,
      50% 43%,
      34% 27%
    );
  }
  @media (prefers-contrast: more) {
    :host {
      --_line: currentColor;
      --_mute: currentColor;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_accent: CanvasText;
      --_mute: CanvasText;
      --_star: CanvasText;
      --_good: CanvasText;
      --_bad: CanvasText;
    }
    .root :is(.filled, .chip, .score) {
      background: Canvas;
    }
    .root .score > * {
      color: CanvasText;
    }
    .root .award::before,
    .root .btn[rel] > span::after {
      background: CanvasText;
    }
  }
`;
