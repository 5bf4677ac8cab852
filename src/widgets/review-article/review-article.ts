import type {CSSResultGroup, PropertyValues} from 'lit';
import {filmStyles} from '../../parts/film-styles.js';
import {pointsStyles} from '../../parts/styles.js';
import {reviewArticleStyles} from './styles.js';
import {articleShape, type Article, type ArticleInput} from '../../model/article.js';
import type {Schema} from '../../model/schema.js';
import type {Context, View} from '../../view/context.js';
import {LongWidget} from '../../widget/long-widget.js';
import type {Widget} from '../../widget/widget.js';
import {blockRenderer} from './blocks.js';
import {articleView, type ArticleContext} from './view.js';

/**
 * A whole article from one JSON document: headline, author, dates and a list of blocks. A block is text or one of the other
 * widgets. If no disclosure comes before the first link to a shop, one is added.
 *
 * @summary A whole article from one JSON document.
 * @csspart article - The whole article.
 * @csspart heading - The headline, and the headings of text blocks.
 * @csspart summary - The summary.
 * @csspart byline - The author of the article, and its dates.
 * @csspart image - A picture.
 * @csspart body - A block of text.
 * @csspart video - A film: its picture with a sign to play it, or a link.
 * @csspart points - The list in a text block.
 */
export class ReviewArticle extends LongWidget<ArticleInput, Article> {
  static override readonly tag: string = 'review-article';
  static override readonly shape: Schema = articleShape;
  static override readonly view: View<never, never> = articleView;
  static override styles: CSSResultGroup = [LongWidget.styles, filmStyles, pointsStyles, reviewArticleStyles];
  static override readonly defaultStructuredData: Widget['structuredData'] = '';
  static override readonly portion: number = 8;

  readonly #block = blockRenderer(this);

  protected override get count(): number {
    return this.model?.blocks.length ?? 0;
  }

  protected override get context(): Context & ArticleContext {
    return {...super.context, block: this.#block};
  }

  /** Waits for the words of the article's own language. */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.model?.lang) this.awaitWords(this.model.lang);
  }

  /** The article is complete when its parts are. */
  protected override async completed(): Promise<void> {
    const article = this.content.querySelector('.article');
    if (!article) return;
    for (const part of article.children) await (part as Partial<Widget>).updateComplete;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-article': ReviewArticle;
  }
}
