import {LitElement} from 'lit';
import {localeOf, type Locale} from '../i18n/locale.js';
import {adoptStyles} from './adopt-styles.js';
import {enqueue} from './draw-queue.js';
import {languageOf} from './language.js';
import {joinPage, leavePage} from './page-events.js';
import {mayBeParsed} from './parser.js';

/** An element that shares with all others what costs a page: the listener of clicks, the observer of languages, the queue. */
export abstract class PageElement extends LitElement {
  /** The language of the page around the element, read before each update. */
  protected language = '';
  /** True once the element has the styles of its class. They come with the content: those of hundreds that wait would be computed at once. */
  protected isStyled = false;

  /** Language of the widget, from the nearest `lang`. */
  get locale(): Locale {
    return localeOf(this.language);
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
  }

  /** Waits for the element's turn in the page's queue. */
  protected override scheduleUpdate(): Promise<void> {
    return enqueue(this, () => void super.scheduleUpdate());
  }
}
