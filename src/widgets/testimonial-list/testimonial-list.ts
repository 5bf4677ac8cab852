import type {CSSResultGroup, PropertyDeclarations} from 'lit';
import {avatarStyles} from '../../parts/avatar-styles.js';
import {ratingStyles} from '../../parts/rating-styles.js';
import {quoteStyles} from '../../parts/quote-styles.js';
import {testimonialsShape, type Testimonials, type TestimonialsInput} from '../../model/testimonials.js';
import type {Schema} from '../../model/schema.js';
import type {Context, View} from '../../view/context.js';
import {LongWidget} from '../../widget/long-widget.js';
import {testimonialsView, type TestimonialsContext} from './view.js';

/**
 * A list of quotes in full length, each with its author, its source, and how it was verified.
 *
 * @summary Quotes from readers, with their sources.
 * @csspart list - The whole list.
 * @csspart heading - The heading.
 * @csspart rating - The stars, and the rating as text: the rating of a quote, or the mean of all.
 * @csspart quote - A quote with its author and source.
 * @csspart image - The picture or the initials of a quoted person.
 * @csspart name - The name of a quoted person.
 * @csspart note - The line below the list, about the selection of the quotes.
 */
export class TestimonialList extends LongWidget<TestimonialsInput, Testimonials> {
  static override readonly tag: string = 'testimonial-list';
  static override readonly shape: Schema = testimonialsShape;
  static override readonly view: View<never, never> = testimonialsView;
  static override styles: CSSResultGroup = [LongWidget.styles, ratingStyles, avatarStyles, quoteStyles];
  static override readonly portion: number = 40;
  static override properties: PropertyDeclarations = {layout: {type: String}};

  /** Layout of the quotes: `list`, or `grid` with two columns if there is enough space. */
  declare layout: 'list' | 'grid';

  constructor() {
    super();
    this.layout = 'list';
  }

  protected override get count(): number {
    return this.model?.testimonials.length ?? 0;
  }

  protected override get context(): Context & TestimonialsContext {
    return {...super.context, layout: this.layout};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'testimonial-list': TestimonialList;
  }
}
