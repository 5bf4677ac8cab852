import {html, type TemplateResult} from 'lit/html.js';
import {stars as english} from '../../i18n/en.js';
import type {Locale} from '../../i18n/locale.js';
import {starRatingShape, type StarRating as Model, type StarRatingInput} from '../../model/star-rating.js';
import type {Schema} from '../../model/schema.js';
import {meta} from '../../parts/meta.js';
import {phrase} from '../../parts/phrase.js';
import {rating} from '../../parts/rating.js';
import {ratingStyles} from '../../parts/styles.js';
import {Widget} from '../../widget/widget.js';

/**
 * A rating by itself: stars, the rating as text, and of how many ratings it is the mean.
 *
 * @summary A rating as stars and text.
 * @csspart rating - Stars, and the rating as text.
 */
export class StarRating extends Widget<StarRatingInput, Model> {
  static override readonly tag: string = 'star-rating';
  static override readonly shape: Schema = starRatingShape;
  static override readonly styles: readonly string[] = [...Widget.styles, ratingStyles];

  protected override view({rating: {explanation, ...given}, count}: Model, locale: Locale): TemplateResult {
    const words = locale.own('stars', english);
    return html`
      <div class="root row" data-candor>
        ${rating(given, locale)}
        ${meta([explanation && phrase(explanation), count !== undefined && words.ratings(locale.format.number(count), count)])}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'star-rating': StarRating;
  }
}
