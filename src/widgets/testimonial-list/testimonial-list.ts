import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../../i18n/locale.js';
import {meanRating} from '../../model/rating.js';
import {testimonialsShape, type Testimonials, type TestimonialsInput} from '../../model/testimonials.js';
import {avatarStyles} from '../../parts/avatar.js';
import type {Schema} from '../../model/schema.js';
import {title} from '../../parts/heading.js';
import {link} from '../../parts/link.js';
import {quote, quoteStyles} from '../../parts/quote.js';
import {rating, ratingStyles} from '../../parts/rating.js';
import {when} from '../../parts/when.js';
import {Widget} from '../../widget/widget.js';

/**
 * What several people say: each quote in full, with who said it, where, and how it was checked.
 *
 * @summary Quotes from readers, with their sources.
 * @csspart list - The whole list.
 */
export class TestimonialList extends Widget<TestimonialsInput, Testimonials> {
  static override readonly tag: string = 'testimonial-list';
  static override readonly shape: Schema = testimonialsShape;
  static override readonly styles: readonly string[] = [...Widget.styles, ratingStyles, avatarStyles, quoteStyles];
  static override readonly properties: typeof Widget.properties = {...Widget.properties, layout: {}};

  /** `list`, one below the other, or `grid`, two beside each other where there is room. */
  declare layout: string;

  protected override view(data: Testimonials, locale: Locale): TemplateResult {
    const {testimonials, title: heading, selection, policyUrl} = data;
    const {words, format} = locale;
    return html`
      <section class="root stack" part="list" aria-label=${heading ?? words.testimonials} data-candor>
        ${when(heading, (text) => title(this.headingLevel, text))} ${this.#average(testimonials, locale)}
        <div class="quotes ${this.layout === 'grid' ? 'two' : ''}">${testimonials.map((each) => quote(each, locale))}</div>
        ${selection || policyUrl
          ? html`
              <ul class="meta small" part="note">
                ${when(selection, ({shown, total, basis}) => {
                  const sentence = words.selection(format.number(shown), format.number(total), basis);
                  return html`<li .textContent=${sentence}></li>`;
                })}
                ${when(policyUrl, (url) => html`<li>${link(words.policy, url)}</li>`)}
              </ul>
            `
          : nothing}
      </section>
    `;
  }

  #average(testimonials: Testimonials['testimonials'], locale: Locale): TemplateResult | typeof nothing {
    const mean = meanRating(testimonials.flatMap((each) => each.rating ?? []));
    return when(mean, (given) => html`<p>${rating(given, locale, given.count)}</p>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'testimonial-list': TestimonialList;
  }
}
