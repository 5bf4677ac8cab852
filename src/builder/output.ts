/** The markup of the widget, ready to be copied. */
import {html, nothing, type TemplateResult} from 'lit';
import {knownLanguages} from '../i18n/locale.js';
import {live} from 'lit/directives/live.js';
import {formOf, PLATFORMS, type Platform} from '../html/forms.js';
import {snippet} from '../html/snippet.js';
import {SHAPES} from '../model/shapes.js';
import {docs} from './docs.js';
import type {Form} from './field.js';
import type {Store} from './store.js';
import {tidy} from './values.js';

const NAMES: Readonly<Record<Platform, string>> = {
  html: 'HTML page',
  wordpress: 'WordPress',
  'wordpress-classic': 'WordPress, classic editor',
  ghost: 'Ghost',
  blogger: 'Blogger',
  squarespace: 'Squarespace',
  jekyll: 'Jekyll',
  hugo: 'Hugo',
  eleventy: 'Eleventy',
  hexo: 'Hexo',
  astro: 'Astro',
  mdx: 'MDX',
  docusaurus: 'Docusaurus',
  vitepress: 'VitePress',
  react: 'React',
  next: 'Next.js',
  vue: 'Vue',
  nuxt: 'Nuxt',
  svelte: 'Svelte',
  angular: 'Angular',
};

const PLACES: Partial<Record<Platform, string>> = {
  html: 'Paste it into the source of the page.',
  wordpress: 'Paste it into a post, where a new paragraph begins: it becomes a block.',
  'wordpress-classic': 'Paste it into the tab “Code” or “Text” of the editor.',
  ghost: 'Type /html in a post, and paste it into that card.',
  blogger: 'Switch the post to “HTML view”, and paste it.',
  squarespace: 'Add a block “Code” to the page, and paste it.',
  hugo: 'Paste it into the Markdown of the post.',
  react: 'Paste it into the component.',
  next: 'Paste it into the component.',
  vue: 'Paste it into the template.',
  nuxt: 'Paste it into the template.',
  vitepress: 'Paste it into the Markdown of the page.',
  svelte: 'Paste it into the component.',
  angular: 'Paste it into the template.',
};

const COMPILED: readonly string[] = ['jsx', 'vue', 'svelte', 'angular'];

/** Returns the markup of the widget that is edited, or undefined if it has no valid data yet. */
export const markupOf = ({work: {tag, data}, settings}: Store): string | undefined => {
  const {platform, lang, level, hasScript} = settings;
  const form = formOf(platform);
  const attributes = level === '2' || form === 'fence' ? {} : {'heading-level': level};
  const {text} = snippet(platform, {tag, shape: SHAPES[tag]}, tidy(SHAPES[tag], data) ?? {}, {attributes, lang});
  return text && hasScript && !COMPILED.includes(form) ? `${text}\n\n${docs().script}` : text;
};

/** Copies a text; without the permission for that, by selecting it. */
const copy = async (text: string, area: HTMLTextAreaElement): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    area.select();
    return document.execCommand('copy');
  }
};

const option = (value: string, name: string, current: string): TemplateResult =>
  html`<option .value=${value} .selected=${live(value === current)}>${name}</option>`;

/** Returns the part of the page with the markup. */
export const outputOf = ({store, announce}: Form): TemplateResult => {
  const {settings} = store;
  const text = markupOf(store);
  const isCompiled = COMPILED.includes(formOf(settings.platform));
  const act = async ({target}: Event): Promise<void> => {
    const area = (target as Element).closest('section')!.querySelector('textarea')!;
    const isCopied = await copy(text ?? '', area);
    announce(
      isCopied
        ? `Copied, for ${NAMES[settings.platform]}.`
        : 'The browser does not allow copying. The text is selected: press Ctrl+C.',
    );
  };
  return html`<section id="copy" aria-labelledby="copy-title">
    <h2 id="copy-title">Copy</h2>
    <div class="field">
      <label for="platform">Your blog</label>
      <select
        id="platform"
        aria-describedby="place"
        @change=${({target}: Event) => store.set({platform: (target as HTMLSelectElement).value as Platform})}
      >
        ${(Object.keys(PLATFORMS) as Platform[]).map((each) => option(each, NAMES[each], settings.platform))}
      </select>
      <p class="help" id="place">
        ${PLACES[settings.platform] ?? 'Paste it into the Markdown or HTML of the post.'}
        ${isCompiled ? html`Your application imports <code>candor-widgets/define</code> once.` : nothing}
      </p>
    </div>
    <details class="more">
      <summary>Options</summary>
      <div class="columns">
        <div class="field">
          <label for="language">Language of the widget’s own words</label>
          <select id="language" @change=${({target}: Event) => store.set({lang: (target as HTMLSelectElement).value})}>
            ${knownLanguages()
              .toSorted()
              .map((tag) => option(tag, new Intl.DisplayNames(tag, {type: 'language'}).of(tag)!, settings.lang))}
          </select>
        </div>
        <div class="field">
          <label for="level">Level of the heading</label>
          <select id="level" @change=${({target}: Event) => store.set({level: (target as HTMLSelectElement).value})}>
            ${['2', '3', '4', '5', '6'].map((each) => option(each, `h${each}`, settings.level))}
          </select>
        </div>
      </div>
    </details>
    ${
      isCompiled
        ? nothing
        : html`<label class="check">
            <input
              id="script"
              type="checkbox"
              .checked=${live(settings.hasScript)}
              @change=${({target}: Event) => store.set({hasScript: (target as HTMLInputElement).checked})}
            />
            With the tag of the script, which every page needs once
          </label>`
    }
    <label class="hidden" for="markup">Markup to paste</label>
    <textarea
      id="markup"
      readonly
      rows="6"
      spellcheck="false"
      .value=${live(text ?? '')}
      placeholder="Fill in the form first."
    ></textarea>
    <button type="button" class="primary" id="copy-button" ?disabled=${!text} @click=${act}>Copy</button>
  </section>`;
};
