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
const SLICE = 30;
/** When more than these wait, the page gets its turn before they are drawn. */
const MANY = 24;
/** What waits to be drawn; of it, what readers look at, and what that is made of. */
const waiting = new Set<TemplateElement>();
const seen = new Set<TemplateElement>();
let isDue = false;

/** Whether an element that shows nothing of its own yet is in the window. */
const isSeen = (element: Element): boolean => {
  if (element.shadowRoot?.firstChild) return false;
  const {top, bottom} = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
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
  #done: ((drawn: Promise<void>) => void) | undefined;
  #wait: Animation | undefined;

  constructor() {
    super();
    // Children stay as they are until the element is drawn: readers see them, and the page need not be laid out anew.
    if (this.shadowRoot || !this.firstChild || this.querySelector('[data-candor], template')) this.#open();
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
    if (this.shadowRoot) this.shadowRoot.adoptedStyleSheets = [sheet];
  }

  #open(): void {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    this.adoptedCallback();
    this.opened(root);
  }

  /** Called once, with the shadow root: the place for listeners. The fields of a class are not there yet. */
  protected opened(_root: ShadowRoot): void {}

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
    if (this.#done) return;
    this.updateComplete = new Promise((done) => (this.#done = done));
    waiting.add(this);
    seen.add(this);
    if (isDue) return;
    isDue = true;
    const slice = TemplateElement.#slice;
    queueMicrotask(() => {
      if (waiting.size <= MANY) slice();
      // The first formatter of a page takes as long as many cards: it has a turn of its own.
      else setTimeout(() => setTimeout(slice, 0, Intl.NumberFormat()));
    });
  }

  /** Draws what is new in the window, where readers see it come, then for a while what else waits. */
  static #slice(this: void): void {
    const end = performance.now() + SLICE;
    seen.clear();
    // Where each one is, is asked before any is drawn: afterwards the whole page would have to be laid out for each.
    for (const element of [...waiting].filter(isSeen)) seen.add(element);
    TemplateElement.#drawSome(seen, end);
    // What has no turn yet is not seen until then, and keeps its room: nothing that readers see moves when neighbours grow.
    for (const element of seen) element.#wait ??= element.animate({visibility: ['hidden', 'hidden']}, 1e9);
    TemplateElement.#drawSome(waiting, end);
    isDue = waiting.size > 0;
    if (isDue) setTimeout(TemplateElement.#slice);
  }

  static #drawSome(elements: Set<TemplateElement>, end: number): void {
    for (const element of elements) {
      if (performance.now() >= end) return;
      waiting.delete(element);
      seen.delete(element);
      element.#done!(element.#draw());
    }
  }

  async #draw(): Promise<void> {
    this.#done = undefined;
    this.#wait?.cancel();
    if (!this.isConnected) return;
    if (!this.shadowRoot) this.#open();
    try {
      this.update();
      await this.updated();
    } catch (cause) {
      // What is shown needs a file that is on its way.
      if (!(cause instanceof Promise)) throw cause;
      // Until then readers see the children.
      if (!this.shadowRoot!.hasChildNodes()) render(html`<slot></slot>`, this.shadowRoot!);
      await cause;
      this.requestUpdate();
      await this.updateComplete;
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
