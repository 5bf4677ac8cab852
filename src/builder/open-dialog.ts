/** The dialog in which a snippet, JSON, a page or a file is opened. */
import {html, nothing, type TemplateResult} from 'lit';
import {importText} from '../import/import-text.js';
import type {Imported} from '../import/imported.js';
import {wordsOf} from './docs.js';
import {textOf, type Form} from './field.js';

/** What the dialog shows. */
export interface Opening {
  readonly found?: readonly Imported[];
  readonly problem?: string;
}

const NOTHING = 'There is no widget, review, product or table in it that could be read.';

const ELSEWHERE =
  'The page is on another site: browsers do not allow reading it. Open it, copy its source, and paste that.';

const titleOf = ({data}: Imported): string => textOf(data['name'] ?? data['title'] ?? data['headline']).slice(0, 80);

/** Reads a text, and says if nothing is in it. */
const read = (text: string): Opening => {
  const found = importText(text);
  return found.length ? {found} : {problem: NOTHING};
};

/** Fetches a file of this site. */
const fetchText = async (url: URL): Promise<string> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.text();
};

/** Reads the data that a widget has in a file. */
const withFile = async (item: Imported, page: URL): Promise<readonly Imported[]> => {
  const url = item.file === undefined ? undefined : new URL(item.file, page);
  if (url?.origin !== location.origin) return [item];
  const data = importText(await fetchText(url)).filter(({tag}) => tag === item.tag);
  return data.length ? data : [item];
};

/** Reads a page of this site. */
const readPage = async (address: string): Promise<Opening> => {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin) return {problem: ELSEWHERE};
  try {
    const {found = [], problem} = read(await fetchText(url));
    const whole = await Promise.all(found.map((item) => withFile(item, url)));
    return problem ? {problem} : {found: whole.flat()};
  } catch (error) {
    return {problem: `The page could not be read: ${(error as Error).message}.`};
  }
};

const result = (item: Imported, open: (item: Imported) => void): TemplateResult =>
  html`<li>
    <button type="button" @click=${() => open(item)}>
      <strong>${wordsOf(item.tag)}</strong> ${titleOf(item)} <small>${item.from}</small>
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
  {found, problem}: Opening,
  update: (opening: Opening) => void,
): TemplateResult => {
  const close = (element: Element): void => element.closest('dialog')!.close();
  const take = (element: Element, {tag, data, attributes = {}}: Imported): void => {
    store.open(tag, data);
    const {'heading-level': level, lang} = attributes;
    store.set({...(level && {level}), ...(lang && /^(?:en|de)\b/.test(lang) && {lang: lang.slice(0, 2)})});
    close(element);
    announce(`${wordsOf(tag)} opened.`);
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
    if (only && !more && !only.notes.length) take(form, only);
    else update(opening);
  };
  const load = async ({target}: Event): Promise<void> => {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (!file) return;
    const area = (target as Element).closest('form')!.querySelector('textarea')!;
    area.value = await file.text();
    announce(`${file.name} is loaded.`);
  };
  return html`<dialog aria-labelledby="open-title" @close=${() => update({})}>
    <form @submit=${submit}>
      <h2 id="open-title">Open</h2>
      <div class="field">
        <label for="open-text">Snippet, JSON or the source of a page</label>
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
        found
          ? html`<h3>${found.length === 1 ? 'One thing was found' : `${found.length} things were found`}</h3>
              <ul class="found">
                ${found.map((item) => result(item, (it) => take(document.querySelector('#open-text')!, it)))}
              </ul>`
          : nothing
      }
      <div class="row end">
        <button type="button" @click=${({target}: Event) => close(target as Element)}>Cancel</button>
        <button type="submit" class="primary">Read</button>
      </div>
    </form>
  </dialog>`;
};
