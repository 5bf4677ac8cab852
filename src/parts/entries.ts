import {css} from '../theme/css.js';
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
        <li>
          <div class="when small">${when(date, (written) => time(written, format))}</div>
          <div>
            <p class="name">${link(title, url)}</p>
            ${when(category, (text) => html`<p class="small">${link(text, categoryUrl)}</p>`)}
          </div>
          ${when(image, (it) => img({width: 80, height: 60, ...it}))}
        </li>
      `,
    )}
  </ul>
`;

export const entriesStyles: string = css`
  .entries > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  .entries .when {
    flex: 0 0 9em;
  }
  .entries .when:empty {
    display: none;
  }
  .entries .when + div {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .entries .name {
    font-weight: 550;
  }
  .entries img {
    inline-size: 5em;
    block-size: 3.75em;
    object-fit: cover;
    border-radius: calc(var(--_radius) * 0.5);
  }
`;
