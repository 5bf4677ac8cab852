const mixed = (percent: number): string => `color-mix(in oklab, currentColor ${percent}%, transparent)`;

/** The colour of a band in the preset `bold`: none on a page without tokens or links of its own. */
const ACCENT = 'var(--candor-color-accent, var(--_link))';

/**
 * Style sheets that set tokens and nothing else, each for another kind of blog. Their rules are weaker than those of a page.
 * The build writes them as files.
 */
export const presets: Readonly<Record<string, string>> = {
  /** A magazine: hairlines above and below, no boxes. */
  editorial: `:where(html) {
  --candor-border-side: 0px;
  --candor-space-inset: 0px;
  --candor-radius-card: 0px;
  --candor-space-tint: 0px;
  --candor-color-badge: transparent;
  --candor-color-tile: transparent;
  --candor-color-line: ${mixed(30)};
}`,
  /** A band in the colour of links behind the head of cards. */
  bold: `:where(html) {
  --candor-space-band: 1.25em;
  --candor-radius-card: 0.8em;
  --candor-color-tile: ${mixed(18)};
}
:where(review-card, top-picks, review-article) {
  --candor-color-band: ${ACCENT};
  --candor-color-on-band: color(from ${ACCENT} xyz calc(0.9505 * var(--_light)) var(--_light) calc(1.089 * var(--_light)));
}`,
  /** Small text, little space. */
  compact: `:where(html) {
  --candor-size-text: 0.9375em;
  --candor-space-gap: 0.85em;
  --candor-space-inset: 0.9em;
  --candor-radius-card: 0.35em;
}`,
};
