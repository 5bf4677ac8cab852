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

  #isOpened = false;

  constructor() {
    super();
    followAnchors(this.shadowRoot!);
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
        ${article.blocks.map((block) => blockView(block, level + 1))}
      </article>
    `;
  }

  /** The article is there when its parts are. A page can be opened at one, which the browser does not find by itself. */
  protected override async updated(): Promise<void> {
    const parts = [...this.content.querySelectorAll<Widget>('*')];
    await Promise.all(parts.map(({updateComplete}) => updateComplete));
    if (this.#isOpened || !parts[0]?.matches('.article')) return;
    this.#isOpened = true;
    const {hash} = this.ownerDocument.location;
    if (hash) await revealAnchor(hash, this.content);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-article': ReviewArticle;
  }
}
