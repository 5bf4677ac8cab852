import {nothing} from 'lit/html.js';
import {articleShape, type Article, type ArticleInput} from '../../model/article.js';
import type {Schema} from '../../model/schema.js';
import {followAnchors, revealAnchor} from '../../widget/anchors.js';
import type {Context, View} from '../../view/context.js';
import {Widget} from '../../widget/widget.js';
import {blockElement} from './blocks.js';
import {articleView, type ArticleContext} from './view.js';
import {reviewArticleStyles} from './styles.js';

/** So many blocks are drawn at once. */
const PORTION = 8;

/**
 * A whole article from one document: headline, author and dates, and its parts in order. Each part is text, or what one of
 * the other widgets shows. A disclosure stands before the first link to a shop, also where the author forgot it.
 *
 * @summary A whole article from one document.
 * @csspart article - The whole article.
 * @csspart heading - The headline, and the headings of texts.
 * @csspart summary - What the article is about.
 * @csspart byline - Who wrote it, and when.
 * @csspart image - A picture.
 * @csspart body - A text.
 * @csspart points - A list after a text.
 */
export class ReviewArticle extends Widget<ArticleInput, Article> {
  static override readonly tag: string = 'review-article';
  static override readonly shape: Schema = articleShape;
  static override readonly view: View<never, never> = articleView;
  static override readonly styles: readonly string[] = [...Widget.styles, reviewArticleStyles];

  #reach = PORTION;
  #isOpened = false;

  protected override opened(root: ShadowRoot): void {
    super.opened(root);
    followAnchors(root);
  }

  protected override get context(): Context & ArticleContext {
    return {
      ...super.context,
      block: (block, context, index) => (index < this.#reach ? blockElement(block, context) : nothing),
    };
  }

  /** The article is there when its parts are. A page can be opened at one, which the browser does not find by itself. */
  protected override async updated(): Promise<void> {
    const article = this.content.querySelector('.article');
    if (!article) return;
    if (article.childElementCount > this.#reach) {
      this.#reach += PORTION;
      // The page gets its turn: a long article is no long task.
      await new Promise((resolve) => setTimeout(resolve));
      this.requestUpdate();
      await this.updateComplete;
      return;
    }
    await Promise.all([...article.children].map((part) => (part as Widget).updateComplete));
    if (this.#isOpened) return;
    this.#isOpened = true;
    const {hash} = this.ownerDocument.location;
    if (hash) await revealAnchor(hash, article);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-article': ReviewArticle;
  }
}
