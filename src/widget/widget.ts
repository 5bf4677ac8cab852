import {LitElement, noChange, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues} from 'lit';
import {localeOf, type Locale} from '../i18n/locale.js';
import {check} from '../input/check.js';
import type {Problem} from '../input/problem.js';
import {uniqueAnchors} from '../model/anchors.js';
import type {Schema} from '../model/schema.js';
import {baseStyles} from '../theme/base.js';
import {noMarks, type Context, type View} from '../view/context.js';
import {adoptStyles} from './adopt-styles.js';
import {adopt, type Adopted} from './adopt.js';
import {DataSources} from './data-sources.js';
import {define, type Definable} from './define.js';
import {enqueue} from './draw-queue.js';
import {languageOf, watchLanguage} from './language.js';
import {report} from './report.js';
import {version} from './version.js';

/**
 * The base class of all widgets: it takes data, checks it, and shows what fits. A widget adds the schema of its data and
 * its view.
 *
 * Data comes as the `data` property, the `data` attribute, the file named by `src`, a child script of JSON, or children
 * marked with `data-field`; the first of these counts. Nothing is ever written back to the element or its children.
 *
 * @slot - What is shown when there is nothing else: without the script, while a file with data is on its way, and when the data cannot be used.
 * @fires {CustomEvent<{problems: readonly Problem[]}>} candor-problem - Some of the data cannot be used. It bubbles, out of shadow roots too; `detail.problems` says what, where, and what belongs there.
 * @typeParam Input the data as an author writes it
 * @typeParam Model the data once checked
 */
export abstract class Widget<Input = unknown, Model = unknown> extends LitElement {
  /** The tag under which the widget is registered. */
  declare static readonly tag: string;
  /** The schema of its data. */
  declare static readonly shape: Schema;
  /** What it looks like. */
  declare static readonly view: View<never, never>;
  /** The version of the package. */
  static readonly version: string = version;
  static override styles: CSSResultGroup = [baseStyles];
  static override properties: PropertyDeclarations = {
    // The attribute of that name is a source of its own, and takes no part in the property.
    data: {attribute: false},
    src: {type: String},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /** The data: an object, or JSON as text. It takes precedence over the attribute of the same name. */
  declare data: Input | string | null | undefined;
  /** The address of a JSON file with the data. */
  declare src: string;

  readonly #sources = new DataSources(this, () => this.requestUpdate());
  #headingLevel = 2;
  #model: Model | undefined;
  #isUnclosed: boolean | undefined;
  #problems: readonly Problem[] = [];
  #language = '';
  #adopted: Adopted | undefined;
  /** Shows the children below the view, or in its place. */
  #slot: HTMLSlotElement | undefined;
  /** The changes for which the data was read last. */
  #readFor: PropertyValues | undefined;
  #unwatch: (() => void) | undefined;

  constructor() {
    super();
    this.src = '';
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'data'];
  }

  /** Registers the widget, under its own tag or another one. A tag that is taken stays as it is, with one warning. */
  static define(this: Definable, tag: string = this.tag): void {
    define(this, tag);
  }

  /** The level of the widget's heading, 2 to 6; headings inside follow. */
  get headingLevel(): number {
    return this.#headingLevel;
  }

  set headingLevel(level: number) {
    this.#headingLevel = Math.min(Math.max(level | 0, 2), 6);
  }

  /** The data as it is shown: checked, in its long forms. Undefined while there is none. */
  get model(): Model | undefined {
    return this.#model;
  }

