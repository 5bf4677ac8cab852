import {html, nothing, type TemplateResult} from 'lit/html.js';
import {review as english} from '../../i18n/en.js';
import type {Image} from '../../model/image.js';
import type {Review} from '../../model/review.js';
import {award} from '../../parts/award.js';
import {block, listBlock} from '../../parts/block.js';
import {by} from '../../parts/by.js';
import {byline} from '../../parts/byline.js';
import {definitions, facts} from '../../parts/facts.js';
import {film} from '../../parts/film.js';
import {subheading} from '../../parts/heading.js';
import {meta} from '../../parts/meta.js';
import {indexOfMain, offer} from '../../parts/offer.js';
import {divideOffers, offers} from '../../parts/offers.js';
import {img, picture} from '../../parts/picture.js';
import {prosCons} from '../../parts/pros-cons.js';
import {prose} from '../../parts/prose.js';
import {quotes} from '../../parts/quote.js';
import {criterion, score} from '../../parts/rating.js';
import type {Context, View} from '../../view/context.js';
import {atLevel} from '../../view/heading-level.js';
import {evidence} from './evidence.js';
import {imprint} from './imprint.js';

/** Matches the fields that the head of a card shows, and those that readers do not see. */
const HEAD = /^(?:award|brand|by|identifiers|itemType|name|position|rating)$/;

/** Shows place, name, makers, award and brand. In a widget, the place is a sign beside the award. */
const headline = (review: Review, context: Context): TemplateResult => {
  const {locale, mark, withHiddenFields} = context;
  const {position, award: prize, brand, name, itemType, identifiers: {gtin, mpn, sku} = {}} = review;
  const hidden = {itemType, 'identifiers.gtin': gtin, 'identifiers.mpn': mpn, 'identifiers.sku': sku};
  const shown = withHiddenFields(hidden, mark('name', name));
  const place = position === undefined ? undefined : locale.format.number(position);
  return atLevel(
    html`<div class="headline">
      <h2
        class="title"
        part="heading"
        .textContent=${place && context.isMarkedUp ? locale.say(locale.words.ranked, {position: mark('position', place, position), name: shown}) : shown}
      ></h2>
      ${
        (prize ?? place)
          ? html`<div class="row chips">
              ${place && !context.isMarkedUp ? html`<span class="chip"><span .textContent=${place}></span></span>` : nothing}
              ${prize ? award(prize, context) : nothing}
            </div>`
          : nothing
      }
      ${meta([review.by && by(review.by, context), brand && mark('brand', brand)])}
    </div>`,
    context.level,
  );
};

/** Shows more pictures in a row that can be scrolled, also with the keyboard if there are several. */
const gallery = (list: readonly Image[], context: Context): TemplateResult =>
  html`<div
    class="gallery"
    part="gallery"
    role="group"
    aria-label=${context.locale.words.pictures}
    tabindex=${list[1] ? 0 : nothing}
  >
    ${list.map((image) => {
      const {credit} = image;
      const exact = credit ? image : undefined;
      return html`<div class="picture">
        ${img('gallery', image, context, {width: 640, hasCredit: true, exact})} ${meta([credit])}
      </div>`;
    })}
  </div>`;

/** Shows the offer where the product can be bought, beside the summary. In marked-up HTML it stands with the others. */
const mainOffer = ({offers: list, name, image}: Review, context: Context): TemplateResult | typeof nothing => {
  const [near] = divideOffers(list ?? [], context);
  const main = near[indexOfMain(near)];
  return main && !context.isMarkedUp ? offer('offers', main, name, context, image ? '' : 'wide') : nothing;
};

/** The review of one product: what it is, what is good and bad about it, what others say, and where it can be bought. */
export const reviewView: View<Review> = (review, context) => {
  const {locale, level, mark} = context;
  const {words} = locale;
  const own = locale.own(english);
  const {name, criteria, pros, cons, bestFor, testimonials} = review;
  const {offers: list = [], image, specs = []} = review;
  const details = [...facts('specs', specs, context), ...imprint(review, context)];
  const hasBody = details.length > 0 || Object.keys(review).some((field) => !HEAD.test(field));
  const summary = prose('summary', review.summary, 'summary', context);
  const buy = mainOffer(review, context);
  const hasList = list.length > (context.isMarkedUp ? 0 : 1);
  return atLevel(
    html`
      <article class="root card landmark" part="card" id=${context.anchorFor(name)} aria-label=${name} data-candor>
        <div class="head">
          ${headline(review, context)} ${review.rating ? score('rating', review.rating, context) : nothing}
        </div>
        ${
          hasBody
            ? html`<div class="inner stack">
                ${
                  image || summary !== nothing || buy !== nothing
                    ? html`<div class="split">
                        ${image ? picture('image', image, context) : nothing}
                        <div class="stack">
                          <div class="lede">${summary}</div>
                          ${buy}
                        </div>
                      </div>`
                    : nothing
                }
                ${review.gallery ? gallery(review.gallery, context) : nothing}
                ${review.video ? film('video', review.video, context) : nothing}
                ${prose('body', review.body, 'body', context)}
                ${
                  (pros ?? cons)
                    ? prosCons(context, ['pros', 'pros', own.pros, pros], ['cons', 'cons', own.cons, cons])
                    : nothing
                }
                ${bestFor ? listBlock(words.bestFor, 'best-for', 'bestFor', bestFor, context) : nothing}
                ${
                  criteria
                    ? block(
                        level,
                        own.criteria,
                        'criteria',
                        html`<dl class="gauges">
                          ${criteria.map(({name: label, rating: given}) =>
                            mark('criteria', criterion(label, given, context)),
                          )}
                        </dl>`,
                      )
                    : nothing
                }
                ${details.length ? block(level, own.specs, 'specs', definitions(details)) : nothing}
                ${review.evidence ? block(level, own.evidence, 'evidence', evidence(review.evidence, context)) : nothing}
                ${
                  testimonials
                    ? block(level, words.testimonials, 'testimonials', quotes(testimonials, 'list', context))
                    : nothing
                }
                ${byline(review, context)}
              </div>`
            : nothing
        }
        ${
          hasList
            ? html`<div class="pad end">
                ${list.length > 1 ? subheading(level, own.whereToBuy) : nothing}
                ${offers('offers', list, name, context)}
              </div>`
            : nothing
        }
      </article>
    `,
    level,
  );
};
