import {css, type CSSResultGroup} from 'lit';
import {ratingStyles} from '../../parts/rating-styles.js';
import {signStyles} from '../../parts/sign-styles.js';
import {starRatingShape, type StarRating as Model, type StarRatingInput} from '../../model/star-rating.js';
import type {Schema} from '../../model/schema.js';
import type {View} from '../../view/context.js';
import {Widget} from '../../widget/widget.js';
import {starRatingView} from './view.js';

/**
 * A rating: stars, the rating as text, and the number of ratings if it is a mean.
 *
 * @summary A rating as stars and text.
 * @csspart rating - The stars, the rating as text, and the number of ratings.
 */
export class StarRating extends Widget<StarRatingInput, Model> {
  static override readonly tag: string = 'star-rating';
  static override readonly shape: Schema = starRatingShape;
  static override readonly view: View<never, never> = starRatingView;
  static override styles: CSSResultGroup = [
    Widget.styles,
    ratingStyles,
    signStyles,
    css`
      :host {
        --_height: 1.6em;
      }
      .root {
        container-type: normal;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'star-rating': StarRating;
  }
}