  /** What could not be used of the data that is shown now. Complete with `updateComplete`. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** The language that the widget speaks: that of the nearest `lang`. */
  get locale(): Locale {
    return localeOf(this.#language);
  }

  /** Where the content is: in the shadow root, or in the element if it was in the page before. */
  get content(): ParentNode {
    const isLight = this.#adopted && this.querySelector(':scope > [data-candor]');
    return isLight ? this : (this.shadowRoot ?? this);
  }

  /** True while the widget shows content that was in the page before the script. */
  protected get isAdopted(): boolean {
    return !!this.#adopted;
  }

  /** Everything that the view needs besides the model. A widget with properties of its own adds them. */
  protected get context(): Context {
    return {...noMarks, locale: this.locale, level: this.headingLevel, anchorFor: uniqueAnchors()};
  }

  override connectedCallback(): void {
    const {ownerDocument} = this;
    if (!this.nextSibling && ownerDocument.readyState === 'loading') {
      // The parser may still be inside the element: its children are not all there.
      ownerDocument.addEventListener('DOMContentLoaded', () => this.isConnected && this.connectedCallback(), {
        once: true,
      });
      return;
    }
    super.connectedCallback();
    this.#unwatch?.();
    this.#unwatch = watchLanguage(this, () => this.requestUpdate());
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
    this.#sources.stop();
  }

  /** A style sheet belongs to a document: another one needs its own. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot, (this.constructor as typeof Widget).elementStyles);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'data') this.requestUpdate();
  }

  /** Keeps the content that is in the page already, or shows the children until the widget is drawn. */
  protected override createRenderRoot(): ShadowRoot {
    const {elementStyles, shadowRootOptions} = this.constructor as typeof Widget;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    adoptStyles(root, elementStyles);
    this.#adopted = adopt(this, root);
    // Children that come late may bring data.
    root.addEventListener('slotchange', () => {
      if (this.#model === undefined || this.#sources.hasMarks) this.requestUpdate();
    });
    this.#renewSlot(root);
    return root;
  }

  /** Waits for the widget's turn in the page's queue. */
  protected override scheduleUpdate(): Promise<void> {
    return enqueue(this, () => void super.scheduleUpdate());
  }

  /** Updates the widget. An error shows its fallback, and reaches nothing else. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      const root = this.shadowRoot!;
      if (!this.#adopted) root.replaceChildren();
      this.#renewSlot(root);
      this.#model = undefined;
      this.report([{path: '', expected: 'data that can be shown', found: String(error)}], error);
    }
  }

  /** Reads and checks the data. A subclass that overrides it calls `super.willUpdate()` first to find the new model. */
  protected override willUpdate(changed: PropertyValues): void {
    if (changed === this.#readFor) return;
    this.#readFor = changed;
    // A widget that has left the page reads when it comes back.
    if (!this.isConnected) return;
    this.#language = languageOf(this);
    const {shape, elementProperties} = this.constructor as typeof Widget;
    const read = this.#sources.read(shape);
    if (read) {
      const {model, problems} = read.value === undefined ? {problems: []} : check(shape, read.value);
      this.#model = model as Model | undefined;
      this.#isUnclosed = read.isUnclosed;
      this.#problems = [];
      this.report([...read.problems, ...problems]);
    }
    const looks = [...elementProperties.keys()].map((name) => name === 'data' || this[name as keyof this]);
    if (this.#adopted?.discardIfStale(this.#model, [this.#language, ...looks].join())) this.#adopted = undefined;
  }

  protected override update(changed: PropertyValues): void {
    // Also for a subclass whose `willUpdate` does not call this class's.
    Widget.prototype.willUpdate.call(this, changed);
    super.update(changed);
    this.#slot!.hidden = this.#model !== undefined && !this.#isUnclosed && !this.#adopted;
  }

  protected override render(): unknown {
    if (this.#adopted) return noChange;
    const {view} = this.constructor as typeof Widget;
    return this.#model === undefined ? nothing : view(this.#model as never, this.context as never);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    if (!this.#sources.settled) return isComplete;
    await this.#sources.settled;
    return this.getUpdateComplete();
  }

  /** Tells the author of problems, which the property `problems` then has too. */
  protected report(problems: readonly Problem[], error?: unknown): void {
    if (!problems.length) return;
    this.#problems = [...this.#problems, ...problems];
    report(this, problems, error);
  }

  /** Ends a shadow root with a slot, before which Lit then draws, whatever it knew of the root before. */
  #renewSlot(root: ShadowRoot): void {
    this.#slot = root.appendChild(this.ownerDocument.createElement('slot'));
    this.renderOptions.renderBefore = this.#slot;
  }
}

declare global {
  /** The event bubbles: it can be heard on any element, on the document, on the window. */
  interface GlobalEventHandlersEventMap {
    'candor-problem': CustomEvent<{problems: readonly Problem[]}>;
  }
}
