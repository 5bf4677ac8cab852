import {
  css,
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import tokens from '../../src/theme/tokens.json' with {type: 'json'};
import {LOOKS} from '../helpers/looks.js';
import {contrast, toRgb, toText, type Rgb} from './colour.js';

/** A design token, in the format of the Design Tokens Community Group. */
interface Token {
  readonly name: string;
  readonly group: string;
  readonly description: string;
  readonly value: string;
  readonly fallback: string;
}

interface Item {
  readonly $value: unknown;
  readonly $description: string;
  readonly $extensions: {readonly 'candor.default': string};
}

const GROUPS: Readonly<Record<string, string>> = {
  color: 'Colours',
  font: 'Type',
  weight: 'Type',
  size: 'Type',
  space: 'Space',
  border: 'Borders and corners',
  radius: 'Borders and corners',
  rating: 'Ratings',
};

/** Writes a value of the file as CSS does. */
const written = (value: unknown): string => {
  if (typeof value !== 'object' || !value) return String(value);
  const {hex, alpha = 1, value: number, unit} = value as Record<string, string | number>;
  if (hex) return alpha === 1 ? `${hex}` : `${hex} at ${Number(alpha) * 100} %`;
  return `${number}${unit}`;
};

/** All tokens, in the order of the file. */
export const TOKENS: readonly Token[] = Object.entries(tokens.candor).flatMap(([group, items]) =>
  Object.entries(items as unknown as Record<string, Item>)
    .filter(([name]) => !name.startsWith('$'))
    .map(([name, item]) => ({
      name: `--candor-${group}-${name}`,
      group: GROUPS[group] ?? group,
      description: item.$description,
      value: written(item.$value),
      fallback: item.$extensions['candor.default'],
    })),
);

/** Colours that stand on each other: the text or graphic, its ground, and the contrast that it needs. */
const PAIRS: Readonly<Record<string, readonly [ground: string, least: number]>> = {
  accent: ['paper', 3],
  'on-accent': ['accent', 4.5],
  star: ['paper', 3],
  good: ['paper', 3],
  bad: ['paper', 3],
  mute: ['paper', 4.5],
};

/** Signs for tokens that are no colours. */
const SAMPLES: Readonly<Record<string, string>> = {
  font: 'Ag',
  weight: 'Ag',
  size: 'Aa',
  space: '↔',
  border: '▭',
  radius: '◜',
  rating: '★',
};

/** Private properties of a widget that hold the colour of a token or its default. */
const USED = ['accent', 'on-accent', 'star', 'good', 'bad', 'mute', 'line', 'fill', 'badge', 'tile'];
const short = (name: string): string => name.replace('--candor-color-', '');

/** The tokens with their values on a page with a look, read from a widget that is on it. */
export class TokenTable extends LitElement {
  static override properties: PropertyDeclarations = {
    look: {state: true},
    accent: {state: true},
    colours: {state: true},
  };
  static override styles: CSSResultGroup = css`
    :host {
      display: block;
      font-size: 14px;
      line-height: 1.5;
    }
    .choice {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1.5em;
      margin-block-end: 1em;
    }
    select,
    input {
      margin-inline-start: 0.35em;
      font: inherit;
      vertical-align: middle;
    }
    h3 {
      margin: 2em 0 0.5em;
      font-size: 1.15em;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 3.5em minmax(0, 1fr);
      gap: 0.25em 1em;
      padding-block: 0.9em;
      border-block-start: 1px solid #8884;
    }
    .swatch {
      block-size: 3.5em;
      border: 1px solid #8888;
      border-radius: 0.5em;
    }
    .none {
      border-style: dashed;
    }
    .sample {
      display: grid;
      block-size: 3.5em;
      place-items: center;
      font-size: 1em;
      font-weight: 600;
    }
    code {
      font:
        600 13px/1.6 ui-monospace,
        monospace;
    }
    p {
      margin: 0;
    }
    .values {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
      color: #555;
      font-size: 13px;
    }
    .low {
      color: #b3261e;
      font-weight: 600;
    }
    @media (min-width: 52rem) {
      li {
        grid-template-columns: 3.5em minmax(0, 1fr) minmax(0, 17em);
      }
      .values {
        display: block;
      }
    }
  `;

  declare look: string;
  declare accent: string;
  declare colours: ReadonlyMap<string, Rgb>;

  constructor() {
    super();
    this.look = 'light';
    this.accent = '';
    this.colours = new Map();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#specimen.className = 'look';
    // It is measured, not shown: its colours must be those of a page with that look.
    this.#specimen.style.cssText =
      'position: absolute; inline-size: 20em; visibility: hidden; inset-inline-start: -99em';
    document.body.append(this.#specimen);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#specimen.remove();
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('look') || changed.has('accent')) void this.#read();
  }

  #choose({target}: Event): void {
    const {name, value} = target as HTMLInputElement | HTMLSelectElement;
    if (name === 'look') this.look = value;
    else this.accent = value;
  }

  readonly #specimen = document.createElement('div');

  /** Reads the colours that a widget has on a page with that look. */
  async #read(): Promise<void> {
    this.#specimen.dataset['look'] = this.look;
    if (this.accent) this.#specimen.style.setProperty('--candor-color-accent', this.accent);
    else this.#specimen.style.removeProperty('--candor-color-accent');
    const card = document.createElement('review-card');
    card.setAttribute('data', '{"name": "Colours"}');
    const probe = document.createElement('i');
    card.append(probe);
    this.#specimen.replaceChildren(card);
    await card.updateComplete;
    const colourOf = (value: string): Rgb => {
      probe.style.color = value;
      return toRgb(getComputedStyle(probe).color);
    };
    const paper = toRgb(getComputedStyle(this.#specimen).backgroundColor);
    this.colours = new Map([['paper', paper], ...USED.map((name) => [name, colourOf(`var(--_${name})`)] as const)]);
  }

  override render(): TemplateResult {
    const groups = [...new Set(TOKENS.map(({group}) => group))];
    return html`
      <div class="choice">
        <label>
          Page
          <select name="look" @change=${this.#choose}>
            ${Object.entries(LOOKS).map(([value, name]) => html`<option value=${value}>${name}</option>`)}
          </select>
        </label>
        <label>
          Accent
          <input type="color" name="accent" .value=${this.accent || '#222222'} @input=${this.#choose} />
        </label>
      </div>
      ${groups.map(
        (group) => html`
          <h3>${group}</h3>
          <ul>
            ${TOKENS.filter((token) => token.group === group).map((token) => this.#row(token))}
          </ul>
        `,
      )}
    `;
  }

  #row({name, description, value, fallback}: Token): TemplateResult {
    const colour = this.colours.get(short(name));
    return html`
      <li>
        ${this.#sample(name, colour)}
        <div>
          <p><code>${name}</code></p>
          <p>${description}</p>
        </div>
        <div class="values">
          <p>Default: ${fallback}</p>
          <p>In design tools: ${value}</p>
          ${colour ? html`<p>On this page: ${toText(colour)}</p>` : nothing} ${this.#contrast(short(name))}
        </div>
      </li>
    `;
  }

  #sample(name: string, colour: Rgb | undefined): TemplateResult {
    const paper = toText(this.colours.get('paper') ?? [255, 255, 255, 1]);
    if (colour)
      return html`<div
        class="swatch"
        style=${`background: linear-gradient(${toText(colour)}, ${toText(colour)}), ${paper}`}
      ></div>`;
    if (name.includes('-color-')) return html`<div class="swatch none"></div>`;
    return html`<div class="sample" aria-hidden="true">${SAMPLES[name.split('-')[3] ?? '']}</div>`;
  }

  #contrast(name: string): TemplateResult | typeof nothing {
    const [ground = '', least = 0] = PAIRS[name] ?? [];
    const [front, back, paper] = [name, ground, 'paper'].map((each) => this.colours.get(each));
    if (!front || !back || !paper) return nothing;
    const ratio = contrast(front, back, paper);
    const place = ground === 'paper' ? 'on the page' : `on the ${ground}`;
    return html`<p class=${ratio < least ? 'low' : ''}>
      Contrast ${place}: ${ratio.toFixed(2)} to 1${ratio < least ? `, less than ${least}` : ''}
    </p>`;
  }
}

customElements.define('token-table', TokenTable);
