import {html, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../i18n/locale.js';
import type {Entry} from '../model/entry.js';
import {time} from './date.js';
import {link} from './link.js';
import {img} from './picture.js';
import {when} from './when.js';

/** Articles of the blog: when, which, and what they are filed under. */
export const entries = (list: readonly Entry[], {format}: Locale): TemplateResult => html`
  <ul>
    ${list.map(
      ({title, url, date, category, categoryUrl, image}) => html`
        <li class="row">
          <div class="when small">${when(date, (written) => time(written, format))}</div>
          <div>
            <div>
              <p>${link(title, url)}</p>
              ${when(category, (text) => html`<p class="small">${link(text, categoryUrl)}</p>`)}
            </div>
            ${when(image, (it) => img({width: 80, height: 60, ...it}))}
          </div>
        </li>
      `,
    )}
  </ul>
`;
