import type {CSSResultGroup} from 'lit';
import {html} from 'lit/html.js';
import {latestShape, type Latest, type LatestInput} from '../../model/latest.js';
import type {Schema} from '../../model/schema.js';
import {entriesStyles} from '../../parts/styles.js';
import type {View} from '../../view/context.js';
import {FeedWidget} from '../../widget/feed.js';
import {latestView} from './view.js';

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
  static override readonly view: View<never, never> = latestView;
  static override styles: CSSResultGroup = [FeedWidget.styles, entriesStyles];

  /** Whether something stands inside the element besides its data. */
  get #hasFallback(): boolean {
    const nodes = this.shadowRoot!.querySelector('slot')?.assignedNodes({flatten: true}) ?? [];
    return nodes.some((node) =>
      node.nodeType === Node.ELEMENT_NODE
        ? !(node as Element).matches('script') && !(node as Element).querySelector('script')
        : node.textContent!.trim(),
    );
  }

  /** Where there are no articles, the fallback says more than a message. */
  protected override render(): unknown {
    return this.hasFailed && this.#hasFallback ? html`<slot></slot>` : super.render();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'latest-entries': LatestEntries;
  }
}
