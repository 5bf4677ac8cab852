import {html, nothing, type TemplateResult} from 'lit/html.js';
import {entries as english} from '../../i18n/en.js';
import type {Locale} from '../../i18n/locale.js';
import {latestShape, type Latest, type LatestInput} from '../../model/latest.js';
import type {Schema} from '../../model/schema.js';
import {entries} from '../../parts/entries.js';
import {title} from '../../parts/heading.js';
import {entriesStyles} from '../../parts/styles.js';
import {FeedWidget} from '../../widget/feed.js';

/**
 * The latest articles of the blog: when, which, and what they are filed under. They are given, or come from a feed of the
 * page's own site.
 *
 * @summary The latest articles of the blog.
 * @csspart heading - The heading.
 * @csspart entries - The articles.
 * @csspart image - The picture of an article.
 */
export class LatestEntries extends FeedWidget<LatestInput, Latest> {
  static override readonly tag: string = 'latest-entries';
  static override readonly shape: Schema = latestShape;
  static override readonly styles: readonly string[] = [...FeedWidget.styles, entriesStyles];

  /** Whether something stands inside the element besides its data. */
  get #hasFallback(): boolean {
    const nodes = this.shadowRoot!.querySelector('slot')?.assignedNodes({flatten: true}) ?? [];
    return nodes.some((node) =>
      node.nodeType === Node.ELEMENT_NODE
        ? !(node as Element).matches('script') && !(node as Element).querySelector('script')
        : node.textContent!.trim(),
    );
  }

  protected override view(data: Latest, locale: Locale): TemplateResult {
    const {title: heading, limit} = data;
    const {isLoading} = this;
    const words = locale.own('entries', english);
    const list = this.articles(data, limit ?? 5)?.slice(0, limit);
    const message = isLoading ? words.loading : list ? words.none : words.failed;
    const name = heading ?? words.title;
    if (!list && !isLoading && this.#hasFallback) return html`<slot></slot>`;
    return html`
      <section class="root prose" aria-label=${name} aria-busy=${isLoading || nothing} data-candor>
        ${title(this.headingLevel, name)}
        <div class="entries" part="entries">
          ${list?.length ? entries(list, locale) : html`<p class="small" .textContent=${message}></p>`}
        </div>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'latest-entries': LatestEntries;
  }
}
