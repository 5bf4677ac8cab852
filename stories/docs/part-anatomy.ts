import {css, html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Widget} from '../../src/index.js';
import {widget} from '../helpers/widget.js';

/** A part of a widget. */
interface Part {
  readonly name: string;
  readonly description: string;
}

interface Place {
  readonly part: Part;
  readonly number: number;
  readonly box: DOMRect | undefined;
}

/** A widget whose parts are outlined and numbered, beside the list of their names. */
export class PartAnatomy extends LitElement {
  static override properties: PropertyDeclarations = {
    tag: {},
    data: {attribute: false},
    parts: {attribute: false},
    places: {state: true},
    chosen: {state: true},
  };
  static override styles: CSSResultGroup = css`
    :host {
      display: grid;
      gap: 1.5em 2.5em;
      align-items: start;
    }
    .stage {
      position: relative;
      padding: 1em 2em;
    }
    .stage > :first-child {
      margin: 0;
    }
    .stage {
      font-size: 16px;
    }
    .mark {
      position: absolute;
      border: 1.5px solid #d6246a;
      border-radius: 3px;
      /* Names of products stand above all else of a comparison. */
      z-index: 2;
      pointer-events: none;
    }
    .mark > span,
    .number {
      min-inline-size: 1.5em;
      border-radius: 1em;
      background: #b8134f;
      color: #fff;
      font:
        600 11px/1.5em var(--docs-font),
        sans-serif;
      text-align: center;
    }
    .mark > span {
      position: absolute;
      inset-block-start: -0.75em;
      inset-inline-end: 100%;
      margin-inline-end: -0.5em;
    }
    .has-choice .mark:not(.chosen) {
      opacity: 0.15;
    }
    .mark.chosen {
      background: #d6246a22;
    }
    ol {
      display: grid;
      gap: 0.15em;
      font:
        14px/1.5 var(--docs-font),
        sans-serif;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 2.25em 1fr;
      padding: 0.35em;
      border-radius: 4px;
    }
    li:hover {
      background: #d6246a1a;
    }
    code {
      font:
        600 13px/1.6 ui-monospace,
        monospace;
    }
    .number {
      place-self: start;
      margin-block-start: 0.3em;
    }
    .absent {
      background: none;
      color: inherit;
    }
    @media (min-width: 60rem) {
      :host {
        grid-template-columns: minmax(0, 1fr) minmax(0, 20em);
      }
    }
  `;

  declare tag: string;
  declare data: object;
  declare parts: readonly Part[];
  declare places: readonly Place[];
  declare chosen: string;
  readonly #observer = new ResizeObserver(() => void this.#measure());

  constructor() {
    super();
    this.parts = [];
    this.places = [];
    this.chosen = '';
  }

  override render(): TemplateResult {
    return html`
      <div class=${this.chosen ? 'stage has-choice' : 'stage'}>
        ${widget(this.tag, this.data)}
        ${this.places.map(({box, part, number}) => (box ? this.#mark(box, part.name, number) : nothing))}
      </div>
      <ol>
        ${this.places.map(
          ({part, number, box}) => html`
            <li @pointerenter=${() => this.#choose(part.name)} @pointerleave=${() => this.#choose('')}>
              <span class=${box ? 'number' : 'number absent'}>${box ? number : '–'}</span>
              <span><code>${part.name}</code><br />${part.description}</span>
            </li>
          `,
        )}
      </ol>
    `;
  }

  #choose(name: string): void {
    this.chosen = name;
  }

  #mark({x, y, width, height}: DOMRect, name: string, number: number): TemplateResult {
    const place = `left: ${x}px; top: ${y}px; width: ${width}px; height: ${height}px`;
    return html`<div class=${name === this.chosen ? 'mark chosen' : 'mark'} style=${place}>
      <span>${number}</span>
    </div>`;
  }

  override firstUpdated(): void {
    this.#observer.observe(this.renderRoot.querySelector('.stage')!);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  /** Finds the first element of each part that can be seen. */
  async #measure(): Promise<void> {
    const shown = this.renderRoot.querySelector<Widget>(this.tag)!;
    await shown.updateComplete;
    const {x, y} = shown.parentElement!.getBoundingClientRect();
    this.places = this.parts.map((part, index) => {
      const boxes = [...shown.content.querySelectorAll(`[part~="${part.name}"]`)].map((each) =>
        each.getBoundingClientRect(),
      );
      const found = boxes.find(({width, height}) => width > 2 && height > 2);
      const box = found && new DOMRect(found.x - x, found.y - y, found.width, found.height);
      return {part, number: index + 1, box};
    });
  }
}

customElements.define('part-anatomy', PartAnatomy);
