import {html, type TemplateResult} from 'lit/html.js';
import {entries as english} from '../../i18n/en.js';
import type {Locale} from '../../i18n/locale.js';
import {latestShape, type Latest, type LatestInput} from '../../model/latest.js';
import type {Schema} from '../../model/schema.js';
import {entries} from '../../parts/entries.js';
import {title} from '../../parts/heading.js';
import {entriesStyles} from '../../parts/styles.js';
import {Widget} from '../../widget/widget.js';

/**
 * The latest articles of the blog: when, which, and what they are filed under. They are given, or come from a feed of the
 * page's own site.
 *
 * @summary The latest articles of the blog.
 * @csspart heading - The heading.
 * @csspart entries - The articles.
 * @csspart image - The picture of an article.
 */
export class LatestEntries extends Widget<LatestInput, Latest> {
  static override readonly tag: string = 'latest-entries';
  static override readonly shape: Schema = latestShape;
  static override readonly styles: readonly string[] = [...Widget.styles, entriesStyles];

  protected override view({entries: given = [], title: heading, limit}: Latest, locale: Locale): TemplateResult {
    const name = heading ?? locale.own('entries', english).title;
    return html`
      <section class="root" aria-label=${name} data-candor>
        ${title(this.headingLevel, name)}
        <div class="entries" part="entries">${entries(given.slice(0, limit), locale)}</div>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'latest-entries': LatestEntries;
  }
}
