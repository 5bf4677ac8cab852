import type {CSSResultGroup, PropertyDeclarations, PropertyValues} from 'lit';
import {filmStyles} from '../../parts/film-styles.js';
import {avatarStyles} from '../../parts/avatar-styles.js';
import {ratingStyles} from '../../parts/rating-styles.js';
import {signStyles} from '../../parts/sign-styles.js';
import {toolsStyles} from '../../parts/tools-styles.js';
import {quoteStyles} from '../../parts/quote-styles.js';
import {testimonialsShape, type Testimonials, type TestimonialsInput} from '../../model/testimonials.js';
import type {Schema} from '../../model/schema.js';
import type {Context, View} from '../../view/context.js';
import {withExtras} from '../../widget/with-extras.js';
import {LongWidget} from '../../widget/long-widget.js';
import {testimonialsView, type Arrangement, type TestimonialsContext} from './view.js';

/**
 * A list of quotes in full length, each with its author, its source, and how it was verified.
 *
 * @summary Quotes from readers, with their sources.
 * @csspart list - The whole list.
 * @csspart heading - The heading.
 * @csspart rating - The stars, and the rating as text: the rating of a quote, or the mean of all.
 * @csspart summary - The number of ratings of each number of stars.
 * @csspart reply - The reply to a quote.
 * @csspart quote - A quote with its author and source.
 * @csspart video - A film: its picture with a sign to play it, or a link.
 * @csspart image - The picture or the initials of a quoted person.
 * @csspart name - The name of a quoted person.
 * @csspart note - The line below the list, about the selection of the quotes.
 */
export class TestimonialList extends LongWidget<TestimonialsInput, Testimonials> {
  static override readonly tag: string = 'testimonial-list';
  static override readonly shape: Schema = testimonialsShape;
  static override readonly view: View<never, never> = testimonialsView;
  static override styles: CSSResultGroup = [
    LongWidget.styles,
    ratingStyles,
    signStyles,
    avatarStyles,
    filmStyles,
    quoteStyles,
    toolsStyles,
  ];
  static override readonly portion: number = 40;
  static override properties: PropertyDeclarations = {layout: {type: String}, arrangement: {attribute: false}};

  /** Layout of the quotes: `list`, or `grid` with two columns if there is enough space. */
  declare layout: 'list' | 'grid';

  /** @internal The quotes in the order that a reader chose, those that were filtered out last; undefined in the author's order. */
  declare arrangement: Arrangement | undefined;

  constructor() {
    super();
    this.layout = 'list';
  }

  protected override get count(): number {
    return this.model?.testimonials.length ?? 0;
  }

  protected override get context(): Context & TestimonialsContext {
    return {...super.context, layout: this.layout, arrangement: this.arrangement};
  }

  /** The order is that of other data. */
  protected override willUpdate(changed: PropertyValues): void {
    const {model} = this;
    super.willUpdate(changed);
    if (this.model !== model) this.arrangement = undefined;
  }

  /** From six quotes on, readers can sort and filter. */
  protected override async completed(): Promise<void> {
    const tools = this.content.querySelector<HTMLElement>('.controls');
    if (tools)
      await withExtras(
        ({openTools}) => openTools(this, tools),
        () => tools.remove(),
      );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'testimonial-list': TestimonialList;
  }
}
