import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {chooserOf} from './chooser.js';
import {labelOfPath} from './docs.js';
import {idOf, type Form} from './field.js';
import {remarksOn, type Remark, type Remarks} from './findings.js';
import {formOf} from './form.js';
import {openDialog} from './open-dialog.js';
import {outputOf} from './output.js';
import {drawPreview, previewOf} from './preview.js';
import type {Opening} from './reading.js';
import {saveFile} from './save-file.js';
import {Store} from './store.js';
import {pathKeys} from './values.js';

const MARKS: Readonly<Record<string, string>> = {error: 'wrong', missing: 'needed', warning: 'advice'};

/** Opens what is folded around a field, and moves the focus to it. */
const reveal = (id: string): void => {
  const target = document.getElementById(id);
  for (let around = target?.closest('details'); around; around = around.parentElement?.closest('details'))
    around.open = true;
  target?.focus();
};

/** Returns the control with an id; in an item that was folded out, the first one. */
const startOf = (id: string): HTMLElement | null => {
  const target = document.getElementById(id);
  const item = target?.matches('details[open] > summary') ? target.parentElement : null;
  return item?.querySelector<HTMLElement>('input, textarea, select') ?? target;
};

/** The page on which a widget is made from a form. It has no shadow root: its style sheet is that of the page. */
export class BuilderPage extends LitElement {
  static override properties = {opening: {state: true}, status: {state: true}};

  declare opening: Opening;
  declare status: string;
  readonly #store = new Store();
  readonly #isNew = !this.#store.isResumed;
  #remarks: Remarks = new Map();
  #focus: string | undefined;

  constructor() {
    super();
    this.opening = {};
    this.status = '';
    this.#store.addEventListener('change', () => this.requestUpdate());
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKey);
  }

  protected override willUpdate(): void {
    this.#remarks = remarksOn(this.#store.work);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    drawPreview(this, this.#store);
    const id = this.#focus;
    this.#focus = undefined;
    if (id) startOf(id)?.focus();
  }

  protected override render(): TemplateResult {
    const store = this.#store;
    const form: Form = {store, remarks: this.#remarks, announce: this.#announce, focusLater: this.#focusLater};
    return html`
      <header>
        <h1>Candor <span>builder</span></h1>
        <div class="bar" role="group" aria-label="Draft">
          <button type="button" id="undo" ?disabled=${!store.canUndo} @click=${() => this.#travel('undo')}>Undo</button>
          <button type="button" id="redo" ?disabled=${!store.canRedo} @click=${() => this.#travel('redo')}>Redo</button>
          <button type="button" id="new" @click=${() => this.#clear()}>Clear</button>
          <button type="button" id="open" @click=${() => this.#open()}>Open…</button>
          <button type="button" id="save" @click=${() => this.#save()}>Save a file</button>
        </div>
      </header>
      <main>
        <div class="editor">
          ${chooserOf(form, this.#isNew)}
          <form
            id="form"
            aria-label="Content"
            autocomplete="off"
            @submit=${(event: Event) => event.preventDefault()}
            @focusout=${() => store.endGroup()}
          >
            ${formOf(form)}
          </form>
          ${
            store.work.tag === 'review-article'
              ? nothing
              : html`<button type="button" id="to-article" class="add" @click=${() => this.#addToArticle()}>
                  + Add this to my article
                </button>`
          }
          ${this.#summary()}
        </div>
        <div class="result">${previewOf(store)} ${outputOf(form)}</div>
      </main>
      <nav aria-label="Parts of this page">
        <a href="#form">Form</a> <a href="#preview">Preview</a> <a href="#copy">Copy</a>
      </nav>
      <p class="status" role="status">${this.status}</p>
      <footer>
        ${
          store.isKept
            ? 'Your draft is kept in this browser. Nothing is sent anywhere.'
            : 'This browser keeps no draft: save a file before you close the page.'
        }
      </footer>
      ${openDialog(form, this.opening, this.#setOpening)}
    `;
  }

  readonly #announce = (message: string): void => {
    this.status = message;
  };

  readonly #focusLater = (id: string): void => {
    this.#focus = id;
  };

  readonly #setOpening = (opening: Opening): void => {
    this.opening = opening;
  };

  /** Lists all remarks, each with a link to its field. */
  #summary(): TemplateResult | typeof nothing {
    const all = [...this.#remarks].flatMap(([path, remarks]) =>
      remarks.map((remark): [string, Remark] => [path, remark]),
    );
    if (!all.length) return nothing;
    const count = all.length === 1 ? 'One thing' : `${all.length} things`;
    return html`<section class="summary" aria-labelledby="summary-title">
      <h2 id="summary-title">${count} to look at</h2>
      <ul>
        ${all.map(
          ([path, {severity, message}]) =>
            html`<li class=${severity}>
              <button type="button" @click=${() => reveal(path ? idOf(pathKeys(path)) : 'form')}>
                <span class="mark">${MARKS[severity]}</span
                >${' '}${path ? html`<b>${labelOfPath(pathKeys(path))}:</b>${' '}` : nothing}${message}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #travel(way: 'undo' | 'redo'): void {
    this.#store[way]();
    this.status = way === 'undo' ? 'Undone.' : 'Done again.';
  }

  #clear(): void {
    this.#store.change({});
    this.status = 'The form is empty. Undo brings everything back.';
  }

  /** Opens the dialog as if it had never been used. */
  #open(): void {
    this.opening = {};
    const dialog = this.querySelector('dialog')!;
    dialog.querySelector('form')!.reset();
    dialog.showModal();
  }

  #addToArticle(): void {
    const count = this.#store.addToArticle();
    this.status = `Added. The article has ${count} ${count === 1 ? 'part' : 'parts'}: choose “Review article” to see it.`;
  }

  #save(): void {
    this.status = `Saved as ${saveFile(this.#store.work)}.`;
  }

  /** The page undoes whole changes, also in other fields than the one with the focus. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !/^[zy]$/.test(key)) return;
    if ((event.target as Element).closest('dialog')) return;
    event.preventDefault();
    this.#travel(key === 'y' || event.shiftKey ? 'redo' : 'undo');
  };
}
