import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../../i18n/locale.js';
import {reviewShape, type Review, type ReviewInput} from '../../model/review.js';
import {avatarStyles} from '../../parts/avatar.js';
import {byline} from '../../parts/byline.js';
import {facts, factsStyles} from '../../parts/facts.js';
import type {Schema} from '../../model/schema.js';
import {subheading, title} from '../../parts/heading.js';
import {items} from '../../parts/items.js';
import {offers, offersStyles} from '../../parts/offers.js';
import {picture, pictureStyles} from '../../parts/picture.js';
import {paragraphs} from '../../parts/prose.js';
import {quote, quoteStyles} from '../../parts/quote.js';
import {rating, ratingStyles} from '../../parts/rating.js';
import {when} from '../../parts/when.js';
import {Widget} from '../../widget/widget.js';
import {evidence} from './evidence.js';
import {reviewCardStyles} from './styles.js';

/**
 * The review of one product: what it is, what is good and bad about it, what others say, and where it can be bought.
 *
 * @summary A review of one product.
 * @csspart card - The whole card.
 */
export class ReviewCard extends Widget<ReviewInput, Review> {
  static override readonly tag: string = 'review-card';
  static override readonly shape: Schema = reviewShape;
  static override readonly styles: readonly string[] = [
    ...Widget.styles,
    ratingStyles,
    pictureStyles,
    factsStyles,
    avatarStyles,
    quoteStyles,
    offersStyles,
    reviewCardStyles,
  ];

  protected override view(review: Review, locale: Locale): TemplateResult {
    const {words} = locale;
    const level = this.headingLevel;
    const name = review.position ? words.ranked(locale.format.number(review.position), review.name) : review.name;
    return html`
      <article class="root card" part="card" aria-label=${review.name} data-candor>
        <div class="pad stack">
          <div class="head">
            ${when(review.image, picture)}
            <div class="headline">
              ${when(review.award, (award) => html`<p class="award" part="award" .textContent=${award}></p>`)}
              ${title(level, name)} ${when(review.rating, (given) => rating(given, locale))}
              ${when(review.rating?.explanation, (why) => html`<p class="small" .textContent=${why}></p>`)}
              ${when(review.summary, (summary) => html`<div class="prose" part="summary">${paragraphs(summary)}</div>`)}
            </div>
          </div>
          ${when(review.body, (body) => html`<div class="prose" part="body">${paragraphs(body)}</div>`)}
          ${when(review.criteria, (criteria) => this.#criteria(criteria, locale))}
          ${this.#prosAndCons(review, locale)} ${when(review.bestFor, (list) => items(level, words.bestFor, list, 'best-for'))}
          ${this.#specs(review, locale)} ${when(review.evidence, (given) => evidence(given, level, locale))}
          ${when(review.testimonials, (testimonials) => this.#testimonials(testimonials, locale))} ${byline(review, locale)}
        </div>
        ${when(review.offers, (list) => html`<div class="pad foot">${offers(list, review.name, locale)}</div>`)}
      </article>
    `;
  }

  #criteria(criteria: NonNullable<Review['criteria']>, locale: Locale): TemplateResult {
    return html`
      <div part="criteria">
        ${subheading(this.headingLevel, locale.words.criteria)}
        <dl class="facts">
          ${criteria.map(
            (each) => html`
              <div>
                <dt .textContent=${each.name}></dt>
                <dd>${rating(each.rating, locale)}</dd>
              </div>
            `,
          )}
        </dl>
      </div>
    `;
  }

  #prosAndCons({pros, cons}: Review, {words}: Locale): TemplateResult | typeof nothing {
    const level = this.headingLevel;
    if (!pros?.length && !cons?.length) return nothing;
    return html`
      <div class="both">
        ${when(pros, (list) => items(level, words.pros, list, 'pros'))} ${when(cons, (list) => items(level, words.cons, list, 'cons'))}
      </div>
    `;
  }

  #specs({brand, identifiers, specs}: Review, locale: Locale): TemplateResult | typeof nothing {
    const rows = [
      ...(brand ? [{name: locale.words.brand, value: brand}] : []),
      ...(specs ?? []),
      ...Object.entries(identifiers ?? {}).flatMap(([name, value]) => (value ? {name: name.toUpperCase(), value} : [])),
    ];
    return when(
      rows,
      (list) => html`<div part="specs">${subheading(this.headingLevel, locale.words.specs)} ${facts(list, locale)}</div>`,
    );
  }

  #testimonials(testimonials: NonNullable<Review['testimonials']>, locale: Locale): TemplateResult {
    return html`
      <div part="testimonials">
        ${subheading(this.headingLevel, locale.words.testimonials)}
        <div class="quotes two">${testimonials.map((each) => quote(each, locale))}</div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-card': ReviewCard;
  }
}
