import {noChange, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues} from 'lit';
import {sharedStyles} from '../theme/shared-styles.js';
import type {Labels} from '../i18n/words.js';
import type {Problem} from '../input/problem.js';
import {uniqueAnchors} from '../model/anchors.js';
import type {Schema} from '../model/schema.js';
import {noMarks, type Context, type View} from '../view/context.js';
import {fuse} from '../view/fuse.js';
import {adopt} from './adopt.js';
import {revealDrawn} from './anchors.js';
import {ContentRoot} from './content-root.js';
import {DataSources} from './data-sources.js';
import {markDirection} from './direction.js';
import {PageElement} from './page-element.js';
import {report} from './report.js';
import {tellPage} from './tell-page.js';

/**
 * The base class of all widgets: reads data, checks it, and renders the valid part. A subclass adds its schema and its view.
 *
 * Data comes from the `data` property, the `data` attribute, the file in `src`, a child script with JSON, or children with
 * `data-field`; the first that exists is used. Only the mode `light` changes the children, and nothing the element.
 *
 * @slot - The fallback, shown while a file with data is loading and if there is no valid data.
 * @fires {CustomEvent<{problems: readonly Problem[]}>} candor-problem - Fired when some of the data is invalid. It bubbles and is composed. `detail.problems` lists the problems, each with its path, what was expected and what was found.
 * @typeParam Input the data as an author writes it
 * @typeParam Model the checked data
 */
export abstract class Widget<Input = unknown, Model = unknown> extends PageElement {
  /** Tag of the element. */
  declare static readonly tag: string;
  /** Schema of the data. */
  declare static readonly shape: Schema;
  /** View that renders the model. */
  declare static readonly view: View<never, never>;
  /** Draws the view as one template. False where readers tick boxes, which must stay while other parts come and go. */
  static readonly isFused: boolean = true;
  /** Value of `structuredData` where neither the widget nor the page has one. */
  static readonly defaultStructuredData: Widget['structuredData'] = 'off';
  static override styles: CSSResultGroup = [...sharedStyles];
  static override properties: PropertyDeclarations = {
    data: {attribute: false}, // The attribute of that name is a source of its own.
    src: {type: String},
    headingLevel: {type: Number, attribute: 'heading-level'},
    mode: {type: String},
    labels: {},
    structuredData: {type: String, attribute: 'structured-data'},
  };

  /** The data: an object, or JSON as text. It takes precedence over the attribute of the same name. */
  declare data: Input | string | null | undefined;
  /** The address of a JSON file with the data. */
  declare src: string;
  /** Place of the content: `light`, among the children, where the page's scripts find it; `shadow`; as the page says if empty. */
  declare mode: '' | 'light' | 'shadow';
  /** Words in place of ours, by the names of the messages: an object, or JSON as text. */
  declare labels: Labels | string | null | undefined;
  /** Marks the widget up for search engines: empty, or `single`, `list` or `about` for the kind of the page; `off` does not. The page says it if it is not set. */
  declare structuredData: '' | 'on' | 'single' | 'list' | 'about' | 'off' | null | undefined;
  readonly #sources = new DataSources(this);
  readonly #root = new ContentRoot(this);
  #headingLevel = 2;
  #model: Model | undefined;
  #isUnclosed: boolean | undefined;
  #problems: readonly Problem[] = [];
  #readFor: PropertyValues | undefined;

  constructor() {
    super();
    this.src = this.mode = '';
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'data'];
  }

  /** Level of the main heading, 2 to 6. Inner headings are one level deeper. */
  get headingLevel(): number {
    return this.#headingLevel;
  }

  set headingLevel(level: number) {
    this.#headingLevel = Math.min(Math.max(level | 0, 2), 6);
  }

  /** The checked data, without short forms. Undefined while there is none. */
  get model(): Model | undefined {
    return this.#model;
  }

  /** Problems of the current data. Complete when `updateComplete` resolves. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Root of the content: the shadow root, or the element itself if its content is among its children. */
  get content(): ParentNode {
    return this.adopted?.isLight || this.#root.light ? this : (this.shadowRoot ?? this);
  }

  protected get showsFallback(): boolean {
    return this.#model === undefined;
  }

  /** Context for the view. A subclass with its own properties adds them. */
  protected get context(): Context {
    const anchorFor = uniqueAnchors(this.#root.light?.idsAround(this));
    // Engines take long to add properties to a copy of functions: the copy comes last.
    return {locale: this.locale, settings: this.settings, level: this.headingLevel, anchorFor, ...noMarks};
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sources.stop();
    tellPage(this);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'data') this.requestUpdate();
  }

  /** Keeps the content that is in the page already, or shows the children until the widget is drawn. */
  protected override createRenderRoot(): ShadowRoot {
    const {shadowRootOptions} = this.constructor as typeof Widget;
    this.adopted = adopt(this, this.shadowRoot ?? this.attachShadow(shadowRootOptions));
    if (this.adopted) this.adoptStyles();
    return this.#root.appendSlot();
  }

  /** Updates the widget. After an error, its fallback is shown; the rest of the page is not affected. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#model = undefined;
      this.adoptStyles();
      if (!this.adopted) this.#root.clear();
      const found = String(error);
      if (this.#problems.at(-1)?.found !== found)
        this.report([{path: '', expected: 'data that can be shown', found}], error);
    }
    if (this.#model === undefined || this.#sources.hasMarks) this.#root.watchChildren();
    tellPage(this);
  }

  /** Reads and checks the data. A subclass that overrides it calls `super.willUpdate()` first to find the new model. */
  protected override willUpdate(changed: PropertyValues): void {
    // A widget that has left the page reads when it comes back.
    if (changed === this.#readFor || !this.isConnected) return;
    this.#readFor = changed;
    this.readLanguage();
    const {shape} = this.constructor as typeof Widget;
    const read = this.#sources.read(shape);
    if (read) {
      this.#model = read.model as Model | undefined;
      this.#isUnclosed = read.isUnclosed;
      this.ownLabels = read.labels;
      this.#problems = [];
      this.report(read.problems);
    }
    if (this.adopted?.discardIfStale(this.#model, this.language, this.settings)) this.adopted = undefined;
  }

  protected override update(changed: PropertyValues): void {
    // Also for a subclass whose `willUpdate` does not call this class's.
    Widget.prototype.willUpdate.call(this, changed);
    this.#readFor = undefined;
    if (!this.isStyled && !this.#sources.isLoading) this.adoptStyles();
    this.adopted = this.#root.choose(this.showsFallback || !!this.#isUnclosed, this.adopted);
    super.update(changed);
    markDirection(this, this.content);
    revealDrawn(this, this.content);
  }

  protected override render(): unknown {
    if (this.adopted || this.#root.settled) return noChange;
    if (this.showsFallback) return nothing;
    const {view, isFused} = this.constructor as typeof Widget;
    const drawn = view(this.#model as never, this.context as never);
    return isFused ? fuse(drawn) : drawn;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    for (;;) {
      const isComplete = await super.getUpdateComplete();
      const settled = this.#sources.settled ?? this.words ?? this.#root.settled;
      // A widget that has left the page does not read what it waited for.
      if (!settled || !this.isConnected) return isComplete;
      await settled;
    }
  }

  /** Adds problems and reports them to the author. */
  protected report(problems: readonly Problem[], error?: unknown): void {
    this.#problems = [...this.#problems, ...problems];
    if (problems.length) report(this, problems, error);
  }
}
