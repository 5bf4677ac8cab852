import {html, LitElement, ReactiveElement, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {GenericSchema} from 'valibot';
import {localeOf, type Locale} from '../i18n/locale.js';
import {check} from '../input/check.js';
import {fingerprint} from '../input/fingerprint.js';
import type {Problem} from '../input/problem.js';
import {baseStyles} from '../theme/base.js';
import {findKept, MARK, openTemplate} from './adopt.js';
import {DataFile} from './data-file.js';
import {define} from './define.js';
import {Language} from './language.js';
import {reportProblems} from './report.js';
import {readSources, scriptChild} from './sources.js';
import {version} from './version.js';

/**
 * What all widgets have in common: they take data, check it, and show what fits. A widget says which shape it shows and
 * how; nothing else.
 *
 * Data comes as the `data` property, the `data` attribute, the file named by `src`, or a child script of JSON; the first
 * of these counts. Nothing is ever written back to attributes or children.
 *
 * @typeParam Input the data as an author writes it
 * @typeParam Model the data once checked
 */
export abstract class Widget<Input, Model> extends LitElement {
  /** The tag under which the widget is registered. */
  static readonly tag: string;
  /** The schema of its data. */
  static readonly shape: GenericSchema;
  /** The version of the package. */
  static readonly version: string = version;

  static override styles: CSSResultGroup = [baseStyles];
  static override properties: PropertyDeclarations = {
    data: {attribute: false},
    src: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /** The data: an object, or JSON as text. Takes precedence over the attribute of the same name. */
  declare data: Input | string | null | undefined;
  /** The address of a JSON file with the data. */
  declare src: string | null | undefined;
  /** The level of the widget's heading, 2 to 6; headings inside follow. */
  declare headingLevel: number;

  /** What could not be used of the data that is shown now. */
  problems: readonly Problem[] = [];

  readonly #file = new DataFile(this);
  readonly #language = new Language(this);
  #model: Model | undefined;
  #kept: Element | undefined;
  #isRead = false;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  /** Registers the widget, under its own tag or another one. A tag that is taken stays as it is, with one warning. */
  static define(tag?: string): void {
    define(this as never, tag ?? this.tag);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'data'];
  }

  /** What the widget shows for its data. A pure function of both arguments and the widget's look. */
  protected abstract view(data: Model, locale: Locale): TemplateResult;

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'data') this.sourceChanged();
  }

  override connectedCallback(): void {
    const {ownerDocument, hasUpdated, nextSibling} = this;
    // While the parser may still be inside the element, its children are not all there.
    if (!hasUpdated && !nextSibling && ownerDocument.readyState === 'loading')
      ownerDocument.addEventListener('DOMContentLoaded', () => this.isConnected && super.connectedCallback(), {once: true});
    else super.connectedCallback();
  }

  /** What the widget shows: its own drawing, or content that was in the page before. */
  get content(): ParentNode {
    return this.#kept?.parentElement === this ? this : this.renderRoot;
  }

  /** The language that the widget speaks: that of the nearest `lang`. */
  get locale(): Locale {
    return localeOf(this.#language.tag);
  }

  /** Reads the data again, when some of it came after the widget. */
  sourceChanged(): void {
    this.#isRead = false;
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    openTemplate(this);
    this.#kept = findKept(this);
    const root = super.createRenderRoot();
    if (this.#kept?.parentNode === this) root.append(this.ownerDocument.createElement('slot'));
    let script = scriptChild(this)?.textContent;
    root.addEventListener('slotchange', () => {
      if (script !== (script = scriptChild(this)?.textContent)) this.sourceChanged();
    });
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.#isRead && !changed.has('data') && !changed.has('src')) return;
    this.#isRead = true;
    const {data: property, src} = this;
    const attribute = this.getAttribute('data');
    this.#file.open(property || attribute ? undefined : (src ?? undefined));
    const given = readSources({property, attribute, src: this.#file.content ?? (src || undefined), script: scriptChild(this)?.textContent});
    const {shape} = this.constructor as typeof Widget;
    const {model, problems} = 'value' in given ? check(shape, given.value) : {problems: []};
    this.#model = model as Model | undefined;
    this.problems = [...given.problems, ...problems];
    if (this.problems.length) reportProblems(this, this.problems);
  }

  protected override update(changed: PropertyValues): void {
    if (this.#kept && this.#keeps(this.#kept, changed)) {
      ReactiveElement.prototype['update'].call(this, changed);
      return;
    }
    if (this.#kept) {
      this.#kept = undefined;
      (this.renderRoot as ShadowRoot).replaceChildren();
      this.renderOptions.renderBefore = null;
    }
    super.update(changed);
  }

  protected override render(): TemplateResult {
    return this.#model === undefined
      ? html`<slot></slot>`
      : html`${this.view(this.#model, this.locale)}<slot hidden></slot>`;
  }

  /** Whether content that was in the page before still shows what the widget would show. */
  #keeps(kept: Element, changed: PropertyValues): boolean {
    if (this.#model === undefined) return true;
    if (this.hasUpdated && [...changed.keys()].some((name) => name !== 'data' && name !== 'src')) return false;
    const mark = kept.getAttribute(MARK);
    return mark ? mark === fingerprint(this.#model) : !this.hasUpdated || !changed.size;
  }
}

declare global {
  interface HTMLElementEventMap {
    'candor-problem': CustomEvent<{problems: readonly Problem[]}>;
  }
}
