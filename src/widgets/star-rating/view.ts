import {html} from 'lit/html.js';
import {stars as english} from '../../i18n/en.js';
import type {StarRating} from '../../model/star-rating.js';
import {rating} from '../../parts/rating.js';
import type {View} from '../../view/context.js';

/** A rating by itself: stars, words, and of how many ratings it is the mean. */
export const starRatingView: View<StarRating> = ({of, rating: given, count}, context) => {
  const {locale, mark, withHiddenFields} = context;
  const words = locale.own(english);
  const counted =
    count &&
    html`<p
      class="small mute"
      .textContent=${locale.say(words.ratings, {count}, (name, text) => mark(name, text, count))}
    ></p>`;
  return html`
    <div class="root" data-candor>
      ${withHiddenFields({of}, rating('rating', given, context, false, counted || undefined))}
    </div>
  `;
};
