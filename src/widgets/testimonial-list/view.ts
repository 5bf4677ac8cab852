import {html, nothing, type TemplateResult} from 'lit/html.js';
import {quotes as english} from '../../i18n/en.js';
import {meanRating} from '../../model/mean-rating.js';
import type {Testimonials} from '../../model/testimonials.js';
import {title} from '../../parts/heading.js';
import {meta} from '../../parts/meta.js';
import {quotes} from '../../parts/quote.js';
import {rating} from '../../parts/rating.js';
import {summary} from './summary.js';
import {unmarked, type Context, type View} from '../../view/context.js';

/** Additional context for the view of a list of testimonials. */
export interface TestimonialsContext {
  /** Layout of the quotes: below each other, or side by side if there is enough space. */
  readonly layout: 'list' | 'grid';
  /** The order that a reader chose, and how many of the quotes. */
  readonly arrangement?: Arrangement | undefined;
}

/** Quotes in another order: those that a reader asked for, then the others. */
export interface Arrangement {
  readonly list: Testimonials['testimonials'];
  /** The number of quotes that are shown. */
  readonly shown: number;
}

/** Number of quotes from which on readers can sort and filter them. */
const MANY = 6;

/** Switches between the first quotes and all of them. Styles do so; without `:has()` all quotes are shown. */
const showAll = (count: number, isHidden: boolean, {locale}: Context): TemplateResult => {
  const words = locale.own(english);
  return html`<details class="more rest" ?hidden=${isHidden}>
    <summary>
      <span class="all" .textContent=${locale.say(words.showAll, {count})}></span
      ><span class="less" .textContent=${words.readLess}></span>
    </summary>
  </details>`;
};

/** A list of quotes in full length, each with its author, its source, and how it was verified. */
export const testimonialsView: View<Testimonials, TestimonialsContext> = (model, context) => {
  const {testimonials, title: heading, limit = Infinity, selection, policyUrl} = model;
  const {locale, mark, withHiddenFields, arrangement} = context;
  const {list = testimonials, shown = list.length} = arrangement ?? {};
  const ratings = testimonials.flatMap((each) => each.rating ?? []);
  const words = locale.own(english);
  const mean = meanRating(ratings);
  // The mean is computed: it is no field of the data.
  return html`
    <div class="root stack" part="list" role="group" aria-label=${heading ?? locale.words.testimonials} data-candor>
      ${heading ? title(context.level, mark('title', heading)) : nothing}
      ${
        mean
          ? html`<div>
              ${rating('', mean, unmarked(context))} ${meta([locale.say(words.mean, {count: mean.count})])}
            </div>`
          : nothing
      }
      ${summary(ratings, context)}
      ${testimonials.length < MANY || context.isMarkedUp ? nothing : html`<div class="controls"></div>`}
      ${withHiddenFields(
        {limit: model.limit},
        quotes(list, context.layout === 'grid' ? 'grid' : 'list', context, (i) =>
          i >= shown ? 'quote out' : i >= limit ? 'quote over' : 'quote',
        ),
      )}
      ${testimonials.length <= limit || context.isMarkedUp ? nothing : showAll(shown, shown <= limit, context)}
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
