import {html, type TemplateResult} from 'lit/html.js';
import {baseStyles} from '../theme/base.js';
import {localeOf, type Locale} from '../i18n/locale.js';
import {check} from '../input/check.js';
import {fingerprint} from '../input/digest.js';
import type {Given} from '../input/given.js';
import type {Problem} from '../input/problem.js';
import type {Schema} from '../model/schema.js';
import {adopt, MARK} from './adopt.js';
import {define, type Definable} from './define.js';
import {TemplateElement, text, type PropertyDeclaration} from './element.js';
import {languageOf, watchLanguage} from './language.js';
import {reportProblems} from './report.js';
import {sourcesOf, type Sources} from './sources.js';
import {version} from './version.js';

/**
 * What all widgets have in common: they take data, check it, and show what fits. A widget says which shape it shows and
 * how; nothing else.
 *
 * Data comes as the `data` property, the `data` attribute, the file named by `src`, a child script of JSON, or children
 * marked with `data-field`; the first of these counts. Nothing is ever written back to the `data` attribute or the children.
 *
 * @slot - What is shown when there is nothing else: without the script, while a file with data is on its way, and when the data cannot be used.
 * @fires {CustomEvent<{problems: readonly Problem[]}>} candor-problem - Some of the data cannot be used. It bubbles, out of shadow roots too; `detail.problems` says what, where, and what belongs there.
 * @typeParam Input the data as an author writes it
 * @typeParam Model the data once checked
 */
export abstract class Widget<Input = unknown, Model = unknown> extends TemplateElement {
  /** The tag under which the widget is registered. */
  static readonly tag: string;
  /** The schema of its data. */
  static readonly shape: Schema;
  /** The version of the package. */
  static readonly version: string = version;
  static override readonly styles: readonly string[] = [baseStyles];
  static override readonly properties: Readonly<Record<string, PropertyDeclaration>> = {
    data: {type: text},
    src: {type: text},
    headingLevel: {
      attribute: 'heading-level',
      // What is no number, or no level, is the nearest that is one.
      type: (attribute) => Math.min(Math.max(Number(attribute) | 0, 2), 6),
    },
  };

  /** The address of a JSON file with the data. */
  declare src: string;
  /** The level of the widget's heading, 2 to 6; headings inside follow. */
  declare headingLevel: number;

  /** What could not be used of the data that is shown now. */
  problems: readonly Problem[] = [];

  readonly #sources: Sources = sourcesOf(this, (this.constructor as typeof Widget).shape, () => this.requestUpdate());
  #data: Input | string | null | undefined;
  #model: Model | undefined;
  #holdsRest: boolean | undefined;
  #language = '';
  /** Content that was in the page before the script, and what it shows. */
  #kept: Element | undefined;
  #keptState: string | undefined;
  #unwatch: (() => void) | undefined;

  /** Registers the widget, under its own tag or another one. A tag that is taken stays as it is, with one warning. */
  static define(this: Definable, tag: string = this.tag): void {
    define(this, tag);
  }

  /** The data: an object, or JSON as text. It takes precedence over the attribute of the same name. */
  get data(): Input | string | null | undefined {
    return this.#data;
  }

  set data(value: Input | string | null | undefined) {
    this.#data = value;
    this.requestUpdate();
  }

  /** The data as it is shown: checked, in its long forms. Nothing while there is none. */
  get model(): Model | undefined {
    return this.#model;
  }

  /** The language that the widget speaks: that of the nearest `lang`. */
  get locale(): Locale {
    return localeOf(this.#language);
  }

  /** Where the content is: in the shadow root, or in the element when it was in the page before. */
  get content(): ParentNode {
    return this.#kept?.parentElement ?? this.shadowRoot ?? this;
  }

  protected override opened(root: ShadowRoot): void {
    // Children that come late may bring data.
    root.addEventListener('slotchange', () => {
      if (!this.#model || this.#sources.hasMarks) this.requestUpdate();
    });
  }

  /** What the widget shows for its data: a pure function of its arguments and of the widget's attributes. */
  protected abstract view(data: Model, locale: Locale): TemplateResult;

  /** Called before the data is shown, or when there is none: the place to ask for more of it. */
  protected prepare(_data: Model | undefined): void {}

  override connectedCallback(): void {
    const {ownerDocument} = this;
    if (!this.nextSibling && ownerDocument.readyState === 'loading') {
      // The parser may still be inside the element: its children are not all there.
      ownerDocument.addEventListener('DOMContentLoaded', () => this.isConnected && this.connectedCallback(), {
        once: true,
      });
      return;
    }
    if (!this.#unwatch && this.shadowRoot) this.#kept = adopt(this, this.shadowRoot);
    this.#unwatch?.();
    this.#unwatch = watchLanguage(this, () => this.requestUpdate());
    super.connectedCallback();
  }

  disconnectedCallback(): void {
    this.#unwatch?.();
    this.#sources.stop();
  }

  /** Tells the author what cannot be used, if anything. */
  protected tell(problems: readonly Problem[]): void {
    if (!problems.length) return;
    this.problems = [...this.problems, ...problems];
    reportProblems(this, problems);
  }

  protected override update(): void {
    // Asked while the parser may still be inside.
    if (!this.#unwatch) return;
    this.#language = languageOf(this);
    const given = this.#sources.read();
    if (given) this.#check(given);
    if (this.#keeps()) return;
    this.prepare(this.#model);
    super.update();
  }

  protected override render(): TemplateResult {
    return this.#model === undefined
      ? html`<slot></slot>`
      : html`${this.view(this.#model, this.locale)}<slot ?hidden=${!this.#holdsRest}></slot>`;
  }

  #check({value, problems, holdsRest}: Given): void {
    this.#holdsRest = holdsRest;
    const checked = value === undefined ? {problems: []} : check((this.constructor as typeof Widget).shape, value);
    this.#model = checked.model as Model | undefined;
    this.problems = [];
    this.tell([...problems, ...checked.problems]);
  }

  /** Whether content that was in the page before is still what the widget would show. When it is not, it goes. */
  #keeps(): boolean {
    const kept = this.#kept;
    if (!kept || !this.#model) return !!kept;
    const looks = [
      this.#language,
      ...this.getAttributeNames().map((name) => name === 'data' || this.getAttribute(name)),
    ].join();
    const mark = fingerprint(this.#model);
    // Content without a mark of its own is taken to show the first data.
    this.#keptState ??= looks + (kept.getAttribute(MARK) || mark);
    if (looks + mark === this.#keptState) return true;
    this.#kept = undefined;
    this.shadowRoot!.replaceChildren();
    return false;
  }
}

declare global {
  /** The event bubbles: it can be heard on any element, on the document, on the window. */
  interface GlobalEventHandlersEventMap {
    'candor-problem': CustomEvent<{problems: readonly Problem[]}>;
  }
}
