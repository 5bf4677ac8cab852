import {html, render, type TemplateResult} from 'lit/html.js';

/** How a property stands in markup. */
export interface PropertyDeclaration {
  /** The attribute, where its name is not the property's. */
  readonly attribute?: string;
  /** What an attribute says as a value; it gets `null` where the attribute is missing. */
  readonly type: (attribute: string | null) => unknown;
}

/** The type of a property that is text. */
export const text = (attribute: string | null): string => attribute ?? '';

// In Node there are no elements; the class must load there all the same.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

const sheets = new WeakMap<object, CSSStyleSheet>();

/** Milliseconds of drawing after which the page gets its turn. */
const SLICE = 8;
/** When more than these wait, the page gets its turn before they are drawn. */
const MANY = 24;
/** What waits to be drawn, in the order of the page. */
const waiting: (() => void)[] = [];

const draw = (): void => {
  const end = performance.now() + SLICE;
  while (waiting[0] && performance.now() < end) waiting.shift()!();
  if (waiting[0]) setTimeout(draw);
};

/**
 * The least that an element made with Lit's templates needs: properties that live in attributes, drawing in batches, one
 * style sheet for a class. It stands where `LitElement` could, whose 2.5 kB are a quarter of what a widget may weigh.
 */
export abstract class TemplateElement extends Base {
  static readonly properties: Readonly<Record<string, PropertyDeclaration>>;
  static readonly styles: readonly string[];

  /** Settled when the element shows its present data. */
  updateComplete: Promise<void> = Promise.resolve();
  #isWaiting = false;

  constructor() {
    super();
    if (!this.shadowRoot) this.attachShadow({mode: 'open'});
    this.adoptedCallback();
  }

  static get observedAttributes(): string[] {
    return Object.entries(this.properties).map(([name, {attribute = name, type}]) => {
      if (!(name in this.prototype))
        Object.defineProperty(this.prototype, name, {
          get(this: HTMLElement) {
            return type(this.getAttribute(attribute));
          },
          set(this: HTMLElement, value: string | boolean | null | undefined) {
            if ((value ?? false) === false) this.removeAttribute(attribute);
            else this.setAttribute(attribute, value === true ? '' : (value as string));
          },
        });
      return attribute;
    });
  }

  /** Style sheets belong to a document: another one needs its own. */
  adoptedCallback(): void {
    const {CSSStyleSheet: Sheet} = this.ownerDocument.defaultView ?? globalThis;
    const widget = this.constructor as typeof TemplateElement;
    let sheet = sheets.get(widget);
    if (!(sheet instanceof Sheet)) {
      sheets.set(widget, (sheet = new Sheet()));
      sheet.replaceSync(widget.styles.join(''));
    }
    this.shadowRoot!.adoptedStyleSheets = [sheet];
  }

  /** Called when the element enters a page, and its children are there. */
  connectedCallback(): void {
    // A property that was set before the class was there hides the class's own: it is set again.
    const own = this as Record<string, unknown>;
    for (const [name, value] of Object.entries(this)) {
      if (!(this.constructor as typeof TemplateElement).properties[name]) continue;
      delete own[name];
      own[name] = value;
    }
    this.requestUpdate();
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  /** Draws once, soon, however often it is asked; many widgets in slices, between which the page can be used. */
  requestUpdate(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.updateComplete = new Promise((done) => {
      if (!waiting[0]) queueMicrotask(() => (waiting.length > MANY ? setTimeout(draw) : draw()));
      waiting.push(() => done(this.#draw()));
    });
  }

  async #draw(): Promise<void> {
    this.#isWaiting = false;
    if (!this.isConnected) return;
    try {
      this.update();
      await this.updated();
    } catch (cause) {
      // What is shown needs a file that is on its way.
      if (!(cause instanceof Promise)) throw cause;
      // Until then readers see the children.
      if (!this.shadowRoot!.hasChildNodes()) render(html`<slot></slot>`, this.shadowRoot!);
      await cause;
      await this.#draw();
    }
  }

  /** Brings the shadow root up to date. */
  protected update(): void {
    render(this.render(), this.shadowRoot!);
  }

  /** Called afterwards. `updateComplete` waits for what it promises. */
  protected updated(): Promise<void> | void {}

  protected abstract render(): TemplateResult;
}
