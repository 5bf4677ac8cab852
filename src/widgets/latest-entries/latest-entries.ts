import type {CSSResultGroup} from 'lit';
import {entriesStyles} from '../../parts/entries-styles.js';
import {latestShape, type Latest, type LatestInput} from '../../model/latest.js';
import type {Schema} from '../../model/schema.js';
import type {View} from '../../view/context.js';
import {FeedWidget} from '../../widget/feed.js';
import {latestView} from './view.js';

/**
 * A list of the latest articles of the blog, with date, title and category. The articles are in the data, or come from a feed
 * on the same site.
 *
 * @summary A list of the latest articles.
 * @csspart heading - The heading.
 * @csspart entries - The list of articles.
 * @csspart image - The picture of an article.
 */
export class LatestEntries extends FeedWidget<LatestInput, Latest> {
  static override readonly tag: string = 'latest-entries';
  static override readonly shape: Schema = latestShape;
  static override readonly view: View<never, never> = latestView;
  static override styles: CSSResultGroup = [FeedWidget.styles, entriesStyles];

  /** True if the element has children other than its data. */
  get #hasFallback(): boolean {
    const nodes = this.shadowRoot!.querySelector('slot')?.assignedNodes({flatten: true}) ?? [];
    return nodes.some((node) =>
      node.nodeType === Node.ELEMENT_NODE
        ? !(node as Element).matches('script, [data-candor]') && !(node as Element).querySelector('script')
        : node.textContent!.trim(),
    );
  }

  /** Shows the fallback in place of an error message, if there is one. */
  protected override get showsFallback(): boolean {
    return super.showsFallback || (this.hasFailed && this.#hasFallback);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'latest-entries': LatestEntries;
  }
}
