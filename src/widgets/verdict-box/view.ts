import {html, nothing} from 'lit/html.js';
import {verdict as english} from '../../i18n/en.js';
import type {Verdict} from '../../model/verdict.js';
import {offer as offerView} from '../../parts/offer.js';
import {prosCons} from '../../parts/pros-cons.js';
import {prose} from '../../parts/prose.js';
import {score} from '../../parts/rating.js';
import type {View} from '../../view/context.js';
import {atLevel} from '../../view/heading-level.js';

/** The author's verdict: a few sentences, a rating, whom the product suits, and a link to a shop. */
export const verdictView: View<Verdict> = (verdict, context) => {
  const {title: heading, bestFor, notFor, offer, of, product} = verdict;
  const {locale, level, mark, withHiddenFields} = context;
  const words = locale.own(english);
  const text = withHiddenFields({of, product}, heading ? mark('title', heading) : words.verdict);
  return atLevel(
    html`
      <section class="root card" part="card" aria-label=${heading ?? words.verdict} data-candor>
        <div class="head said">
          <div class="stack">
            <h2 class="title" part="heading" .textContent=${text}></h2>
            ${prose('summary', verdict.summary, 'summary', context)}
            ${
              (bestFor ?? notFor)
                ? prosCons(
                    context,
                    ['best-for', 'bestFor', locale.words.bestFor, bestFor],
                    ['not-for', 'notFor', words.notFor, notFor],
                  )
                : nothing
            }
          </div>
          ${verdict.rating ? score('rating', verdict.rating, context) : nothing}
        </div>
        ${offer ? html`<div class="pad end">${offerView('offer', offer, product, context, 'wide')}</div>` : nothing}
      </section>
    `,
    level,
  );
};
