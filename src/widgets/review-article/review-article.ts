import {html, nothing, type TemplateResult} from 'lit/html.js';
import {localeOf, type Locale} from '../../i18n/locale.js';
import {articleShape, type Article, type ArticleInput} from '../../model/article.js';
import type {Schema} from '../../model/schema.js';
import {byline} from '../../parts/byline.js';
import {title} from '../../parts/heading.js';
import {picture} from '../../parts/picture.js';
import {prose} from '../../parts/prose.js';
import {when} from '../../parts/when.js';
import {followAnchors, revealAnchor} from '../../widget/anchors.js';
import {Widget} from '../../widget/widget.js';
import {blockView} from './blocks.js';
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
  static override readonly styles: readonly string[] = [...Widget.styles, reviewArticleStyles];

  #reach = PORTION;
  #isOpened = false;

  protected override opened(root: ShadowRoot): void {
    super.opened(root);
    followAnchors(root);
  }

  protected override view(article: Article, pageLocale: Locale): TemplateResult {
    const {headline, lang} = article;
    const level = this.headingLevel;
    const locale = lang ? localeOf(lang) : pageLocale;
    return html`
      <article class="root article" part="article" aria-label=${headline} lang=${lang ?? nothing} data-candor>
        <div class="head prose">
          ${title(level, headline)} ${prose(article.description, 'summary')} ${byline(article, locale)}
          ${when(article.image, picture)}
        </div>
        ${article.blocks.slice(0, this.#reach).map((block) => blockView(block, level + 1))}
      </article>
    `;
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
