import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../i18n/locale.js';
import type {Person} from '../model/person.js';
import {time} from './date.js';
import {link} from './link.js';
import {when} from './when.js';

interface Dates {
  readonly author?: Person | undefined;
  readonly datePublished?: string | undefined;
  readonly dateModified?: string | undefined;
}

/** Who wrote it, when it came out and when it was last changed, in one line; nothing when none of these is known. */
export const byline = ({author, datePublished, dateModified}: Dates, {words, format}: Locale): TemplateResult | typeof nothing =>
  author || datePublished || dateModified
    ? html`
        <ul class="meta small" part="byline">
          ${when(author, ({name, url}) => html`<li>${link(name, url, 'author')}</li>`)}
          ${when(datePublished, (date) => html`<li>${time(date, format, words.published)}</li>`)}
          ${when(dateModified, (date) => html`<li>${time(date, format, words.updated)}</li>`)}
        </ul>
      `
    : nothing;
