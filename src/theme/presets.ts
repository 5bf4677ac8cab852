const mixed = (percent: number): string => `color-mix(in oklab, currentColor ${percent}%, transparent)`;

/** The colour of a band in the preset `bold`: none on a page without tokens or links of its own. */
const ACCENT = 'var(--candor-color-accent, var(--_link))';

/** Values of tokens, named without `--candor-`, by the selector of the elements that they are for. */
type Preset = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Sets of values of tokens, each for another kind of blog. */
export const presets: Readonly<Record<string, Preset>> = {
  /** A magazine: hairlines above and below, no boxes. */
  editorial: {
    html: {
      'border-side': '0px',
      'space-inset': '0px',
      'radius-card': '0px',
      'space-tint': '0px',
      'color-badge': 'transparent',
      'color-tile': 'transparent',
      'color-line': mixed(30),
    },
  },
  /** A band in the colour of links behind the head of cards. */
  bold: {
    html: {'space-band': '1.25em', 'radius-card': '0.8em', 'color-tile': mixed(18)},
    'review-card, top-picks, review-article': {
      'color-band': ACCENT,
      'color-on-band': `color(from ${ACCENT} xyz calc(0.9505 * var(--_light)) var(--_light) calc(1.089 * var(--_light)))`,
    },
  },
  /** Small text, little space. */
  compact: {
    html: {'size-text': '0.9375em', 'space-gap': '0.85em', 'space-inset': '0.9em', 'radius-card': '0.35em'},
  },
};

/** Writes a preset as a style sheet, whose rules are weaker than those of a page. */
export const presetCss = (preset: Preset): string =>
  Object.entries(preset)
    .map(([selector, tokens]) => {
      const declarations = Object.entries(tokens).map(([name, value]) => `--candor-${name}: ${value};`);
      return `:where(${selector}) {\n${declarations.join('\n')}\n}`;
    })
    .join('\n');
