import {html, nothing} from 'lit/html.js';
import {languageTag} from '../../model/language-tag.js';
import type {Article, Block} from '../../model/article.js';
import {byline} from '../../parts/byline.js';
import {title} from '../../parts/heading.js';
import {picture} from '../../parts/picture.js';
import {prose} from '../../parts/prose.js';
import type {Context, View} from '../../view/context.js';
import {drawItems} from '../../view/portion.js';

/** Additional context for the view of an article. */
export interface ArticleContext {
  /** Shows one of the article's parts: elements in a page, their views in a string. */
  block(block: Block, context: Context, index: number): unknown;
}

/** A whole article: headline, author and dates, and its parts in order. */
export const articleView: View<Article, ArticleContext> = (article, context) => {
  const {headline, lang} = article;
  const {level, mark, withHiddenFields} = context;
  const inLanguage: Context = lang ? {...context, locale: context.locale.in(lang)} : context;
  // The article names the author.
  const settings = {...context.settings, author: undefined};
  const inside: Context = {...inLanguage, settings, level: level + 1, portion: undefined};
  return html`
    <article
      class="root article"
      part="article"
      aria-label=${headline}
      lang=${lang ? languageTag(lang) : nothing}
      data-candor
    >
      <div class="lead prose">
        ${title(level, withHiddenFields({lang}, mark('headline', headline)))}
        ${prose('description', article.description, 'summary', context)}
        ${byline(article, inLanguage, article.publisher)}
        ${article.image ? picture('image', article.image, context) : nothing}
      </div>
      ${drawItems(article.blocks, context, (block, index) => context.block(block, inside, index))}
    </article>
  `;
};
