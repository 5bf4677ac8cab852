import {css, type CSSResult} from 'lit';

/** Sets of values of tokens, each for another kind of blog, in rules that are weaker than those of a page. */
export const presets: Readonly<Record<string, CSSResult>> = {
  /** A magazine: hairlines above and below, no boxes. */
  editorial: css`
    :where(html) {
      --candor-border-side: 0px;
      --candor-space-inset: 0px;
      --candor-radius-card: 0px;
      --candor-space-tint: 0px;
      --candor-color-badge: transparent;
      --candor-color-tile: transparent;
      --candor-color-line: color-mix(in oklab, currentColor 30%, transparent);
    }
  `,
  /**
   * A band in the colour of links behind the head of cards: none on a page without tokens or links of its own. Tiles on it are
   * farther from the colour of the text than the band is.
   */
  bold: css`
    :where(html) {
      --candor-space-band: 1.25em;
      --candor-radius-card: 0.8em;
      --candor-color-tile: oklch(from currentColor calc(1 - l) 0 h / 0.18);
    }
    :where(review-card, top-picks, verdict-box, review-article) {
      --candor-color-band: var(--candor-color-accent, var(--_link));
      --candor-color-on-band: color(
        from var(--candor-color-accent, var(--_link)) xyz calc(0.9505 * var(--_light)) var(--_light)
          calc(1.089 * var(--_light))
      );
    }
  `,
  /** Small text, little space. */
  compact: css`
    :where(html) {
      --candor-size-text: 0.9375em;
      --candor-space-gap: 0.85em;
      --candor-space-inset: 0.9em;
      --candor-radius-card: 0.35em;
    }
  `,
};
