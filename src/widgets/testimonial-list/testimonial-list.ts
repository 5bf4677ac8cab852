import type {CSSResultGroup, PropertyDeclarations} from 'lit';
import {testimonialsShape, type Testimonials, type TestimonialsInput} from '../../model/testimonials.js';
import type {Schema} from '../../model/schema.js';
import {ratingStyles, avatarStyles, quoteStyles} from '../../parts/styles.js';
import type {Context, View} from '../../view/context.js';
import {Widget} from '../../widget/widget.js';
import {testimonialsView, type TestimonialsContext} from './view.js';

/**
 * What several people say: each quote in full, with who said it, where, and how it was checked.
 *
 * @summary Quotes from readers, with their sources.
 * @csspart list - The whole list.
 * @csspart heading - Its heading.
 * @csspart rating - Stars, and the rating as text: of a quote, or the mean of all.
 * @csspart quote - A quote, with all that belongs to it.
 * @csspart image - The picture of a person who is quoted, or the initials.
 * @csspart name - The name of that person.
 * @csspart note - The line below the list: how the quotes were chosen.
 */
export class TestimonialList extends Widget<TestimonialsInput, Testimonials> {
  static override readonly tag: string = 'testimonial-list';
  static override readonly shape: Schema = testimonialsShape;
  static override readonly view: View<never, never> = testimonialsView;
  static override styles: CSSResultGroup = [Widget.styles, ratingStyles, avatarStyles, quoteStyles];
  static override properties: PropertyDeclarations = {layout: {type: String}};

  /** `list`, one below the other, or `grid`, two beside each other where there is room. */
  declare layout: 'list' | 'grid';

  constructor() {
    super();
    this.layout = 'list';
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
