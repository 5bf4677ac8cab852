import {html, type TemplateResult} from 'lit/html.js';
import {quotes as english} from '../../i18n/en.js';
import type {Locale} from '../../i18n/locale.js';
import {meanRating} from '../../model/rating.js';
import {testimonialsShape, type Testimonials, type TestimonialsInput} from '../../model/testimonials.js';
import type {Schema} from '../../model/schema.js';
import {title} from '../../parts/heading.js';
import {link} from '../../parts/link.js';
import {meta} from '../../parts/meta.js';
import {quotes} from '../../parts/quote.js';
import {rating} from '../../parts/rating.js';
import {when} from '../../parts/when.js';
import {ratingStyles, avatarStyles, quoteStyles} from '../../parts/styles.js';
import {Widget} from '../../widget/widget.js';

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
  static override readonly styles: readonly string[] = [...Widget.styles, ratingStyles, avatarStyles, quoteStyles];
  static override readonly properties: typeof Widget.properties = {
    ...Widget.properties,
    layout: {type: (attribute) => attribute ?? 'list'},
  };

  /** `list`, one below the other, or `grid`, two beside each other where there is room. */
  declare layout: 'list' | 'grid';

  protected override view(
    {testimonials, title: heading, selection, policyUrl}: Testimonials,
    locale: Locale,
  ): TemplateResult {
    const {format} = locale;
    const words = locale.own('quotes', english);
    const mean = meanRating(testimonials.flatMap((each) => each.rating ?? []));
    return html`
      <div class="root stack" part="list" role="group" aria-label=${heading ?? locale.words.testimonials} data-candor>
        ${when(heading, (text) => title(this.headingLevel, text))}
        ${when(mean, (given) => html`<div>${rating(given, locale)} ${meta([words.mean(format.number(given.count))])}</div>`)}
        ${quotes(testimonials, this.layout === 'grid' ? 'columns' : 'stack', locale)}
        ${meta(
          [
            selection && words.selection(format.number(selection.shown), format.number(selection.total)),
            selection?.basis,
            policyUrl && link(words.policy, policyUrl),
          ],
          'note',
        )}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'testimonial-list': TestimonialList;
  }
}
