import {LitElement, nothing, render, type PropertyValues} from 'lit';
import {localeOf, type Locale} from '../i18n/locale.js';
import type {Labels} from '../i18n/words.js';
import type {Settings} from '../model/settings.js';
import type {Adopted} from './adopt.js';
import {adoptStyles} from './adopt-styles.js';
import {define, type Definable} from './define.js';
import {enqueue} from './draw-queue.js';
import {languageOf} from './language.js';
import {loadWords} from './load-words.js';
import {markEnglish} from './mark-english.js';
import {joinPage, leavePage} from './page-events.js';
import {pageSettings} from './page-settings.js';
import {mayBeParsed} from './parser.js';
import {version} from './version.js';

// Whoever imports an element knows the types of the events, also of those that other elements fire.
export type {OfferClick} from './offer-click.js';
export type {FoundProblems} from './report.js';

/** An element that shares with all others what costs a page: the listener of clicks, the observer of languages, the queue. */
export abstract class PageElement extends LitElement {
  /** The version of the package that it comes from. */
  static readonly version: string = version;
  /** The language of the page around the element, read before each update. */
  protected language = '';
  /** Content that was in the page before the script. */
  protected adopted: Adopted | undefined;
  /** Resolves when the element need not wait any longer for the words of its language; undefined while it does not. */
  protected words: Promise<void> | undefined;
  /** True once the element has the styles of its class. They come with the content: those of hundreds that wait would be computed at once. */
  protected isStyled = false;
  /** Settings in place of the page's. */
  inherited: Settings | undefined;
  /** The labels of the element that can be used. */
  protected ownLabels: Labels | undefined;
  #settings: Settings = {};
  #made: readonly unknown[] = [];
  #isForeign = false;
  #isHidden = false;

  /** Registers the element under its own tag or another one. If the tag is taken, warns once and changes nothing. */
  static define(this: Definable, tag: string = this.tag): void {
    define(this, tag);
  }

  /** Root of the content. */
  abstract get content(): ParentNode;

  /** The settings of the page, or those that an article hands to its parts, with the element's own labels. */
  get settings(): Settings {
    const given = this.inherited ?? pageSettings();
    const {ownLabels} = this;
    if (given !== this.#made[0] || ownLabels !== this.#made[1]) {
      this.#settings = ownLabels ? {...given, labels: {...given.labels, ...ownLabels}} : given;
      this.#made = [given, ownLabels];
    }
    return this.#settings;
  }

  /** Language of the widget, from the nearest `lang`, with its labels. */
  get locale(): Locale {
    return localeOf(this.language, this.settings.labels);
  }

  override connectedCallback(): void {
    if (mayBeParsed(this, () => this.connectedCallback())) return;
    super.connectedCallback();
    joinPage(this);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leavePage(this);
  }

  /** A style sheet belongs to a document: another one needs its own. */
  adoptedCallback(): void {
    if (this.isStyled) this.adoptStyles();
  }

  /** Called for each click in the widget, and for the change that it brings. */
  handleEvent(_event: Event): void {}

  protected adoptStyles(): void {
    this.isStyled = true;
    adoptStyles(this.shadowRoot!, (this.constructor as typeof LitElement).elementStyles);
  }

  protected readLanguage(): void {
    this.language = languageOf(this);
    this.awaitWords(this.language);
  }

  /** Has the element updated when the words of a language are there, or are not waited for any longer. */
  protected awaitWords(language: string): void {
    const words = loadWords(language);
    if (words && words !== this.words) void words.then(() => this.requestUpdate());
    this.words = words;
  }

  /** Waits for the element's turn in the page's queue. */
  protected override scheduleUpdate(): Promise<void> {
    return enqueue(this, () => void super.scheduleUpdate());
  }

  /**
   * Draws the content, and says which of its words are English. While the words of the language are on their way, the content
   * takes its room and is not seen: nothing moves when they come.
   */
  protected override update(changed: PropertyValues): void {
    const {renderRoot} = this;
    const isForeign = this.locale.isForeign && !this.adopted;
    if (this.#isForeign && !isForeign) render(nothing, renderRoot, this.renderOptions);
    super.update(changed);
    const isHidden = isForeign && !!this.words;
    this.#isForeign = isForeign;
    if (isForeign) markEnglish(renderRoot);
    if (isHidden || this.#isHidden)
      renderRoot
        .querySelector<HTMLElement>('.root')
        ?.style.setProperty('visibility', isHidden ? 'hidden' : '', 'important');
    this.#isHidden = isHidden;
  }
}
