import {html, nothing} from 'lit/html.js';
import {quotes as english} from '../../i18n/en.js';
import {meanRating} from '../../model/mean-rating.js';
import type {Testimonials} from '../../model/testimonials.js';
import {title} from '../../parts/heading.js';
import {meta} from '../../parts/meta.js';
import {quotes} from '../../parts/quote.js';
import {rating} from '../../parts/rating.js';
import {noMarks, type Context, type View} from '../../view/context.js';

/** Additional context for the view of a list of testimonials. */
export interface TestimonialsContext {
  /** Layout of the quotes: below each other, or side by side if there is enough space. */
  readonly layout: 'list' | 'grid';
}

/** A list of quotes in full length, each with its author, its source, and how it was verified. */
export const testimonialsView: View<Testimonials, TestimonialsContext> = (model, context) => {
  const {testimonials, title: heading, selection, policyUrl} = model;
  const {locale, mark} = context;
  const words = locale.own(english);
  const mean = meanRating(testimonials.flatMap((each) => each.rating ?? []));
  // The mean is computed: it is no field of the data.
  const unmarked: Context = {...context, ...noMarks};
  return html`
    <div class="root stack" part="list" role="group" aria-label=${heading ?? locale.words.testimonials} data-candor>
      ${heading ? title(context.level, mark('title', heading)) : nothing}
      ${
        mean
          ? html`<div>${rating('', mean, unmarked)} ${meta([locale.say(words.mean, {count: mean.count})])}</div>`
          : nothing
      }
      ${quotes(testimonials, context.layout === 'grid' ? 'grid' : 'list', context)}
      ${meta(
        [
          selection &&
            locale.say(words.selection, {shown: selection.shown, count: selection.total}, (name, text) =>
              name === 'shown'
                ? mark('selection.shown', text, selection.shown)
                : mark('selection.total', text, selection.total),
            ),
          selection?.basis && mark('selection.basis', selection.basis),
          policyUrl && mark('policyUrl', html`<a href=${policyUrl} .textContent=${words.quotesPolicy}></a>`),
        ],
        'note',
      )}
    </div>
  `;
};
