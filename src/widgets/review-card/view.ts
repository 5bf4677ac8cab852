import {html, nothing, type TemplateResult} from 'lit/html.js';
import {review as english} from '../../i18n/en.js';
import type {Review} from '../../model/review.js';
import {award} from '../../parts/award.js';
import {block, listBlock} from '../../parts/block.js';
import {byline} from '../../parts/byline.js';
import {definition, definitions, facts} from '../../parts/facts.js';
import {offers} from '../../parts/offers.js';
import {picture} from '../../parts/picture.js';
import {prosCons} from '../../parts/pros-cons.js';
import {prose} from '../../parts/prose.js';
import {quotes} from '../../parts/quote.js';
import {rating} from '../../parts/rating.js';
import type {Context, View} from '../../view/context.js';
import {atLevel} from '../../view/heading-level.js';
import {evidence} from './evidence.js';

/** Shows the name with its place in the article. */
const headingText = ({name, position, itemType}: Review, {locale, mark, withHiddenFields}: Context): string => {
  const {words, format} = locale;
  const text = mark('name', name);
  return withHiddenFields(
    {itemType},
    position ? words.ranked(mark('position', format.number(position), position), text) : text,
  );
};

/** Returns brand, specs and identifiers as rows. */
const detailRows = ({brand, specs = [], identifiers = {}}: Review, context: Context): TemplateResult[] => {
  const {locale, mark} = context;
  const own = locale.own('review', english);
  return [
    ...(brand ? [definition(own.brand, mark('brand', brand))] : []),
    ...facts('specs', specs, context),
    ...Object.entries(identifiers).map(([key, value]) =>
      definition(key.toUpperCase(), mark(`identifiers.${key}`, value as string)),
    ),
  ];
};

/** The review of one product: what it is, what is good and bad about it, what others say, and where it can be bought. */
export const reviewView: View<Review> = (review, context) => {
  const {locale, level, mark} = context;
  const {words} = locale;
  const own = locale.own('review', english);
  const {name, criteria, pros, cons, bestFor, testimonials} = review;
  const details = detailRows(review, context);
  return atLevel(
    html`
      <article class="root card" part="card" id=${context.anchorFor(name)} aria-label=${name} data-candor>
        <div class="pad stack">
          <div class="head">
            <div class="headline">
              <h2 class="title" part="heading" .textContent=${headingText(review, context)}></h2>
              ${review.award ? award(review.award, context) : nothing}
              ${review.rating ? rating('rating', review.rating, context) : nothing}
              ${prose('summary', review.summary, 'summary', context)}
            </div>
            ${review.image ? picture('image', review.image, context) : nothing}
          </div>
          ${prose('body', review.body, 'body', context)}
          ${
            criteria
              ? block(
                  level,
                  own.criteria,
                  'criteria',
                  definitions(
                    criteria.map((each) =>
                      mark(
                        'criteria',
                        html`<div>
                          <dt .textContent=${mark('name', each.name)}></dt>
                          <dd>${rating('rating', each.rating, context)}</dd>
                        </div>`,
                      ),
                    ),
                  ),
                )
              : nothing
          }
          ${
            (pros ?? cons)
              ? prosCons(context, ['pros', 'pros', own.pros, pros], ['cons', 'cons', own.cons, cons])
              : nothing
          }
          ${bestFor ? listBlock(words.bestFor, 'best-for', 'bestFor', bestFor, context) : nothing}
          ${details.length ? block(level, own.specs, 'specs', definitions(details)) : nothing}
          ${review.evidence ? block(level, own.evidence, 'evidence', evidence(review.evidence, context)) : nothing}
          ${
            testimonials
              ? block(level, words.testimonials, 'testimonials', quotes(testimonials, 'stack', context))
              : nothing
          }
          ${byline(review, context)}
        </div>
        ${review.offers ? html`<div class="pad foot">${offers('offers', review.offers, name, context)}</div>` : nothing}
      </article>
    `,
    level,
  );
};
