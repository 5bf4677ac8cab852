/** The dialog in which a snippet, JSON, a page or a file is opened. */
import {html, nothing, type TemplateResult} from 'lit';
import {languageOfWords} from '../i18n/locale.js';
import {decodeTable} from '../import/table.js';
import type {Imported} from '../import/imported.js';
import {widgetNameOf} from './docs.js';
import {textOf, type Form} from './field.js';
import {read, readPage, type Opening} from './reading.js';
import {tableReading} from './table-reading.js';

const titleOf = ({data}: Imported): string => textOf(data['name'] ?? data['title'] ?? data['headline']).slice(0, 80);

const result = (item: Imported, open: (item: Imported) => void): TemplateResult =>
  html`<li>
    <button type="button" @click=${() => open(item)}>
      <strong>${widgetNameOf(item.tag)}</strong> ${titleOf(item)} <small>${item.from}</small>
    </button>
    ${
      item.notes.length
        ? html`<ul class="notes">
            ${item.notes.map((note) => html`<li>${note}</li>`)}
          </ul>`
        : nothing
    }
  </li>`;

/** Returns the dialog. */
export const openDialog = (
  {store, announce}: Form,
  {found, notes = [], problem, reading}: Opening,
  update: (opening: Opening) => void,
): TemplateResult => {
  const close = (element: Element): void => element.closest('dialog')!.close();
  const take = (element: Element, {tag, data, attributes = {}}: Imported): void => {
    store.open(tag, data);
    const {'heading-level': level, lang} = attributes;
    store.set({...(level && {level}), ...(lang && {lang: languageOfWords(lang)})});
    close(element);
    announce(`${widgetNameOf(tag)} opened.`);
  };
  const takeAll = ({target}: Event): void => {
    store.open('review-article', {blocks: found!.map(({tag, data}) => ({block: tag, ...data}))});
    close(target as Element);
    announce('An article with all of them is opened: write its headline.');
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const {text, address} = form.elements as unknown as Record<'text' | 'address', HTMLInputElement>;
    const opening = text.value.trim()
      ? read(text.value)
      : address.value
        ? await readPage(address.value)
        : {problem: 'Paste something, choose a file, or write an address.'};
    const [only, more] = opening.found ?? [];
    const isPlain = !more && !opening.notes?.length && !opening.reading;
    if (only && isPlain && !only.notes.length) take(form, only);
    else update(opening);
  };
  const load = async ({target}: Event): Promise<void> => {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (!file) return;
    const area = (target as Element).closest('form')!.querySelector('textarea')!;
    area.value = decodeTable(new Uint8Array(await file.arrayBuffer()));
    announce(`${file.name} is loaded.`);
  };
  return html`<dialog aria-labelledby="open-title">
    <form @submit=${submit}>
      <h2 id="open-title">Open</h2>
      <div class="field">
        <label for="open-text">Snippet, JSON, a table, or the source of a page or a post</label>
        <textarea id="open-text" name="text" rows="7" spellcheck="false" aria-describedby="open-help"></textarea>
        <p class="help" id="open-help">Nothing leaves this device.</p>
      </div>
      <div class="columns">
        <div class="field">
          <label for="open-file">Or a file</label>
          <input id="open-file" type="file" accept=".json,.html,.htm,.md,.mdx,.txt,.csv,.tsv,.xml" @change=${load} />
        </div>
        <div class="field">
          <label for="open-address">Or a page of this site</label>
          <input
            id="open-address"
            name="address"
            inputmode="url"
            autocomplete="off"
            spellcheck="false"
            placeholder="/reviews/kettle"
          />
        </div>
      </div>
      <div role="alert">${problem ?? nothing}</div>
      ${
        notes.length
          ? html`<ul class="notes">
              ${notes.map((note) => html`<li>${note}</li>`)}
            </ul>`
          : nothing
      }
      ${reading ? tableReading(reading, update) : nothing}
      ${
        found
          ? html`<h3>${found.length === 1 ? 'One thing was found' : `${found.length} things were found`}</h3>
              <ul class="found">
                ${found.map((item) => result(item, (it) => take(document.querySelector('#open-text')!, it)))}
              </ul>
              ${found.length > 1 ? html`<button type="button" @click=${takeAll}>Make an article of all</button>` : nothing}`
          : nothing
      }
      <div class="row end">
        <button type="button" @click=${({target}: Event) => close(target as Element)}>Cancel</button>
        <button type="submit" class="primary">Read</button>
      </div>
    </form>
  </dialog>`;
};
