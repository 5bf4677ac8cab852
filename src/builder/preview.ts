/** The widget as it looks on a page. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {check} from '../input/check.js';
import {SHAPES} from '../model/shapes.js';
import type {Widget} from '../widget/widget.js';
import type {Settings, Store} from './store.js';
import {tidy} from './values.js';

const LOOKS: Readonly<Record<string, string>> = {light: 'Light', dark: 'Dark', serif: 'Serif', own: 'My colours'};
const WIDTHS: Readonly<Record<string, string>> = {phone: 'Phone', desktop: 'Desktop'};
const COLOURS = {paper: 'Page', ink: 'Text', accent: 'Accent'} as const;

const radios = (
  name: 'look' | 'width',
  legend: string,
  options: Readonly<Record<string, string>>,
  store: Store,
): TemplateResult =>
  html`<fieldset class="switch">
    <legend class="hidden">${legend}</legend>
    ${Object.entries(options).map(
      ([value, label]) =>
        html`<label>
          <input
            type="radio"
            name=${name}
            .value=${value}
            .checked=${live(store.settings[name] === value)}
            @change=${() => store.set({[name]: value})}
          />
          <span>${label}</span>
        </label>`,
    )}
  </fieldset>`;

const colours = (store: Store): TemplateResult =>
  html`<div class="colours">
    ${Object.entries(COLOURS).map(
      ([name, label]) =>
        html`<label>
          <input
            type="color"
            .value=${live(store.settings[name as keyof typeof COLOURS])}
            @input=${({target}: Event) => store.set({[name]: (target as HTMLInputElement).value})}
          />
          ${label}
        </label>`,
    )}
  </div>`;

/** Keeps links from leaving the builder. */
const stay = (event: Event): void => {
  if (event.composedPath().some((it) => it instanceof Element && it.localName === 'a')) event.preventDefault();
};

/** Returns the part of the page with the preview. */
export const previewOf = (store: Store): TemplateResult => {
  const {look, width} = store.settings;
  return html`<section id="preview" aria-labelledby="preview-title">
    <h2 id="preview-title">Preview</h2>
    <div class="switches">
      ${radios('look', 'Look of the page', LOOKS, store)} ${radios('width', 'Width of the page', WIDTHS, store)}
    </div>
    ${look === 'own' ? colours(store) : nothing}
    <div class="stage" tabindex="0" role="region" aria-label="The widget on a page">
      <div class="page" data-look=${look} data-width=${width} @click=${stay}></div>
    </div>
  </section>`;
};

const isDark = (colour: string): boolean => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * r + 0.587 * g + 0.114 * b < 128;
};

const applyColours = (page: HTMLElement, {look, paper, ink, accent}: Settings): void => {
  const own = look === 'own';
  const set = (name: string, value: string): void => {
    if (own) page.style.setProperty(name, value);
    else page.style.removeProperty(name);
  };
  set('background', paper);
  set('color', ink);
  set('--candor-color-accent', accent);
  set('color-scheme', isDark(paper) ? 'dark' : 'light');
  // Widgets look at the headings and links around them again when the theme of the page changes.
  const theme = own ? `${paper} ${ink}` : look;
  const {body} = page.ownerDocument;
  if (body.dataset['theme'] !== theme) body.dataset['theme'] = theme;
};

/** Draws the widget that is edited into the page of the preview, as far as its data is valid. */
export const drawPreview = (root: ParentNode, {work: {tag, data}, settings}: Store): void => {
  const page = root.querySelector<HTMLElement>('.page')!;
  applyColours(page, settings);
  if (page.lang !== settings.lang) page.lang = settings.lang;
  const written = tidy(SHAPES[tag], data);
  const {model, problems} = check(SHAPES[tag], written);
  if (model === undefined) {
    page.replaceChildren('Fill in the form: your widget appears here.');
    return;
  }
  if (page.firstElementChild?.localName !== tag) page.replaceChildren(document.createElement(tag));
  const widget = page.firstElementChild as Widget;
  widget.headingLevel = Number(settings.level);
  widget.data = problems.length ? model : written;
};
