import {html, type TemplateResult} from 'lit/html.js';
import {baseStyles} from '../theme/base.js';
import {localeOf, type Locale} from '../i18n/locale.js';
import type {Given} from '../input/given.js';
import type {Problem} from '../input/problem.js';
import type {Schema} from '../model/schema.js';
import {define, type Definable} from './define.js';
import {TemplateElement, text, type PropertyDeclaration} from './element.js';
import type {Kept} from './keep.js';
import {languageOf, watchLanguage} from './language.js';
import {onNeed} from './on-need.js';
import {sourcesOf, type Sources} from './sources.js';
import {version} from './version.js';
import {noMarks, type Context, type View} from '../view/context.js';
import {uniqueAnchors} from '../model/anchors.js';

const keeping = onNeed(() => import('./keep.js'));

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
  declare static readonly tag: string;
  /** The schema of its data. */
  declare static readonly shape: Schema;
  /** What the widget looks like. */
  declare static readonly view: View<never, never>;
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

  readonly #sources: Sources = sourcesOf(this, (this.constructor as typeof Widget).shape, () => this.requestUpdate());
  #data: Input | string | null | undefined;
  #model: Model | undefined;
  #holdsRest: boolean | undefined;
  #problems: Problem[] = [];
  #told: Promise<void> | undefined;
  #language = '';
  /** Content that was in the page before the script; `null` when there is none. */
  #kept: Partial<Kept> | null | undefined;
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

  /** What could not be used of the data that is shown now. Complete with `updateComplete`. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** The language that the widget speaks: that of the nearest `lang`. */
  get locale(): Locale {
    return localeOf(this.#language);
  }

  /** Where the content is: in the shadow root, or in the element when it was in the page before. */
  get content(): ParentNode {
    const isLight = this.#kept !== null && this.querySelector(':scope > [data-candor]');
    return isLight ? this : (this.shadowRoot ?? this);
  }

  protected override opened(root: ShadowRoot): void {
    // Children that come late may bring data.
    root.addEventListener('slotchange', () => {
      if (!this.#model || this.#sources.hasMarks) this.requestUpdate();
    });
  }

  /** Everything that the view needs besides the model. A widget with attributes of its own adds them. */
  protected get context(): Context {
    return {...noMarks, locale: this.locale, level: this.headingLevel, anchorFor: uniqueAnchors()};
  }

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
    this.#unwatch?.();
    this.#unwatch = watchLanguage(this, () => this.requestUpdate());
    super.connectedCallback();
  }

  disconnectedCallback(): void {
    this.#unwatch?.();
    this.#sources.stop();
  }

  /** Tells the author what cannot be used. Pages whose data is right do without what finds the words. */
  protected tell(given: Given): void {
    const all = this.#problems;
    this.#told = import('./report.js').then(
      ({report}) => report(this, (this.constructor as typeof Widget).shape, given, all),
      console.warn,
    );
  }

  override requestUpdate(): void {
    // Not while the parser may still be inside.
    if (this.#unwatch) super.requestUpdate();
  }

  protected override update(): Promise<void> | undefined {
    if (this.#kept === undefined) this.#kept = this.#find();
    this.#language = languageOf(this);
    const given = this.#sources.read();
    if (given) this.#check(given);
    if (!this.#kept || this.#kept.goes?.(this.#model, this.#language)) {
      this.#kept = null;
      this.prepare(this.#model);
      void super.update();
    }
    return this.#told;
  }

  protected override render(): TemplateResult {
    const {view} = this.constructor as typeof Widget;
    return this.#model === undefined
      ? html`<slot></slot>`
      : html`${view(this.#model as never, this.context as never)}<slot ?hidden=${!this.#holdsRest}></slot>`;
  }

  #check(given: Given): void {
    const {value, problems, holdsRest} = given;
    let isRight = !problems.length;
    this.#holdsRest = holdsRest;
    this.#problems = [];
    this.#model =
      value === undefined
        ? value
        : ((this.constructor as typeof Widget).shape.read(value, [], () => {
            isRight = false;
          }) as Model | undefined);
    if (!isRight) this.tell(given);
  }

  #find(): Partial<Kept> | null {
    if (!this.shadowRoot!.firstChild && !this.querySelector(':scope > [data-candor], :scope > template')) return null;
    const found = keeping();
    // Where what reads it cannot come, it stays as it is.
    return found instanceof Error ? {} : (found.keep(this) ?? null);
  }
}

declare global {
  /** The event bubbles: it can be heard on any element, on the document, on the window. */
  interface GlobalEventHandlersEventMap {
    'candor-problem': CustomEvent<{problems: readonly Problem[]}>;
  }
}
